import { isBlank, isDigit, isUpper } from "../../text/characters";
import type { Paragraph, SentenceSpan } from "../paragraph";
import type { Grammar } from "./lexicon";
import * as Role from "./role";
import * as Shape from "./shape";
import { is, type Tokens } from "./tokens";

const MARKS: Readonly<Record<string, number>> = {
  ",": Shape.Comma,
  ":": Shape.Colon,
  ";": Shape.Semicolon,
  "–": Shape.Dash,
  "—": Shape.Dash,
  ".": Shape.Stop,
  "!": Shape.Stop,
  "?": Shape.Stop,
  "…": Shape.Stop,
};

/** A parenthesis longer than this is a text of its own. */
const LONGEST_ASIDE = 120;

export function emptyTokens(): Tokens {
  return { text: "", length: 0, starts: [], ends: [], shapes: [], roles: [], quotations: [] };
}

/** The sentence that is being read: there is one at a time. */
const TOKENS = emptyTokens();

/** The tokens of one sentence of a paragraph; without `tokens` of their own, until the next one is read. */
export function tokensOf(
  paragraph: Paragraph,
  sentence: SentenceSpan,
  grammar: Grammar,
  tokens = TOKENS,
): Tokens {
  const { text, quotations } = paragraph;
  tokens.text = text;
  tokens.length = 0;
  let dateline = false;
  let quotation = sentence.firstQuotation;
  let at = sentence.start;
  while (at < sentence.end) {
    const quote = quotations[quotation];
    if (quote && at >= quote.start) {
      add(tokens, at, quote.end, Shape.Quote, 0, quotation++);
      at = quote.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      const end = wordEnd(text, at, quote ? Math.min(quote.start, sentence.end) : sentence.end);
      const tied = grammar.tied ? tiedAt(text, at, end, grammar.tied) : -1;
      if (tied < 0) addWord(tokens, at, end, grammar);
      else {
        addWord(
          tokens,
          at,
          tied - 3 > at && text.startsWith("-t-", tied - 3) ? tied - 3 : tied - 1,
          grammar,
        );
        addWord(tokens, tied, end, grammar);
      }
      at = end;
      continue;
    }
    if (code === 0x28) {
      const close = text.slice(at, Math.min(at + LONGEST_ASIDE, sentence.end)).indexOf(")");
      if (close > 0) {
        add(tokens, at, at + close + 1, Shape.Aside);
        at += close + 1;
        while (quotations[quotation] && (quotations[quotation]?.start ?? at) < at) quotation++;
        continue;
      }
    }
    if (!isSkipped(code)) {
      const spacedHyphen = code === 0x2d && !isWordUnit(text.charCodeAt(at - 1));
      const shape = spacedHyphen ? Shape.Dash : (MARKS[text.charAt(at)] ?? Shape.Other);
      if (!dateline && shape === Shape.Dash && endsDateline(tokens)) {
        dateline = true;
        tokens.length = 0;
      } else add(tokens, at, at + 1, shape);
    }
    at++;
  }
  return tokens;
}

/** Words of a dateline. */
const LONGEST_DATELINE = 9;

/** `MEXICO CITY (AP) —`, `PARIS, Aug 31 (Reuters) -`: where a report comes from is no part of its first sentence. */
function endsDateline(tokens: Tokens): boolean {
  return tokens.length <= LONGEST_DATELINE && is(tokens, tokens.length - 1, Shape.Aside);
}

function add(
  tokens: Tokens,
  start: number,
  end: number,
  shape: number,
  roles = 0,
  quotation = -1,
): void {
  const at = tokens.length++;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.shapes[at] = shape;
  tokens.roles[at] = roles;
  tokens.quotations[at] = quotation;
}

function addWord(tokens: Tokens, start: number, end: number, grammar: Grammar): void {
  const { text } = tokens;
  const word = text.slice(start, end);
  const first = word.charAt(0);
  const shape = isDigit(word.charCodeAt(0))
    ? Shape.Numeral
    : first === first.toLowerCase()
      ? Shape.Word
      : Shape.Name;
  const roles = grammar.words(word.endsWith(".") ? word.slice(0, -1) : word);
  add(
    tokens,
    start,
    end,
    shape,
    shape === Shape.Name ? rolesOfName(tokens, start, end, roles) : roles,
  );
}

/** All days of the week have more letters. */
const LONGEST_SURNAME = 5;

/** What a word with a capital can do: `Will` is no auxiliary, `Jane May` no month, `WHO` and `IT` are no pronouns. */
function rolesOfName(tokens: Tokens, start: number, end: number, roles: number): number {
  if (end - start > 1 && isUpper(tokens.text.charCodeAt(start + 1))) return 0;
  const before = tokens.length - 1;
  const surname =
    end - start <= LONGEST_SURNAME && is(tokens, before, Shape.Name) && tokens.roles[before] === 0;
  return roles & ~(Role.Auxiliary | Role.Finite | (surname ? Role.Time : 0));
}

/** Where the pronoun begins that a word ends with after a hyphen (`a-t-il`); -1 without one. */
function tiedAt(text: string, start: number, end: number, pronouns: ReadonlySet<string>): number {
  for (let at = end - LONGEST_TIED; at < end; at++) {
    if (at > start && text.charCodeAt(at - 1) === 0x2d && pronouns.has(text.slice(at, end)))
      return at;
  }
  return -1;
}

/** Letters of `elles`. */
const LONGEST_TIED = 5;

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
  return isBlank(code) || code === 0x22 || code === 0x27 || code === 0x2019 || code === 0x201d;
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
