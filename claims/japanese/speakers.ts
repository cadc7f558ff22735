import type { TextSpan } from "../../text/sentences";

/** A longer noun phrase is a clause that was not understood. */
const LONGEST_PHRASE = 60;
/** How far from its words a speaker is looked for. */
const LONGEST_REACH = 120;

/** Nouns are written in anything but the small letters of grammar, of which の and や join them. */
const NOUN = "[^ぁ-ん、。「」『』（）　 ]";
/** A noun phrase with the plurals and titles that are written small, or a name in marks; without an aside at its end. */
const PHRASE = new RegExp(
  `((?:${NOUN}|（[^（）]*）|(?<=${NOUN})[のや](?=${NOUN}))*(?:${NOUN}|「[^「」]+」)(?:ら|など|たち|さん|くん|ちゃん)?)(?:（[^（）]*）)?$`,
);

/** The noun phrase that ends at `to`; null when no noun stands there. */
export function phraseBefore(text: string, from: number, to: number): TextSpan | null {
  const start = Math.max(from, to - LONGEST_PHRASE);
  const found = PHRASE.exec(text.slice(start, to));
  if (!found?.[1]) return null;
  return { start: start + found.index, end: start + found.index + found[1].length };
}

/** A noun phrase that acts or is spoken of, and where what follows its particle begins. */
export interface Marked {
  readonly speaker: TextSpan;
  readonly after: number;
}

/** The first noun phrase of the stretch with one of the particles. */
export function firstMarked(
  text: string,
  from: number,
  to: number,
  particles: RegExp,
): Marked | null {
  for (const { 0: particle, index } of text
    .slice(from, Math.min(to, from + LONGEST_REACH))
    .matchAll(particles)) {
    const speaker = phraseBefore(text, from, from + index);
    if (speaker) return { speaker, after: from + index + particle.length };
  }
  return null;
}

/** Whoever acts nearest before a quotation at `to`: a topic (は, も) first, else a subject (が), else a source (から). */
export function speakerBefore(text: string, from: number, to: number): TextSpan | null {
  const start = Math.max(from, to - LONGEST_REACH);
  for (const particles of [/[はも]/g, /が/g, /から/g]) {
    for (const { index } of [...text.slice(start, to).matchAll(particles)].reverse()) {
      const speaker = phraseBefore(text, from, start + index);
      if (speaker) return speaker;
    }
  }
  return null;
}
