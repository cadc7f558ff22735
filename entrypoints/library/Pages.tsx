import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../../components/words";

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/**
 * So many rows are in one list. Wherever a row turns out higher than it was thought to be, all below it move, which
 * takes time with their number; and no browser draws an element higher than some ten million pixels.
 */
const MOST_ROWS = 20_000;

/** A list of any length, in parts where it is very long. */
export function Pages<Row>({ rows, children }: Props<Row>) {
  const { say, language } = useWords();
  const [page, setPage] = useState(0);
  const pages = Math.ceil(rows.length / MOST_ROWS);
  if (pages <= 1) return children(rows);
  const at = Math.min(page, pages - 1);
  const first = at * MOST_ROWS;
  const shown = rows.slice(first, first + MOST_ROWS);
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
        <button type="button" disabled={at === pages - 1} onClick={() => turn(at + 1)}>
          {say("walk_next")}
        </button>
      </nav>
    </>
  );
}
