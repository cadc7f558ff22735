import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useWords } from "../../components/words";

interface Props<Row> {
  readonly rows: readonly Row[];
  /** Whether two rows that follow each other must not be parted. */
  readonly together?: (row: Row, next: Row) => boolean;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/**
 * So many rows are in one list. Wherever a row turns out higher than it was thought to be, all below it move, which
 * takes time with their number; and no browser draws an element higher than some ten million pixels.
 */
const MOST_ROWS = 1_000;

/** A list of any length, in parts where it is very long. */
export function Pages<Row>({ rows, together, children }: Props<Row>) {
  const { say, language } = useWords();
  const [page, setPage] = useState(0);
  const starts = useMemo(() => startsOf(rows, together), [rows]);
  const at = Math.min(page, starts.length - 1);
  const first = starts[at] ?? 0;
  const shown = useMemo(() => rows.slice(first, starts[at + 1]), [rows, starts, at]);
  if (starts.length === 1) return children(rows);
  const format = new Intl.NumberFormat(language);
  const turn = (to: number) => {
    setPage(to);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <div key={at} class="part">
        {children(shown)}
      </div>
      <nav class="pager" aria-label={say("library_pages")}>
        <button type="button" disabled={at === 0} onClick={() => turn(at - 1)}>
          {say("walk_previous")}
        </button>
        <span class="number">
          {say(
            "library_page",
            format.format(first + 1),
            format.format(first + shown.length),
            format.format(rows.length),
          )}
        </span>
        <button type="button" disabled={at === starts.length - 1} onClick={() => turn(at + 1)}>
          {say("walk_next")}
        </button>
      </nav>
    </>
  );
}

/** Where the parts of a list begin. */
function startsOf<Row>(
  rows: readonly Row[],
  together: (row: Row, next: Row) => boolean = () => false,
): number[] {
  const starts = [0];
  for (let next = MOST_ROWS; next < rows.length; next += MOST_ROWS) {
    while (next < rows.length && together(rows[next - 1] as Row, rows[next] as Row)) next += 1;
    if (next < rows.length) starts.push(next);
  }
  return starts;
}
