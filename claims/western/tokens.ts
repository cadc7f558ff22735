import type { TextSpan } from "../../text/sentences";
import type { Paragraph, SentenceSpan } from "../paragraph";
import type { Grammar } from "./lexicon";
import * as Role from "./role";

export type Shape =
  | "word"
  | "name"
  | "number"
  | "quote"
  | "aside"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "stop"
  | "other";

/** A word, a mark, or a whole quotation or parenthesis, which nothing here looks into. */
export interface Token extends TextSpan {
  readonly shape: Shape;
  /** Bits of `Role`; 0 for all but words. */
  readonly roles: number;
  /** In small letters; of a quotation its first and last unit (`I,`); empty for all others. */
  readonly word: string;
  /** Where its quotation stands in the paragraph's; -1 for all others. */
  readonly quotation: number;
}

const MARKS: Readonly<Record<string, Shape>> = {
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  "–": "dash",
  "—": "dash",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
};

const AUXILIARY = Role.Auxiliary | Role.Finite;

/** `don't`, `they're`. */
const CONTRACTED = /'(?:t|re|m|ve|ll|d)$/;

/** A parenthesis longer than this is a text of its own. */
const LONGEST_ASIDE = 120;

/** The tokens of one sentence of a paragraph. */
export function tokensOf(paragraph: Paragraph, sentence: SentenceSpan, grammar: Grammar): Token[] {
  const { text, quotations } = paragraph;
  const tokens: Token[] = [];
  let quotation = sentence.firstQuotation;
  let at = sentence.start;
  while (at < sentence.end) {
    const quote = quotations[quotation];
    if (quote && at >= quote.start) {
      if (quote.end > at) {
        const ends = text.charAt(quote.inner.start) + text.charAt(quote.inner.end - 1);
        tokens.push({ ...mark(at, quote.end, "quote", quotation), word: ends });
      }
      at = Math.max(at, quote.end);
      quotation++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      const end = wordEnd(text, at, quote ? Math.min(quote.start, sentence.end) : sentence.end);
      const tied = grammar.tied?.exec(text.slice(at, end));
      const verbEnd = tied ? at + tied.index : end;
      tokens.push(wordToken(text, at, verbEnd, grammar));
      if (tied) tokens.push(wordToken(text, end - (tied[1]?.length ?? 0), end, grammar));
      at = end;
      continue;
    }
    if (code === 0x28) {
      const close = text.slice(at, Math.min(at + LONGEST_ASIDE, sentence.end)).indexOf(")");
      if (close > 0) {
        tokens.push(mark(at, at + close + 1, "aside", -1));
        at += close + 1;
        while (quotations[quotation] && (quotations[quotation]?.start ?? at) < at) quotation++;
        continue;
      }
    }
    if (!isSkipped(code)) {
      const spacedHyphen = code === 0x2d && !isWordUnit(text.charCodeAt(at - 1));
      tokens.push(
        mark(at, at + 1, spacedHyphen ? "dash" : (MARKS[text.charAt(at)] ?? "other"), -1),
      );
    }
    at++;
  }
  return withoutDateline(tokens);
}

/** `MEXICO CITY (AP) —`, `PARIS, Aug 31 (Reuters) -`: where a report comes from is no part of its first sentence. */
function withoutDateline(tokens: Token[]): Token[] {
  for (let at = 1; at < Math.min(tokens.length, 10); at++) {
    if (tokens[at]?.shape === "dash" && tokens[at - 1]?.shape === "aside")
      return tokens.slice(at + 1);
  }
  return tokens;
}

function mark(start: number, end: number, shape: Shape, quotation: number): Token {
  return { start, end, shape, roles: 0, word: "", quotation };
}

function wordToken(text: string, start: number, end: number, grammar: Grammar): Token {
  const written = text.slice(start, end);
  const small = written.toLowerCase().replaceAll("’", "'");
  const word = small.endsWith(".") ? small.slice(0, -1) : small;
  const first = text.charCodeAt(start);
  const shape = isDigit(first) ? "number" : written.charAt(0) !== word.charAt(0) ? "name" : "word";
  const roles =
    grammar.words.get(word) ??
    (word.includes("'") && CONTRACTED.test(word)
      ? AUXILIARY
      : shape === "word"
        ? grammar.guess(word)
        : 0);
  // `May`, `Will`: a name is no auxiliary.
  return {
    start,
    end,
    shape,
    roles: shape === "name" ? roles & ~AUXILIARY : roles,
    word,
    quotation: -1,
  };
}

/** A word runs over inner points, hyphens and apostrophes: `U.S.`, `44-year-old`, `Trump’s`, `3.5`. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) at++;
    else if (at + 1 < limit && joins(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  // `Gov.`, `Mr.`, `J.`: a point inside a sentence belongs to its abbreviation.
  if (at < limit - 1 && text.charCodeAt(at) === 0x2e && !isDigit(text.charCodeAt(at - 1))) at++;
  return at;
}

function joins(code: number, before: number, after: number): boolean {
  if (code === 0x2c) return isDigit(before) && isDigit(after);
  const joiner =
    code === 0x2e ||
    code === 0x2d ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x26 ||
    code === 0x40 ||
    code === 0x2f;
  return joiner && isWordUnit(after);
}

/** Blanks, and marks that opened or closed nothing. */
function isSkipped(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x09 ||
    code === 0x202f ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x201d
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    (code >= 0xc0 && code < 0x2000) ||
    code === 0x24 ||
    code === 0x25 ||
    code === 0x23 ||
    (code >= 0x3040 && code <= 0xd7a3)
  );
}
