import { isBlank, isDigit } from "../text/characters";
import type { TextSpan } from "../text/sentences";

/** A passage between quotation marks; `start` and `end` include them, as far as they are there. */
export interface Quotation extends TextSpan {
  /** The words between the marks. */
  readonly inner: TextSpan;
  /** false: the closing mark is missing, and the quotation runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Between single marks, which news uses for terms and titles more often than for words. */
  readonly single: boolean;
}

/** What may close each opening mark. `“` closes a German `„` and opens an English quote. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  '"': '"”',
  "‘": "’",
  "‚": "‘’",
  "‹": "›",
  "›": "‹",
  "'": "'",
  "「": "」",
  "『": "』",
};
const SINGLE = "‘‚‹›'";
const MARKS = "“”„«»\"‘’‚‹›'「」『』";
/** Between these stand no marks but letters: those of the alphabets, and those of Korean, Japanese and Chinese. */
const FIRST_BEYOND_ASCII = 0xab;
const LAST = 0x300f;

interface Open {
  readonly mark: string;
  readonly start: number;
}

/**
 * The outermost quotations of one paragraph, in order; what they hold themselves is not looked at.
 * One pass with a stack: each mark closes the newest open one that it can close, else opens one of its own.
 * An apostrophe is neither. A mark left open runs to the paragraph's end, unless another quotation opens
 * and closes after it on the same level: then it was a stray.
 */
export function findQuotations(text: string, paragraph: TextSpan): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (at: number, depth: number) => {
    const opening = stack[depth];
    stack.length = depth;
    if (!opening) return;
    while (found.length > 0 && (found[found.length - 1]?.start ?? 0) > opening.start) found.pop();
    found.push(quotation(opening, at, at + 1, true));
  };

  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x22 || (code > 0x27 && code < FIRST_BEYOND_ASCII) || code > LAST) continue;
    const mark = text.charAt(at);
    if (!MARKS.includes(mark) || isApostrophe(text, at, mark)) continue;
    const depth = canClose(text, at, mark, paragraph, stack) ? newestClosedBy(mark, stack) : -1;
    if (depth >= 0) close(at, depth);
    else if (canOpen(text, at, mark, paragraph)) stack.push({ mark, start: at });
  }

  const stray = stack.find((opening) => !SINGLE.includes(opening.mark));
  if (stray && !found.some((quote) => quote.start > stray.start && !quote.single)) {
    while ((found[found.length - 1]?.start ?? -1) > stray.start) found.pop();
    found.push(quotation(stray, paragraph.end, paragraph.end, false));
  }
  return found;
}

function quotation(opening: Open, innerEnd: number, end: number, closed: boolean): Quotation {
  return {
    start: opening.start,
    end,
    inner: { start: opening.start + 1, end: innerEnd },
    closed,
    single: SINGLE.includes(opening.mark),
  };
}

/** How far down the stack a mark may look for its opening: deeper nesting does not occur in prose. */
const DEEPEST = 8;

function newestClosedBy(mark: string, stack: readonly Open[]): number {
  for (let depth = stack.length - 1; depth >= 0 && depth >= stack.length - DEEPEST; depth--) {
    if (CLOSERS[stack[depth]?.mark ?? ""]?.includes(mark)) return depth;
  }
  return -1;
}

function canClose(
  text: string,
  at: number,
  mark: string,
  paragraph: TextSpan,
  stack: readonly Open[],
): boolean {
  if (mark === "'" || mark === "’")
    return at > paragraph.start && !isBlank(text.charCodeAt(at - 1));
  if (mark === '"' && !stack.slice(-DEEPEST).some((opening) => opening.mark === '"'))
    return (
      at > paragraph.start &&
      !isBlank(text.charCodeAt(at - 1)) &&
      !"([—–".includes(text.charAt(at - 1))
    );
  // `“` after a blank and before a word opens, whatever is open.
  if (mark === "“")
    return (
      !(isLeftEdge(text, at, paragraph) && isWordBegin(text, at + 1, paragraph)) ||
      at === paragraph.start
    );
  return true;
}

function canOpen(text: string, at: number, mark: string, paragraph: TextSpan): boolean {
  if (!(mark in CLOSERS)) return false;
  if (mark === '"')
    return (
      at + 1 < paragraph.end &&
      !(isBlank(text.charCodeAt(at + 1)) && !isLeftEdge(text, at, paragraph))
    );
  if (mark === "'" || mark === "‘" || mark === "‹" || mark === "›" || mark === "»") {
    return isLeftEdge(text, at, paragraph) && isWordBegin(text, at + 1, paragraph);
  }
  return true;
}

/** An apostrophe stands between two letters of an alphabet (`don’t`), or where a small word or year is cut (`’90s`). */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== "’" && mark !== "‘") return false;
  const after = text.charCodeAt(at + 1);
  if (isAlphabetic(text.charCodeAt(at - 1))) return isAlphabetic(after) || isDigit(after);
  return isDigit(after) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
}

function isLeftEdge(text: string, at: number, paragraph: TextSpan): boolean {
  if (at === paragraph.start) return true;
  const before = text.charCodeAt(at - 1);
  return (
    isBlank(before) ||
    "([{<-–—/“„«\"‘'「『·…,:=△▲■".includes(text.charAt(at - 1)) ||
    before >= 0x3000
  );
}

function isWordBegin(text: string, at: number, paragraph: TextSpan): boolean {
  return at < paragraph.end && !isBlank(text.charCodeAt(at));
}

function isAlphabetic(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code < 0x250)
  );
}
