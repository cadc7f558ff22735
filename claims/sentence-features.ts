import type { Vocabulary } from "./vocabulary";
import type { Feature } from "./weights";

/** What a sentence shows of the features that tell what it is worth, and how many figures it holds. */
export function featuresOf(
  sentence: string,
  known: Vocabulary,
): { features: ReadonlySet<Feature>; figures: number } {
  const features = new Set<Feature>();
  const figures = scan(sentence, known, features);
  for (const [feature, pattern] of known.letters) {
    if (pattern.test(sentence)) features.add(feature);
  }
  if (figures > 0) features.add("figure");
  if (mostlyQuoted(sentence)) features.add("quoted");
  const last = lastMark(sentence);
  if (last === "?" || last === "？") features.add("question");
  if (!END_MARKS.includes(last)) features.add("fragment");
  return { features, figures };
}

const ACT: readonly Feature[] = ["act"];
const END_MARKS = ".!?。！？…다요";
const CLOSING_MARKS = "\"'”’“」』)）]» ";
const MONEY_MARKS = "%$€£¥₩％";

/** The mark that ends a sentence, before any closing ones; 다 and 요 end Korean headlines as well. */
function lastMark(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && CLOSING_MARKS.includes(sentence.charAt(end - 1))) end--;
  return sentence.charAt(end - 1) || "";
}

/** Goes through the words and numbers of a sentence once, adds what they show to `found`, and counts its figures. */
function scan(sentence: string, known: Vocabulary, found: Set<Feature>): number {
  let figures = 0;
  let month = false;
  let at = 0;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      at = numberEnd(sentence, at);
      if (month || isDate(sentence, start, at)) found.add("date");
      else if (!isAge(sentence, start, at)) figures++;
      month = false;
    } else if (isLetter(code)) {
      while (at < sentence.length && (isLetter(sentence.charCodeAt(at)) || isInner(sentence, at)))
        at++;
      month = false;
      if (known.words.size === 0) continue;
      const word = sentence.slice(start, at).toLowerCase();
      const shown = known.words.get(word) ?? (known.act?.test(word) ? ACT : []);
      for (const feature of shown) {
        if (feature === "figure") figures++;
        else found.add(feature);
        if (feature === "date") month = true;
      }
    } else {
      if (MONEY_MARKS.includes(sentence.charAt(at))) found.add("share");
      at++;
    }
  }
  return figures;
}

/** `Jane Doe (62)`, `45세`, `32-year-old`: an age says little. */
function isAge(sentence: string, start: number, end: number): boolean {
  if (/^(?:세|살|-year-old|歳|岁)/.test(sentence.slice(end, end + 9))) return true;
  return (
    end - start <= 2 &&
    "(（".includes(sentence.charAt(start - 1) || " ") &&
    ")）".includes(sentence.charAt(end) || " ")
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of any script, as far as words are told apart by blanks and marks. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x2000 || (code >= 0x3040 && code < 0xff00);
}

/** An apostrophe or hyphen between letters. */
function isInner(sentence: string, at: number): boolean {
  const code = sentence.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019 || code === 0x2d) && isLetter(sentence.charCodeAt(at + 1))
  );
}

function numberEnd(sentence: string, from: number): number {
  let at = from + 1;
  while (at < sentence.length) {
    const code = sentence.charCodeAt(at);
    const inner = (code === 0x2e || code === 0x2c) && isDigit(sentence.charCodeAt(at + 1));
    if (!isDigit(code) && !inner) break;
    at++;
  }
  return at;
}

/** A year (`1949`), or a number with the sign of a day, month, year or hour after it (`20일`, `3月`, `8시`); `20일간` is a duration. */
function isDate(sentence: string, start: number, end: number): boolean {
  const after = sentence.charAt(end);
  const next = sentence.charAt(end + 1);
  if (after !== "" && "일월년시日月年時".includes(after))
    return next === "" || !"간째여동분".includes(next);
  return (
    /^(?:1[6-9]|20)\d\d$/.test(sentence.slice(start, end)) &&
    (after === "" || !"%$€".includes(after))
  );
}

function mostlyQuoted(sentence: string): boolean {
  const open = sentence.search(/["“„«「]/);
  if (open < 0) return false;
  const close = Math.max(
    sentence.lastIndexOf('"'),
    sentence.lastIndexOf("”"),
    sentence.lastIndexOf("“"),
    sentence.lastIndexOf("»"),
    sentence.lastIndexOf("」"),
  );
  return (close > open ? close - open : sentence.length - open) > sentence.length / 2;
}
