import type { TextSpan } from "../../text/sentences";

/** A longer noun phrase is a clause that was not understood. */
const LONGEST_PHRASE = 60;
/** How far before its words a speaker is looked for. */
const LONGEST_REACH = 120;

/** Whoever acts nearest before a quotation at `to`: a topic (は, も) first, else a subject (が), else a source (から). */
export function speakerBefore(text: string, from: number, to: number): TextSpan | null {
  for (const particles of ["はも", "が"]) {
    for (let at = to - 1; at > from && to - at < LONGEST_REACH; at--) {
      if (!particles.includes(text.charAt(at)) || isSmall(text, at - 1)) continue;
      const speaker = phraseBefore(text, from, at);
      if (speaker) return speaker;
    }
  }
  const source = text.slice(from, to).lastIndexOf("から");
  return source > 0 ? phraseBefore(text, from, from + source) : null;
}

/** `「…」として住民らが…`: who acts right after the words. */
export function speakerAfter(text: string, from: number, to: number): TextSpan | null {
  for (let at = from + 1; at < Math.min(to, from + 30); at++) {
    if ("はが".includes(text.charAt(at)) && !isSmall(text, at - 1))
      return phraseBefore(text, from, at);
  }
  return null;
}

/** The first topic of the stretch, and where what follows it begins. */
export function topicIn(
  text: string,
  from: number,
  to: number,
): { speaker: TextSpan; after: number } | null {
  for (let at = from + 1; at < to && at - from < LONGEST_REACH; at++) {
    const letter = text.charAt(at);
    const marks = letter === "は" || (letter === "も" && text.charAt(at + 1) !== "の");
    if (!marks || isSmall(text, at - 1)) continue;
    const speaker = phraseBefore(text, from, at);
    if (speaker)
      return { speaker, after: at + 1 + (LEAD.exec(text.slice(at + 1, to))?.[0].length ?? 0) };
  }
  return null;
}

/** A mark, and the day on which it is said. */
const LEAD = /^、?(?:(?:\d{1,2}月)?\d{1,2}日(?:までに)?、)?/;

/** The group among which it is said: `業界では、…との声`. */
export function groupIn(
  text: string,
  from: number,
  to: number,
): { speaker: TextSpan; after: number } | null {
  const stretch = text.slice(from, Math.min(to, from + LONGEST_GROUP));
  const group =
    /^([^、。は]{1,24}?(?:界|内|側|党|者|家|民|員|部|市場)(?:の間|から)?)(?:で)?[はも]、?/u.exec(
      stretch,
    );
  if (!group) return null;
  const words = (group[1] ?? "").replace(/の間$|から$/u, "");
  return { speaker: { start: from, end: from + words.length }, after: from + group[0].length };
}

const LONGEST_GROUP = 30;

/** A voice named after words that stand alone: `…さんからも声が漏れる`. */
export function voiceIn(text: string, sentence: TextSpan): TextSpan | null {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_REACH));
  const voice =
    /^(.{2,40}?)(?:から(?:は|も)?|は|が)(?=.{0,20}(?:声|話|語|振り返|笑顔|喜|嘆|驚))/u.exec(
      words,
    )?.[1];
  return voice ? { start: sentence.start, end: sentence.start + withoutAside(voice).length } : null;
}

function withoutAside(phrase: string): string {
  return phrase.endsWith("）") ? phrase.slice(0, phrase.lastIndexOf("（")) : phrase;
}

/** The noun phrase that ends at `to`, without a parenthesis at its end; null when no noun stands there. */
export function phraseBefore(text: string, from: number, to: number): TextSpan | null {
  // `卒業生らが`, `大学などによると`: plurals are written small. `「時報」によると`: a name in marks goes with what stands before it.
  const plural = SMALL_END.exec(text.slice(Math.max(from, to - 3), to))?.[0].length ?? 0;
  const named = text.charAt(to - 1) === "」" ? text.lastIndexOf("「", to) : -1;
  const start = phraseStart(text, from, named >= from && named >= 0 ? named : to - plural);
  const end = start + withoutAside(text.slice(start, to)).length;
  return end - start > plural ? { start, end } : null;
}

/**
 * Where the noun phrase begins that ends at `to`. Nouns are written in anything but the small letters of grammar, of
 * which の and や join them; a parenthesis belongs to the noun before it.
 */
function phraseStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && to - at < LONGEST_PHRASE) {
    const letter = text.charAt(at - 1);
    if (letter === "）") {
      const open = text.lastIndexOf("（", at);
      if (open < from || at - open > LONGEST_PHRASE) break;
      at = open;
    } else if (
      isNounLetter(letter) ||
      (at < to && "のや".includes(letter) && isNounLetter(text.charAt(at - 2)) && at - 1 > from)
    ) {
      at--;
    } else break;
  }
  return at;
}

function isNounLetter(letter: string): boolean {
  return letter !== "" && !isHiragana(letter) && !"、。「」『』（）　 ".includes(letter);
}

function isHiragana(letter: string): boolean {
  return letter >= "ぁ" && letter <= "ん";
}

/** Plurals and titles that are written small. */
const SMALL_END = /(?:ら|など|たち|さん|くん|ちゃん)$/;

/** A small letter before は or が makes them part of a word or of a clause, but for plurals and titles. */
function isSmall(text: string, at: number): boolean {
  return isHiragana(text.charAt(at)) && !SMALL_END.test(text.slice(Math.max(0, at - 2), at + 1));
}
