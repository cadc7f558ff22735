import { useMemo } from "preact/hooks";
import type { Annotation } from "../../annotation";
import { AnnotationRow } from "../../components/AnnotationRow";
import type { LinkActions } from "../../components/Links";
import type { LibraryActions, LibraryState } from "./open-library";
import type { ShelfRow } from "./shelf-rows";

interface Props {
  readonly row: Extract<ShelfRow, { type: "annotation" }>;
  /** All rows of the list. */
  readonly rows: readonly ShelfRow[];
  readonly terms: readonly string[];
  readonly index: number;
  readonly top: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly tabbable: boolean;
  readonly chosen: boolean;
  readonly links: LinkActions;
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly onFocus: (current: { readonly id: string; readonly index: number }) => void;
  readonly onRemove: (annotation: Annotation) => void;
}

/** An annotation in the list. While the list is scrolled, what stays in sight is not drawn again. */
export function ShelfItem(props: Props) {
  const { row, rows, terms, index, top, tabbable, chosen, links } = props;
  const { annotation, article } = row;
  return useMemo(
    () => (
      <AnnotationRow
        annotation={annotation}
        language={article.record.language}
        tabbable={tabbable}
        onFocus={() => props.onFocus({ id: annotation.id, index })}
        terms={terms}
        place={{ index, of: rows.length, top, measure: props.measure }}
        choice={{ chosen, onChoose: () => props.state.selection.toggle(annotation.id) }}
        onReveal={null}
        onEdit={props.actions.edit}
        onRemove={props.onRemove}
        links={links}
        changes={{
          onAccept: null,
          onKeep: props.actions.keepOld,
          lastSeen: article.record.visited,
        }}
      />
    ),
    [annotation, article, terms, index, rows, top, tabbable, chosen, links],
  );
}
