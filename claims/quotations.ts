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
const MARK = /[“”„«»"‘’‚‹›'「」『』]/g;
/** What stands before a mark that opens: nothing, a blank, another opening, a dash, a letter of Eastern scripts. */
const LEFT_EDGE = /^$|[\s([{<\-–—/“„«"‘'·…,:=△▲■\u3000-\uffff]/;
/** Between two letters of an alphabet (`don’t`), or where a year is cut (`’90s`). */
const APOSTROPHE = /^[A-Za-zÀ-ɏ]['’‘][\dA-Za-zÀ-ɏ]|^.?['’‘]\d\d(?!\d)/;

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
  const words = text.slice(paragraph.start, paragraph.end);
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const add = ({ mark, start }: Open, innerEnd: number, closed: boolean) => {
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    found.push({
      start,
      end: closed ? innerEnd + 1 : innerEnd,
      inner: { start: start + 1, end: innerEnd },
      closed,
      single: SINGLE.includes(mark),
    });
  };
  for (const { 0: mark, index } of words.matchAll(MARK)) {
    const before = words.charAt(index - 1);
    const after = words.charAt(index + 1);
    if (APOSTROPHE.test(before + words.slice(index, index + 4))) continue;
    const start = paragraph.start + index;
    const depth = canClose(mark, before, after, stack) ? newestClosedBy(mark, stack) : -1;
    const opening = stack[depth];
    if (opening) {
      stack.length = depth;
      add(opening, start, true);
    } else if (canOpen(mark, before, after)) stack.push({ mark, start });
  }
  const stray = stack.find(({ mark }) => !SINGLE.includes(mark));
  if (stray && !found.some((quote) => quote.start > stray.start && !quote.single))
    add(stray, paragraph.end, false);
  return found;
}

/** How far down the stack a mark may look for its opening: deeper nesting does not occur in prose. */
const DEEPEST = 8;

function newestClosedBy(mark: string, stack: readonly Open[]): number {
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - DEEPEST); depth--) {
    if (CLOSERS[stack[depth]?.mark ?? ""]?.includes(mark)) return depth;
  }
  return -1;
}

function canClose(mark: string, before: string, after: string, stack: readonly Open[]): boolean {
  if (mark === "'" || mark === "’") return /\S/.test(before);
  if (mark === '"' && !stack.slice(-DEEPEST).some((open) => open.mark === '"'))
    return /[^\s([—–]/.test(before);
  // `“` after a blank and before a word opens, whatever is open.
  return mark !== "“" || before === "" || !LEFT_EDGE.test(before) || !/\S/.test(after);
}

function canOpen(mark: string, before: string, after: string): boolean {
  if (!(mark in CLOSERS)) return false;
  const edge = LEFT_EDGE.test(before);
  if (mark === '"') return after !== "" && (edge || /\S/.test(after));
  return !"'‘‹›»".includes(mark) || (edge && /\S/.test(after));
}
