import { useMemo } from "preact/hooks";
import { Marked } from "../../components/Marked";
import { useWords } from "../../components/words";
import { Day } from "./Day";
import type { Column } from "./GridRow";
import { type SpeakerRow, speakerRows } from "./table-rows";
import { VirtualGrid } from "./VirtualGrid";
import type { ViewProps } from "./view-props";

/** Who makes the claims, how often and when; Enter shows what they said. */
export function SpeakerTable({ contents, state, actions }: ViewProps) {
  const { say, language } = useWords();
  const { value: entries } = state.found.entries;
  const { value: terms } = state.found.terms;
  const { filters } = state.address.value;
  const rows = useMemo(() => speakerRows(entries, contents.articles), [entries, contents.articles]);
  const number = new Intl.NumberFormat(language);

  const columns: readonly Column<SpeakerRow>[] = [
    {
      id: "speaker",
      label: say("field_speaker"),
      width: "minmax(0, 1fr)",
      cell: ({ speaker, anonymous }) => (
        <span dir="auto">
          <strong>
            <Marked text={speaker} terms={terms} />
          </strong>
          {anonymous && <span class="hint"> {say("field_anonymous")}</span>}
        </span>
      ),
    },
    {
      id: "claims",
      label: say("kind_claim"),
      width: "80px",
      isNumber: true,
      cell: ({ claims }) => number.format(claims),
    },
    {
      id: "articles",
      label: say("view_articles"),
      width: "80px",
      isNumber: true,
      cell: ({ articles }) => number.format(articles),
    },
    {
      id: "first",
      label: say("column_first"),
      width: "110px",
      cell: ({ first }) => <Day stated={first} />,
    },
    {
      id: "last",
      label: say("column_last"),
      width: "110px",
      cell: ({ last }) => <Day stated={last} />,
    },
  ];
  return (
    <VirtualGrid
      label={say("view_speakers")}
      columns={columns}
      rows={rows}
      keyOf={({ speaker }) => speaker}
      nameOf={({ speaker, claims }) => `${speaker}, ${number.format(claims)}`}
      rowHeight={40}
      selection={null}
      onOpen={({ speaker }) =>
        actions.go({ view: "annotations", filters: { ...filters, speaker } })
      }
    />
  );
}
