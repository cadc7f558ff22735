import { useId } from "preact/hooks";
import { AnnotationList } from "../../components/AnnotationList";
import type { LinkActions } from "../../components/Links";
import { useWords } from "../../components/words";
import type { LibraryActions, LibraryState } from "./open-library";

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly links: LinkActions;
}

/** The annotation that is open beside a table, with all that can be done to it; nothing while none is. */
export function Detail({ state, actions, links }: Props) {
  const { say } = useWords();
  const id = useId();
  const { open } = state.address.value;
  const entry =
    open === ""
      ? undefined
      : state.contents.value?.entries.find(({ annotation }) => annotation.id === open);
  if (!entry || entry.annotation.deleted !== null) return null;
  const { annotation } = entry;
  const record = state.contents.value?.articles.get(annotation.source)?.record;
  const close = () => actions.go({ open: "" });
  return (
    <aside
      class="detail"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id={id} lang={record?.language ?? undefined} dir="auto">
          <a
            href={annotation.source}
            target="_blank"
            rel="noopener noreferrer"
            title={say("library_openArticle")}
          >
            {record?.title || annotation.source}
          </a>
        </h2>
        <button
          type="button"
          class="quiet icon"
          aria-label={say("library_close")}
          title={say("library_close")}
          onClick={close}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <AnnotationList
        annotations={[annotation]}
        language={record?.language ?? null}
        labelledBy={id}
        terms={state.found.terms.value}
        restored={state.undo.restored}
        onReveal={null}
        onEdit={actions.edit}
        onRemove={actions.remove}
        links={links}
        changes={{ onAccept: null, onKeep: actions.keepOld, lastSeen: record?.visited ?? null }}
      />
    </aside>
  );
}
