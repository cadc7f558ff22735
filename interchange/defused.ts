/**
 * How spreadsheets begin a formula, the full-width forms of East Asian keyboards and leading blanks included; after
 * apostrophes too, so that the one that is put before it can be told from those that were there.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠]/u;
/** Some skip these at the start of a cell and look at what comes after. */
const LEADING_CONTROL = /^'*[\t\r\n]/;

/** The text of a cell, with an apostrophe before it where a spreadsheet would run it as a formula. */
export function defused(text: string): string {
  return FORMULA.test(text) || LEADING_CONTROL.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before `defused`. */
export function undefused(cell: string): string {
  const text = cell.slice(1);
  return cell.startsWith("'") && defused(text) !== text ? text : cell;
}
