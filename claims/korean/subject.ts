import type { TextSpan } from "../../text/sentences";
import { SILENT_END, SPEAKER_END } from "../languages/ko";
import type { Eojeol } from "./eojeols";
import { endsPhrase, type Marked, type Particle, particleOf } from "./particles";

/** A noun phrase that acts in the sentence; `at` is the word with its particle. */
export interface Subject {
  readonly span: TextSpan;
  readonly at: number;
  readonly marked: Marked;
  readonly speaks: boolean;
}

/** A phrase of more words is a clause that was not understood. */
const LONGEST = 7;

/** The noun phrase that ends with the word at `at`, without `particle` units of particle. */
export function phraseEndingAt(
  text: string,
  eojeols: readonly Eojeol[],
  at: number,
  particle: number,
  floor: number,
): TextSpan | null {
  const last = eojeols[at];
  if (!last || last.word.length <= particle) return null;
  let from = at;
  while (from > floor && at - from < LONGEST) {
    const before = eojeols[from - 1];
    if (
      !before ||
      before.comma ||
      before.quotation >= 0 ||
      endsPhrase(before.word) ||
      before.word === ""
    )
      break;
    from--;
  }
  const first = eojeols[from];
  if (!first) return null;
  return { start: first.start, end: withoutAside(text, first.start, last.wordEnd - particle) };
}

/** Without a parenthesis at the end (`운영자(지사장)`), unless it holds an abbreviation (`세계보건기구(WHO)`). */
function withoutAside(text: string, start: number, end: number): number {
  const aside = /\((?![A-Za-z0-9&.-]+\)$)[^()]*\)$/.exec(text.slice(start, end));
  return aside && aside.index > 0 ? start + aside.index : end;
}

/**
 * Who acts in the part of the sentence from `floor` to `limit`: the likeliest of its topics and subjects.
 * A topic (은/는) governs the whole sentence and outweighs a subject (이/가), which may belong to a clause inside it;
 * one that can speak, and one that stands next to the words, outweigh others.
 */
export function subjectBefore(
  text: string,
  eojeols: readonly Eojeol[],
  limit: number,
  floor: number,
): Subject | null {
  let best: Subject | null = null;
  let most = 0;
  let spokenOf = false;
  for (let at = limit - 1; at >= floor; at--) {
    const word = eojeols[at]?.word ?? "";
    // `야당이 요청하는 것에 대해`: who acts in what is spoken of does not speak.
    spokenOf ||= /^대해/.test(word) && /^(?:[것점]에|데)$/.test(eojeols[at - 1]?.word ?? "");
    const marked = particleOf(word);
    if (!marked || (spokenOf && marked.particle === "subject")) continue;
    const stem = word.slice(0, -marked.length);
    const speaks = SPEAKER_END.test(stem);
    let weight = WEIGHTS[marked.particle];
    if (speaks) weight += 2;
    else if (SILENT_END.test(stem)) weight -= 1.5;
    if (at === limit - 1) weight += 1.5;
    const span = weight > most ? phraseEndingAt(text, eojeols, at, marked.length, floor) : null;
    if (span) {
      best = { span, at, marked, speaks };
      most = weight;
    }
  }
  return best;
}

/** A place is where a voice is heard, and never who acts. */
const WEIGHTS: Readonly<Record<Particle, number>> = { topic: 4, subject: 2, also: 0.5, place: -9 };

/** The group in which a voice is heard: `당 내부에선`, `업계에서는`. */
export function placeBefore(
  text: string,
  eojeols: readonly Eojeol[],
  limit: number,
  floor: number,
): { span: TextSpan; at: number } | null {
  for (let at = limit - 1; at >= floor; at--) {
    const eojeol = eojeols[at];
    const marked = eojeol ? particleOf(eojeol.word) : null;
    if (!eojeol || marked?.particle !== "place") continue;
    if (!GROUP.test(eojeol.word.slice(0, -marked.length))) continue;
    const span = phraseEndingAt(text, eojeols, at, marked.length, floor);
    return span && { span, at };
  }
  return null;
}

const GROUP = /(?:[계권당안내측부들국쪽회장가편]|안팎|일각|사이|진영|언론|외신|단체)$/;
