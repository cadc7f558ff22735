import { isBlank, isDigit, isHangul, isLower, isUpper } from "./characters";

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold anything, without the blanks around them: its paragraphs. */
export function splitParagraphs(text: string): TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const paragraph = withoutBlanks(text, from, to);
    if (paragraph.start < paragraph.end) paragraphs.push(paragraph);
    from = to + 1;
  }
  return paragraphs;
}

/**
 * Splits `paragraph` into sentences, without the blanks between them.
 * Nothing is split inside one of `whole` (quotations, in order, not overlapping); one that ends a sentence
 * of its own (`"…!" The next`) ends the sentence around it too.
 * `language` is a BCP 47 tag: only German reads `20. Februar` as an ordinal.
 */
export function splitSentences(
  text: string,
  paragraph: TextSpan,
  language: string,
  whole: readonly TextSpan[] = [],
): TextSpan[] {
  const sentences: TextSpan[] = [];
  const ordinals = language.startsWith("de");
  let from = paragraph.start;
  let next = 0;
  let at = paragraph.start;
  const cut = (to: number) => {
    const sentence = withoutBlanks(text, from, to);
    if (sentence.start < sentence.end) sentences.push(sentence);
    from = to;
  };
  while (at < paragraph.end) {
    const atom = whole[next];
    if (atom && at >= atom.start) {
      next++;
      if (atom.end <= at) continue;
      at = Math.min(atom.end, paragraph.end);
      if (endsInside(text, atom) && beginsSentence(text, at, paragraph.end)) cut(at);
      continue;
    }
    const code = text.charCodeAt(at);
    // What closes a sentence is not what opens the quotation after it.
    const limit = Math.min(atom?.start ?? paragraph.end, paragraph.end);
    at++;
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      at = pastClosers(text, at, limit);
      cut(at);
    } else if (code === 0x21 || code === 0x3f || code === 0x2026) {
      at = pastClosers(text, at, limit);
      if (beginsSentence(text, at, paragraph.end)) cut(at);
    } else if (code === 0x2e) {
      const point = at - 1;
      at = pastClosers(text, at, limit);
      if (endsAtPoint(text, from, point, at, paragraph.end, ordinals)) cut(at);
    }
  }
  cut(paragraph.end);
  return sentences;
}

/** From the first to the last of the sentences that a passage touches; null when it touches none. */
export function sentencesAround(
  text: string,
  passage: TextSpan,
  language: string,
): TextSpan | null {
  const touched = splitParagraphs(text)
    .filter((paragraph) => touches(paragraph, passage))
    .flatMap((paragraph) => splitSentences(text, paragraph, language))
    .filter((sentence) => touches(sentence, passage));
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function touches(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && one.end > other.start;
}

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm rev hon st jr sr inc corp co ltd vs v no nos art fig " +
    "jan feb mar apr jun jul aug sept sep oct nov dec calif fla tex ariz colo conn del ill ind mass mich minn miss mo " +
    "mont neb nev okla ore pa tenn va wash wis wyo ga ala ark ky la md u.s u.k u.n e.g i.e a.m p.m d.c ph.d r d min ca " +
    "bzw usw z.b u.a d.h ca chr dr dipl ing nr str mio mrd evtl ggf sog vgl inkl abs m mm mme mlle av env art sra srta ud uds dña etc"
  ).split(" "),
);

/** Whether the point at `point` ends a sentence that began at or after `from`; `after` is past its closing marks. */
function endsAtPoint(
  text: string,
  from: number,
  point: number,
  after: number,
  end: number,
  ordinals: boolean,
): boolean {
  const before = text.charCodeAt(point - 1);
  if (after < end && !isBlank(text.charCodeAt(after))) {
    // `said.Alweendo`: the blank was lost; `3.5`, `U.S.`, `example.com` are no ends.
    return (
      after === point + 1 &&
      ((isLower(before) && isCapitalised(text, after)) ||
        (isHangul(before) && isHangul(text.charCodeAt(after))))
    );
  }
  if (!beginsSentence(text, after, end)) return false;
  if (after >= end) return true;
  let start = point;
  const furthest = Math.max(from, point - 12);
  while (start > furthest && isWordUnit(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, point);
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return false;
  if (ordinals && word.length <= 2 && /^\d+$/.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** Whether a sentence may begin after the blanks at `at`: anything but a small letter or a mark that continues. */
function beginsSentence(text: string, at: number, end: number): boolean {
  let first = at;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  if (first >= end) return true;
  const code = text.charCodeAt(first);
  if (isLower(code)) return false;
  // A Korean or Japanese particle right after the mark carries the sentence on.
  if (first === at && code > 0x3000) return false;
  return !(
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x29 ||
    code === 0x2014 ||
    code === 0x2013
  );
}

/** Whether the quotation's last word ends a sentence. */
function endsInside(text: string, span: TextSpan): boolean {
  const last = text.charCodeAt(span.end - 2);
  const end = text.charCodeAt(span.end - 1);
  return isTerminal(last) || isTerminal(end);
}

function isTerminal(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

function pastClosers(text: string, at: number, end: number): number {
  let past = at;
  while (past < end) {
    const code = text.charCodeAt(past);
    const closes =
      isTerminal(code) ||
      code === 0x29 ||
      code === 0x5d ||
      code === 0x201d ||
      code === 0xbb ||
      code === 0x300d ||
      code === 0x300f ||
      code === 0xff09;
    if (!closes) break;
    past++;
  }
  return past;
}

function withoutBlanks(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isWordUnit(code: number): boolean {
  return code === 0x2e || isDigit(code) || isLower(code) || isUpper(code);
}

function isCapitalised(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1));
}
