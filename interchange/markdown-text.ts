/** Text of pages and of the reader on its way into Markdown, where it must mean itself and stay in its place. */

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const CONTROL = /(?!\t)\p{Cc}/gu;

export function linesOf(text: string): string[] {
  return text.toWellFormed().split(LINE_BREAK);
}

/**
 * What means something anywhere in a line: to CommonMark, GitHub, Obsidian, Dataview's fields or Templater. A bare
 * address is one to GitHub, which would take the escapes inside it for part of it.
 */
const INLINE =
  /[\\`*_[\]<>|~$#^@]|&(?=[#\p{L}])|(?<=:):|(?<=:)\/(?=\/)|(?<=www)\.|(?<==)=|(?<=[%<])%/gu;
/** What begins a list, a heading's underline, a quotation or a table's rule at the start of a line. */
const LINE_START = /^(?:\d{1,9}(?=[.)])|(?=[-+=:]))/u;

/** Text as one line of Markdown that reads as itself, whatever it holds. */
export function escaped(text: string): string {
  return linesOf(text)
    .join(" ")
    .replace(CONTROL, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(INLINE, "\\$&")
    .replace(LINE_START, "$&\\");
}

/** A fence at the margin is one to every reader of Markdown; a backtick in its info makes it none. */
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/u;
/** A tag, comment or declaration; an address in angle brackets is none. */
const HTML = /<(?=[a-z/!?%])(?!https?:\/\/[^\s<>]*>|mailto:[^\s<>]*>)/giu;
/** A definition of a link or footnote would hold for the whole file. */
const DEFINITION = /\]:/gu;
/** A block's name, which must be no other's. */
const BLOCK_ID = /\^(?=[\w-]+\s*$)/u;
const TEMPLATE = /<%/gu;
/** Comments and formulas of Obsidian, which run on over blocks until they are closed. */
const RUNNING = ["%%", "$$"];

/**
 * The lines of a reader's note, Markdown, so that nothing in it reaches beyond the block that holds it: what it
 * opens is closed, and what would speak for the whole file is written as plain text.
 */
export function contained(note: string): string[] {
  const lines: string[] = [];
  let fence = "";
  for (const line of linesOf(note.trim())) {
    const mark = FENCE.exec(line)?.[0] ?? "";
    const closes = fence !== "" && mark.startsWith(fence) && line.trimEnd() === mark;
    lines.push(
      (fence || mark
        ? line
        : line.replace(HTML, "\\<").replace(DEFINITION, "]\\:").replace(BLOCK_ID, "\\^")
      )
        .replace(TEMPLATE, "<\\%")
        .replace(CONTROL, " "),
    );
    fence = closes ? "" : fence || mark;
  }
  if (fence) lines.push(fence);
  return RUNNING.reduce(closed, lines);
}

/** The lines with `mark` written as plain text when the last one opened is never closed. */
function closed(lines: string[], mark: string): string[] {
  const marks = lines.join("\n").split(mark).length - 1;
  if (marks % 2 === 0) return lines;
  return lines.map((line) => line.replaceAll(mark, [...mark].map((sign) => `\\${sign}`).join("")));
}

/** An address as the target of a link; null when it is none that a reader should follow from a file. */
export function linkTarget(address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href.replace(
    /[()<>[\]\\^`|*_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Everything that no tag of Obsidian's holds. */
const NOT_IN_TAG = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]/gu;

/** A reader's tag as an inline tag: words joined by dashes, and never a number alone; null when nothing is left. */
export function inlineTag(tag: string): string | null {
  const name = tag.normalize("NFC").trim().replace(/\s+/gu, "-").replace(NOT_IN_TAG, "");
  if (name === "") return null;
  return /^\p{N}+$/u.test(name) ? `#_${name}` : `#${name}`;
}
