import type { ComponentChildren } from "preact";
import { useCallback, useId, useMemo } from "preact/hooks";
import type { FigureAnnotation } from "../../annotation";
import { describeAnnotation, wordsOf } from "../../components/describe-annotation";
import { formatDate } from "../../components/format-date";
import { formatFigure } from "../../components/format-reading";
import { Marked } from "../../components/Marked";
import { useFormats } from "../../components/use-formats";
import { useWords } from "../../components/words";
import { Day } from "./Day";
import { FigureComparison } from "./FigureComparison";
import { type FigureRow, figureRows } from "./figure-rows";
import type { Column } from "./GridRow";
import { chosenFrom } from "./open-library";
import { VirtualGrid } from "./VirtualGrid";
import type { ViewProps } from "./view-props";

type Figure = Extract<FigureRow, { type: "figure" }>;

/** All figures as a table; those that are chosen are compared below it. */
export function FigureTable({ contents, state, actions }: ViewProps) {
  const words = useWords();
  const { say, language } = words;
  const { value: entries } = state.found.entries;
  const { value: terms } = state.found.terms;
  const { sort, group, open } = state.address.value;
  const { articles } = contents;
  const rows = useMemo(
    () => figureRows(entries, articles, sort, group, language),
    [entries, articles, sort, group, language],
  );
  const chosen = useChosen(rows, state.selection.chosen.value);
  const articleOf = useCallback(
    ({ source }: FigureAnnotation) => {
      const record = articles.get(source)?.record;
      return { title: record?.title || source, publishedAt: record?.publishedAt ?? null };
    },
    [articles],
  );

  const column = (
    id: string,
    label: string,
    width: string,
    cell: (annotation: FigureAnnotation) => ComponentChildren,
    isNumber = false,
  ): Column<FigureRow> => ({
    id,
    label,
    width,
    isNumber,
    sorts: true,
    cell: (row) => (row.type === "figure" ? cell(row.annotation) : null),
  });
  const columns = [
    column(
      "value",
      say("field_value"),
      "minmax(130px, 0.9fr)",
      ({ reading, ...rest }) =>
        formatFigure(reading, words) || <q dir="auto">{wordsOf({ reading, ...rest })}</q>,
      true,
    ),
    column("unit", say("field_unit"), "minmax(0, 70px)", ({ reading }) => reading.unit),
    column("counted", say("field_counted"), "minmax(0, 0.7fr)", ({ reading }) => (
      <Marked text={reading.counted ?? ""} terms={terms} />
    )),
    column("asOf", say("field_asOf"), "minmax(0, 90px)", ({ reading: { asOf } }) => (
      <span class="number">{asOf && (formatDate(asOf, language) ?? asOf)}</span>
    )),
    column("namedSource", say("field_namedSource"), "minmax(0, 0.7fr)", ({ reading }) => (
      <Marked text={reading.namedSource ?? ""} terms={terms} />
    )),
    column("title", say("column_title"), "minmax(0, 1.2fr)", (annotation) => (
      <span dir="auto">
        <Marked text={articleOf(annotation).title} terms={terms} />
      </span>
    )),
    column("published", say("column_published"), "110px", (annotation) => (
      <Day stated={articleOf(annotation).publishedAt} />
    )),
  ];

  const nameOf = (row: FigureRow) =>
    row.type === "figure" ? describeAnnotation(row.annotation, words) : groupName(row);
  const groupName = ({ name, size }: Exclude<FigureRow, Figure>) =>
    `${name || "–"} (${new Intl.NumberFormat(language).format(size)})`;

  return (
    <>
      <FigureBar state={state} actions={actions} />
      <VirtualGrid
        label={say("view_figures")}
        columns={columns}
        rows={rows}
        keyOf={(row) => (row.type === "figure" ? row.annotation.id : `group ${row.name}`)}
        nameOf={nameOf}
        headOf={(row) => (row.type === "group" ? groupName(row) : null)}
        kindOf={() => "figure"}
        rowHeight={40}
        selection={state.selection}
        open={open}
        onOpen={(row) => {
          if (row.type === "figure") actions.go({ open: row.annotation.id });
        }}
        onKey={(event, row) => {
          if (event.key !== "Delete" || row.type !== "figure") return false;
          actions.remove(row.annotation);
          return true;
        }}
        sorting={{ sort, onSort: (next) => actions.go({ sort: next }) }}
      />
      {chosen.length >= 2 && <FigureComparison figures={chosen} articleOf={articleOf} />}
    </>
  );
}

/** The chosen figures, the same array as long as they are the same. */
function useChosen(
  rows: readonly FigureRow[],
  ids: ReadonlySet<string>,
): readonly FigureAnnotation[] {
  return useMemo(
    () =>
      ids.size < 2
        ? []
        : rows.flatMap((row) =>
            row.type === "figure" && ids.has(row.annotation.id) ? [row.annotation] : [],
          ),
    [rows, ids],
  );
}

const GROUPS = [
  ["", "group_none"],
  ["unit", "field_unit"],
  ["counted", "field_counted"],
] as const;

/** How the table is grouped, and a copy of it for a spreadsheet. */
function FigureBar({ state, actions }: Pick<ViewProps, "state" | "actions">) {
  const { say } = useWords();
  const id = useId();
  const table = useFormats().find((format) => format.id === "figures");
  return (
    <div class="view-bar">
      <label for={id}>{say("group_by")}</label>
      <select
        id={id}
        name="group"
        value={state.address.value.group}
        onChange={({ currentTarget }) => actions.go({ group: currentTarget.value })}
      >
        {GROUPS.map(([value, name]) => (
          <option key={value} value={value}>
            {say(name)}
          </option>
        ))}
      </select>
      {table && (
        <button
          type="button"
          onClick={() => actions.exportAs(chosenFrom(state), table, "copy", false)}
        >
          {say("figures_copy")}
        </button>
      )}
    </div>
  );
}
