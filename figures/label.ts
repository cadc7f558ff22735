import { isBareLabel, isInsideName } from "./bare-label";
import { beforeSpace, codeAt, isCapital, isHangul, isLatinLetter, isSpace } from "./characters";
import type { Grammar } from "./grammar";
import type { Numeral } from "./numeral";
import { isPostalCode } from "./postal-code";
import type { Reading } from "./reading";
import type { Term } from "./term";
import type { Text } from "./text";

/** Counts end on so many zeros rather than years do: 2000 people. */
const ROUND = 50;

/** Whether the number that was read is part of a date, a name, a law, a list: no figure. */
export function isLabel(text: Text, reading: Reading, grammar: Grammar): boolean {
  const { first, pair, unit, noun, before } = reading;
  const { numeral } = first;
  if (Number.isNaN(numeral.value) || unit?.kind === "label" || pair?.type === "label") return true;
  if (before === "label" && unit?.kind !== "percent") return true;
  if (isPadded(text, numeral)) return true;
  if (unit === null && isPostalCode(text, numeral, grammar)) return true;
  if (
    isInflected(text, reading) ||
    isVague(reading, grammar) ||
    isArticle(reading) ||
    isYear(text, reading, grammar)
  )
    return true;
  if (grammar.ordinalDot && (isOrdinal(text, reading) || isDayAndMonth(text, numeral))) return true;
  if (grammar.decimalComma && unit?.name === "hour" && isClock(text, numeral)) return true;
  if (pair?.type !== "ratio" && isPartOfWord(first, grammar)) return true;
  if (unit !== null) return false;
  if (before === "law" && numeral.scaled) return true;
  if (noun !== null) return isInsideName(text, numeral, grammar);
  if (before === "bare label") return true;
  if (grammar.decimalComma && isClock(text, numeral)) return true;
  if (numeral.spelled) return !standsAlone(numeral, grammar);
  if (numeral.plain) return pair === null && isBareLabel(text, numeral, grammar);
  return isJoinedToNoun(text, numeral, grammar);
}

/** 05, 030: times, dates, telephone numbers. */
function isPadded(text: Text, { start, end, plain }: Numeral): boolean {
  return plain && end - start > 1 && codeAt(text, start) === 0x30;
}

/** Millions of people: a large magnitude alone, without an article. */
function isVague({ first: { numeral }, before }: Reading, { writing }: Grammar): boolean {
  if (writing !== "spaced" || !numeral.spelled || before === "article") return false;
  return numeral.parts === 1 && numeral.value >= 1e6;
}

/** "One" and its kin, if it is no part of a fraction: one study, 한 사람. */
function isArticle({ first: { numeral }, pair, unit }: Reading): boolean {
  if (!numeral.spelled || numeral.value !== 1 || pair !== null) return false;
  return unit?.kind !== "ratio";
}

/** 2018년, 2015-2016, the 2018 results. */
function isYear(text: Text, reading: Reading, grammar: Grammar): boolean {
  const {
    first: { numeral },
    pair,
    unit,
    noun,
    before,
  } = reading;
  const { value } = numeral;
  if (!isFourDigits(numeral) || value < 1000 || value >= 2200) return false;
  if (unit?.name === "year" || pair?.type === "score") return true;
  const likely = value >= 1900 && value < 2100;
  // El Mundial 2024 ha terminado.
  if (unit?.name === "ha") return likely && grammar.nouns?.style === "plural, then adjectives";
  if (noun === null) return unit === null && pair !== null && isFourDigits(pair.second.numeral);
  if (isLikelyYear(value, grammar)) return true;
  return likely && (before === "year" || before === "from" || opensSentence(text, numeral.start));
}

/** Before a noun: its 2030 emissions target, bereits 2021 Ersatz. */
function isLikelyYear(value: number, { nouns }: Grammar): boolean {
  if (nouns === null || value % ROUND === 0) return false;
  // English sets thousands apart, where the others write 1998 workers too.
  return nouns.style === "plural" ? value >= 1900 && value < 2100 : value >= 1990 && value < 2040;
}

/** 2024, 二〇二四. */
function isFourDigits({ start, end, plain, characters, multiplied }: Numeral): boolean {
  return end - start === 4 && (plain || (characters && !multiplied));
}

/** Sentences begin with years, hardly with a count in digits: 2023 importierte Deutschland … */
function opensSentence(text: Text, start: number): boolean {
  const at = beforeSpace(text, start);
  return at === 0 || "\n.!?:;".includes(text.charAt(at - 1));
}

/** Am 3. Oktober, der 14. und 15. Juli: a dot that ends no sentence. */
function isOrdinal(text: Text, { first: { numeral }, before }: Reading): boolean {
  const { end, plain, value } = numeral;
  if (!plain || value > 999 || text.charAt(end) !== "." || !isSpace(codeAt(text, end + 1))) {
    return false;
  }
  const next = codeAt(text, end + 2);
  return before === "ordinal" || (isLatinLetter(next) && !isCapital(next));
}

/** 12.3.: a date, since decimals stand after a comma. */
function isDayAndMonth(text: Text, { start, end, value }: Numeral): boolean {
  if (text.charAt(end) !== "." || value >= 32) return false;
  return text.slice(start + 1, end).includes(".");
}

/** 19.30, las 19.30 horas: a comma would make it a quantity. */
function isClock(text: Text, { start, end, value, scaled }: Numeral): boolean {
  return !scaled && end - start <= "19.30".length && text.charAt(end - 3) === "." && value < 25;
}

/** Zweiten, Tausende, fünfundzwanzigste: an ordinal or a vague plural, not the number itself. */
function isInflected(text: Text, { first: { numeral }, unit, noun }: Reading): boolean {
  return (
    numeral.spelled && unit === null && noun === null && isLatinLetter(codeAt(text, numeral.end))
  );
}

/** Syllables and characters that happen to be numerals: 사건, 구조, 공개; 京, 万. */
function isPartOfWord({ numeral, unitStart }: Term, { writing }: Grammar): boolean {
  if (writing === "spaced" || !numeral.spelled || !numeral.characters) return false;
  if (writing === "han") return numeral.parts === 1 && numeral.scaled;
  return !numeral.multiplied || (numeral.parts === 1 && unitStart === numeral.end);
}

/** A spelled number without a unit or noun is a figure only if it can be nothing else. */
function standsAlone(numeral: Numeral, { writing }: Grammar): boolean {
  if (numeral.parts === 1 || writing === "hangul") return false;
  return writing === "spaced" || numeral.multiplied;
}

/** 3.1절: the number is joined to something that is no particle. */
function isJoinedToNoun(text: Text, { end, scaled, next }: Numeral, grammar: Grammar): boolean {
  if (grammar.writing !== "hangul" || scaled) return false;
  return isHangul(codeAt(text, end)) && next.after === null;
}
