import { useMemo } from "preact/hooks";
import { describeAnnotation } from "../../components/describe-annotation";
import { KindSign } from "../../components/kind-sign";
import { Marked } from "../../components/Marked";
import { useWords } from "../../components/words";
import { Day } from "./Day";
import type { Column } from "./GridRow";
import { type ChangeRow, changeRows } from "./table-rows";
import { VirtualGrid } from "./VirtualGrid";
import type { ViewProps } from "./view-props";

/** What publishers changed of what was marked, the newest first; Enter opens the annotation. */
export function ChangeTable({ contents, state, actions }: ViewProps) {
  const words = useWords();
  const { say } = words;
  const { value: entries } = state.found.entries;
  const { value: terms } = state.found.terms;
  const rows = useMemo(() => changeRows(entries), [entries]);
  const recordOf = ({ annotation }: ChangeRow) =>
    contents.articles.get(annotation.source)?.record ?? null;

  const columns: readonly Column<ChangeRow>[] = [
    {
      id: "quote",
      label: say("column_quote"),
      width: "minmax(0, 1fr)",
      cell: (row) => (
        <span class="with-sign">
          <KindSign kind={row.annotation.kind} silent />
          <q lang={recordOf(row)?.language ?? undefined} dir="auto">
            <Marked text={row.before} terms={terms} />
          </q>
        </span>
      ),
    },
    {
      id: "now",
      label: say("column_now"),
      width: "minmax(0, 1fr)",
      cell: (row) =>
        row.revision.text === null ? (
          <span class="state">∅ {say("state_missing")}</span>
        ) : (
          <q lang={recordOf(row)?.language ?? undefined} dir="auto">
            {row.revision.text}
          </q>
        ),
    },
    {
      id: "title",
      label: say("column_title"),
      width: "minmax(0, 0.7fr)",
      cell: (row) => <span dir="auto">{recordOf(row)?.title || row.annotation.source}</span>,
    },
    {
      id: "seen",
      label: say("column_seen"),
      width: "110px",
      cell: ({ revision }) => <Day moment={revision.seen} />,
    },
  ];
  if (rows.length === 0) return <p class="quiet-line">{say("changes_empty")}</p>;
  return (
    <VirtualGrid
      label={say("view_changes")}
      columns={columns}
      rows={rows}
      keyOf={({ annotation, index }) => `${annotation.id} ${index}`}
      nameOf={({ annotation }) => describeAnnotation(annotation, words)}
      kindOf={({ annotation }) => annotation.kind}
      rowHeight={56}
      selection={null}
      onOpen={({ annotation }) => actions.go({ open: annotation.id })}
    />
  );
}
