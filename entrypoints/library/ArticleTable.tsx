import { useMemo } from "preact/hooks";
import { KINDS } from "../../annotation";
import { KindSign } from "../../components/kind-sign";
import { Marked } from "../../components/Marked";
import { useWords } from "../../components/words";
import { Day } from "./Day";
import type { Column } from "./GridRow";
import { type ArticleRow, articleRows } from "./table-rows";
import { VirtualGrid } from "./VirtualGrid";
import type { ViewProps } from "./view-props";

/** Every article with how much is marked on it; Enter shows what is. */
export function ArticleTable({ contents, state, actions }: ViewProps) {
  const { say, language } = useWords();
  const { value: entries } = state.found.entries;
  const { value: terms } = state.found.terms;
  const { filters } = state.address.value;
  const rows = useMemo(() => articleRows(entries, contents.articles), [entries, contents.articles]);
  const number = new Intl.NumberFormat(language);

  const columns: readonly Column<ArticleRow>[] = [
    {
      id: "title",
      label: say("column_title"),
      width: "minmax(0, 1fr)",
      cell: ({ article: { record, site } }) => (
        <>
          <strong lang={record.language ?? undefined} dir="auto">
            <Marked text={record.title || record.url} terms={terms} />
          </strong>
          <span class="parts">
            {record.byline !== null && (
              <span>
                <Marked text={record.byline} terms={terms} />
              </span>
            )}
            <span>
              <Marked text={site} terms={terms} />
            </span>
          </span>
        </>
      ),
    },
    {
      id: "annotations",
      label: say("column_annotations"),
      width: "minmax(120px, max-content)",
      cell: ({ counts }) =>
        KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <span key={kind} class="count number">
            <KindSign kind={kind} /> {number.format(counts[kind])}
          </span>
        )),
    },
    {
      id: "published",
      label: say("column_published"),
      width: "110px",
      cell: ({ article: { record } }) => <Day stated={record.publishedAt} />,
    },
    {
      id: "visited",
      label: say("column_visited"),
      width: "110px",
      cell: ({ article: { record } }) => <Day moment={record.visited} />,
    },
  ];
  return (
    <VirtualGrid
      label={say("view_articles")}
      columns={columns}
      rows={rows}
      keyOf={({ article }) => article.record.url}
      nameOf={({ article, total }) => `${article.record.title}, ${number.format(total)}`}
      rowHeight={56}
      selection={null}
      onOpen={({ article }) =>
        actions.go({ view: "annotations", filters: { ...filters, article: article.record.url } })
      }
    />
  );
}
