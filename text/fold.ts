/** A text without what typesetting changes, and where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset of its origin in the text that was folded. */
  readonly at: Int32Array;
}

/** What typesetting swaps for one another; each row is written as its first member. */
const VARIANTS: readonly (readonly [to: string, from: string])[] = [
  ['"', "“”„‟«»″〝〞〟"],
  ["'", "‘’‚‛′´`ʼ"],
  ["-", "‐‑‒–—―−﹣"],
  ["...", "…⋯"],
  ["·", "・ㆍ‧∙⋅"],
  ["~", "〜∼"],
];

/** Default-ignorable characters: soft hyphen, joiners, bidi marks, variation selectors. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** The length of the longest replacement. */
const LONGEST = 3;

const FOLDS = new Map<number, string>();
for (const [to, from] of VARIANTS) for (const one of from) FOLDS.set(one.charCodeAt(0), to);
for (const [first, last] of INVISIBLE)
  for (let code = first; code <= last; code++) FOLDS.set(code, "");
for (const space of "\u00a0\u1680\u2028\u2029\u202f\u205f\u3000")
  FOLDS.set(space.charCodeAt(0), "");
for (let code = 0x2000; code <= 0x200a; code++) FOLDS.set(code, "");
for (let code = 0xff01; code <= 0xff5e; code++) FOLDS.set(code, String.fromCharCode(code - 0xfee0));

/** A base character with its combining marks, or a Hangul syllable written as conjoining jamo. */
const CLUSTER =
  /[\u1100-\u115f\ua960-\ua97f][\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Folds away white space, invisible characters, full-width forms, the variants of quotation marks, dashes and
 * ellipses, and canonical equivalence (NFC), so that a text and its re-typeset copy come out equal.
 */
export function fold(text: string): Folded {
  const folding = { out: [], at: new Int32Array(LONGEST * text.length), length: 0 };
  if (text.normalize("NFC") === text) foldPart(text, 0, 1, folding);
  else {
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
      foldPart(cluster.normalize("NFC"), index, 0, folding);
    }
  }
  return { text: folding.out.join(""), at: folding.at.slice(0, folding.length) };
}

interface Folding {
  readonly out: string[];
  readonly at: Int32Array;
  length: number;
}

/** Appends the folded `part`, whose first unit came from `origin` and each next one from `step` further. */
function foldPart(part: string, origin: number, step: 0 | 1, folding: Folding): void {
  const { out, at } = folding;
  let length = folding.length;
  let kept = 0;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    const to = code <= 0x20 ? "" : code < 0x60 ? undefined : FOLDS.get(code);
    if (to === undefined) {
      at[length++] = origin + i * step;
      continue;
    }
    if (i > kept) out.push(part.slice(kept, i));
    kept = i + 1;
    if (to !== "") out.push(to);
    for (let k = 0; k < to.length; k++) at[length++] = origin + i * step;
  }
  if (part.length > kept) out.push(part.slice(kept));
  folding.length = length;
}
