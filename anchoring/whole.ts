/**
 * How far the number or word goes on beyond a passage's edge: `1` stands in `1.5 million` but is not all of it.
 * A passage may be such a part, as long as what it is a part of stays the same.
 */

const DIGIT = /\p{Nd}/u;
/** Letters of scripts that put spaces between words; in the others an edge inside a word means nothing. */
const LETTER =
  /[\p{L}\p{M}](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u3099\u309a])/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SEPARATOR = /[.,'’٫٬·:]/;
const SIGN = /[-−–+±△▲▼]/;
const CURRENCY = /\p{Sc}/u;
const PERCENT = /[%‰％]/;
const DENSE_MAGNITUDE = /[십백천만억조경十百千万萬亿億兆]/;
/** Words that multiply the number before them, or make it a share. */
const MAGNITUDE =
  /^ ?(?:(?:thousand|million|billion|trillion|mio|mrd|mln|mld|bn|tn|percent|per cent|percentage|prozent|pour cent|per cento|por ciento|por cento|procent|millones|millon|milliards?|millions?|milliarden?|millionen?|miliardi?|milioni|milhões|bilhões|milhão|bilhão|mil|bin|milyon|milyar|тыс|млн|млрд|миллионов|миллиардов|퍼센트|포인트|%p)(?![\p{L}\p{M}]))/iu;

const at = (text: string, i: number): string => text[i] ?? "";

/** Where the number or word that holds `text[start]` begins; `start` where nothing joins it from the left. */
export function wholeStart(text: string, start: number): number {
  let i = start;
  if (DIGIT.test(at(text, i)) || (SEPARATOR.test(at(text, i)) && DIGIT.test(at(text, i + 1)))) {
    for (;;) {
      if (DIGIT.test(at(text, i - 1))) i--;
      else if (SEPARATOR.test(at(text, i - 1)) && DIGIT.test(at(text, i - 2))) i -= 2;
      else if (LETTER.test(at(text, i - 1))) i--;
      else break;
    }
    if (CURRENCY.test(at(text, i - 1))) i--;
    if (SIGN.test(at(text, i - 1)) && !joinsSign(at(text, i - 2))) i--;
    return i;
  }
  if (LETTER.test(at(text, i)))
    while (LETTER.test(at(text, i - 1)) || DIGIT.test(at(text, i - 1))) i--;
  return i;
}

/** A dash after a digit or letter makes a range or a compound, not a negative number. */
const joinsSign = (before: string) =>
  DIGIT.test(before) || LETTER.test(before) || DENSE.test(before);

/** Where the number or word that holds `text[end - 1]` ends; `end` where nothing joins it from the right. */
export function wholeEnd(text: string, end: number): number {
  let i = end;
  const last = at(text, end - 1);
  if (DIGIT.test(last)) {
    for (;;) {
      if (DIGIT.test(at(text, i))) i++;
      else if (SEPARATOR.test(at(text, i)) && DIGIT.test(at(text, i + 1))) i += 2;
      else break;
    }
    if (PERCENT.test(at(text, i))) return i + 1;
    const magnitude = MAGNITUDE.exec(text.slice(i, i + 16));
    if (magnitude) return i + magnitude[0].length;
    while (LETTER.test(at(text, i))) i++;
    while (DENSE_MAGNITUDE.test(at(text, i))) i++;
    if (DENSE.test(at(text, i))) i++;
    return i;
  }
  if (LETTER.test(last)) while (LETTER.test(at(text, i)) || DIGIT.test(at(text, i))) i++;
  return i;
}
