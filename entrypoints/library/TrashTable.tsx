import { useMemo, useState } from "preact/hooks";
import { describeAnnotation, wordsOf } from "../../components/describe-annotation";
import { KindSign } from "../../components/kind-sign";
import { Marked } from "../../components/Marked";
import { useWords } from "../../components/words";
import { Day } from "./Day";
import type { Entry } from "./entry";
import type { Column } from "./GridRow";
import { trashRows } from "./table-rows";
import { VirtualGrid } from "./VirtualGrid";
import type { ViewProps } from "./view-props";

/** What was removed, the last first, until it is restored or deleted for good. */
export function TrashTable({ contents, state, actions }: ViewProps) {
  const words = useWords();
  const { say } = words;
  const { value: entries } = state.found.entries;
  const { value: terms } = state.found.terms;
  const rows = useMemo(() => trashRows(entries), [entries]);
  const all = contents.entries.filter(({ annotation }) => annotation.deleted !== null).length;
  if (all === 0) {
    return (
      <section class="statement">
        <h2>{say("trash_empty")}</h2>
        <p>{say("trash_hint")}</p>
      </section>
    );
  }

  const columns: readonly Column<Entry>[] = [
    {
      id: "quote",
      label: say("column_quote"),
      width: "minmax(0, 1fr)",
      cell: ({ annotation }) => (
        <span class="with-sign">
          <KindSign kind={annotation.kind} silent />
          <q
            lang={contents.articles.get(annotation.source)?.record.language ?? undefined}
            dir="auto"
          >
            <Marked text={wordsOf(annotation)} terms={terms} />
          </q>
        </span>
      ),
    },
    {
      id: "title",
      label: say("column_title"),
      width: "minmax(0, 0.7fr)",
      cell: ({ annotation }) => (
        <span dir="auto">
          {contents.articles.get(annotation.source)?.record.title || annotation.source}
        </span>
      ),
    },
    {
      id: "removed",
      label: say("column_removed"),
      width: "110px",
      cell: ({ annotation }) => <Day moment={annotation.deleted} />,
    },
    {
      id: "restore",
      label: say("trash_restore"),
      width: "max-content",
      cell: ({ annotation }) => (
        <button type="button" tabIndex={-1} onClick={() => actions.restoreMany([annotation])}>
          {say("trash_restore")}
        </button>
      ),
    },
  ];
  return (
    <>
      <div class="view-bar">
        <p class="hint">{say("trash_hint")}</p>
        <EmptyTrash count={all} onEmpty={actions.emptyTrash} />
      </div>
      <VirtualGrid
        label={say("view_trash")}
        columns={columns}
        rows={rows}
        keyOf={({ annotation }) => annotation.id}
        nameOf={({ annotation }) => describeAnnotation(annotation, words)}
        kindOf={({ annotation }) => annotation.kind}
        rowHeight={48}
        selection={state.selection}
        onOpen={({ annotation }) => actions.restoreMany([annotation])}
      />
    </>
  );
}

/** Asks once more: what is deleted here is gone. */
function EmptyTrash({ count, onEmpty }: { count: number; onEmpty: () => void }) {
  const { say, language } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" onClick={() => setSure(true)}>
        {say("trash_purge")}
      </button>
    );
  }
  return (
    <span class="buttons">
      <button
        type="button"
        class="danger"
        onClick={() => {
          setSure(false);
          onEmpty();
        }}
      >
        {say("trash_purgeSure", new Intl.NumberFormat(language).format(count))}
      </button>
      <button type="button" onClick={() => setSure(false)}>
        {say("card_cancel")}
      </button>
    </span>
  );
}
