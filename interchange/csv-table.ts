/** A table of comma-separated values longer than this is refused. */
const MAX_ROWS = 1_000_000;

const QUOTE = '"';

/**
 * The rows of a CSV text, RFC 4180, with any line end; rows without any text are left out. A quote that is never
 * closed runs to the end, and one inside a bare cell is itself: no text is refused. Null: more rows than are read.
 */
export function csvTable(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === QUOTE) [cell, at] = quotedCell(text, at + 1);
    else [cell, at] = bareCell(text, at);
    row.push(cell);
    const separator = text[at];
    if (separator === ",") {
      at++;
      if (at === text.length) row.push("");
      else continue;
    } else at += separator === "\r" && text[at + 1] === "\n" ? 2 : 1;
    if (row.some((each) => each !== "")) rows.push(row);
    row = [];
    if (rows.length > MAX_ROWS) return null;
  }
  return rows;
}

/** The cell whose quote was opened before `from`, and where what comes after it begins. */
function quotedCell(text: string, from: number): [cell: string, at: number] {
  const parts: string[] = [];
  for (let at = from; ; ) {
    const end = text.indexOf(QUOTE, at);
    if (end < 0) return [parts.join("") + text.slice(at), text.length];
    parts.push(text.slice(at, end));
    if (text[end + 1] !== QUOTE) {
      const [rest, next] = bareCell(text, end + 1);
      return [parts.join("") + rest, next];
    }
    parts.push(QUOTE);
    at = end + 2;
  }
}

const END = /[,\r\n]/gu;

function bareCell(text: string, from: number): [cell: string, at: number] {
  END.lastIndex = from;
  const end = END.exec(text)?.index ?? text.length;
  return [text.slice(from, end), end];
}
