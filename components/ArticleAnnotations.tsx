import type { Signal } from "@preact/signals";
import { useId, useState } from "preact/hooks";
import type { Annotation, AnnotationId, Kind } from "../annotation";
import { AnnotationList } from "./AnnotationList";
import type { RowActions } from "./AnnotationRow";
import { groupedBySpeaker, ungrouped } from "./grouped-by-speaker";
import { KindFilter } from "./KindFilter";
import { useWords } from "./words";

interface Props extends RowActions {
  /** In page order; null while they are being read. */
  readonly annotations: readonly Annotation[] | null;
  /** BCP 47 of the article; null when unknown. */
  readonly language: string | null;
  readonly restored: Signal<AnnotationId | null>;
  /** Whether claims are listed by who made them. */
  readonly groupsBySpeaker: boolean;
  readonly onGroup: (groups: boolean) => void;
}

/** What stands on an article: filtered by kind, and what was not found on the page in a list of its own. */
export function ArticleAnnotations({ annotations, groupsBySpeaker, onGroup, ...rest }: Props) {
  const words = useWords();
  const { say } = words;
  const id = useId();
  const [kind, setKind] = useState<Kind | null>(null);

  if (annotations === null) return null;
  if (annotations.length === 0) {
    return (
      <section class="statement">
        <h2>{say("panel_empty")}</h2>
        <p>{say("panel_emptyHint")}</p>
      </section>
    );
  }

  const shown = annotations.filter((each) => kind === null || each.kind === kind);
  const found = shown.filter(({ outcome }) => outcome !== "missing");
  const missing = shown.filter(({ outcome }) => outcome === "missing");
  return (
    <>
      <KindFilter annotations={annotations} shown={kind} onShow={setKind} />
      {shown.length === 0 && <p class="quiet-line">{say("panel_noneOfKind")}</p>}
      {shown.some((each) => each.kind === "claim") && (
        <label class="group-toggle">
          <input
            type="checkbox"
            name="groupsBySpeaker"
            checked={groupsBySpeaker}
            onChange={({ currentTarget }) => onGroup(currentTarget.checked)}
          />{" "}
          {say("panel_group")}
        </label>
      )}
      {(groupsBySpeaker ? groupedBySpeaker(found, words) : ungrouped(found, words)).map(
        ({ name, annotations, titled }, index) => (
          <section key={name}>
            <h2 id={`${id}-${index}`} class={titled ? "group" : "unseen"}>
              {name}
            </h2>
            <AnnotationList annotations={annotations} labelledBy={`${id}-${index}`} {...rest} />
          </section>
        ),
      )}
      {missing.length > 0 && (
        <section class="missing">
          <h2 id={`${id}-missing`}>
            <span aria-hidden="true">∅</span> {say("panel_missing")}
          </h2>
          <p class="hint">{say("panel_missingHint")}</p>
          <AnnotationList
            annotations={missing}
            labelledBy={`${id}-missing`}
            {...rest}
            onReveal={null}
          />
        </section>
      )}
    </>
  );
}
