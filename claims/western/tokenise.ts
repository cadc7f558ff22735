import { isUpper } from "../../text/characters";
import type { Paragraph, SentenceSpan } from "../paragraph";
import { folded } from "../words";
import type { Grammar } from "./lexicon";
import * as Role from "./role";
import * as Shape from "./shape";
import { is, type Tokens } from "./tokens";

const MARKS: Readonly<Record<string, number>> = {
  ",": Shape.Comma,
  ":": Shape.Colon,
  ";": Shape.Semicolon,
  "-": Shape.Dash,
  "–": Shape.Dash,
  "—": Shape.Dash,
  ".": Shape.Stop,
  "!": Shape.Stop,
  "?": Shape.Stop,
  "…": Shape.Stop,
};

const UNIT = "[\\dA-Za-z\\u00c0-\\u1fff\\u3040-\\ud7a3$%#]";
/** What ties a French pronoun to its verb (`a-t-il`). */
const TIE = "-(?:t-)?(?=(?:il|elle)s?\\b)";
/**
 * A tie; a word over inner points, hyphens and apostrophes (`U.S.`, `44-year-old`, `Trump’s`, `3.5`), with the point of
 * an abbreviation (`Gov.`); a parenthesis; any other mark, but for those that opened or closed nothing.
 */
const TOKEN = new RegExp(
  `(${TIE})|(${UNIT}+(?:(?:(?!${TIE})[-.'’&@/]|(?<=\\d),(?=\\d))${UNIT}+)*(?:(?<!\\d)\\.(?=.))?)|(\\([^()]*\\))|[^\\s"'’”]`,
  "gs",
);

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
  let from = sentence.start;
  for (let at = sentence.firstQuotation; at <= sentence.endQuotation; at++) {
    const quote = at < sentence.endQuotation ? quotations[at] : undefined;
    const to = Math.min(quote?.start ?? sentence.end, sentence.end);
    const stretch = text.slice(from, to);
    const small = folded(stretch);
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(stretch); found; found = TOKEN.exec(stretch)) {
      const { 0: token, 1: tie, 2: word, 3: aside, index } = found;
      const start = from + index;
      const end = start + token.length;
      if (word) addWord(tokens, start, end, small.slice(index, index + token.length), grammar);
      else if (tie === undefined)
        add(tokens, start, end, aside ? Shape.Aside : (MARKS[token] ?? Shape.Other));
    }
    if (quote) {
      add(tokens, quote.start, quote.end, Shape.Quote, 0, at);
      from = quote.end;
    }
  }
  return tokens;
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

function addWord(tokens: Tokens, start: number, end: number, word: string, grammar: Grammar): void {
  const roles = grammar.words(word.endsWith(".") ? word.slice(0, -1) : word);
  const first = word.charAt(0);
  if (first >= "0" && first <= "9") add(tokens, start, end, Shape.Numeral, roles);
  else if (first === tokens.text.charAt(start)) add(tokens, start, end, Shape.Word, roles);
  else add(tokens, start, end, Shape.Name, rolesOfName(tokens, start, end, roles));
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
