import { fold } from "./fold";

/** A part of a text; `changed` where the other text does not have it. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

export interface Difference {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/**
 * A number with its signs, a word, or another single character. Writing without spaces is compared by its
 * characters; a Korean number stands apart from the counter that is written against it.
 */
const WORD =
  /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]\p{M}*|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}])[\p{L}\p{M}])+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** With more pairs of words than this, all of the middle is taken as changed: a text written anew. */
const MOST_PAIRS = 4_000_000;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Which words two versions of a passage do not share, by their longest common subsequence. */
export function changedWords(before: string, after: string): Difference {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const common = commonWords(a, b);
  return {
    before: stretches(before, a, new Set(common.map(([i]) => i))),
    after: stretches(after, b, new Set(common.map(([, j]) => j))),
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: fold(word).text,
    start: index,
    end: index + word.length,
  }));
}

/** The places of the words that both have, in order. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const same = (i: number, j: number) => a[i]?.key === b[j]?.key;
  let head = 0;
  while (head < a.length && head < b.length && same(head, head)) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && same(a.length - 1 - tail, b.length - 1 - tail)) tail++;

  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  const pairs: [number, number][] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  if (rows * columns <= MOST_PAIRS) {
    // lengths[i][j]: of the longest sequence common to a from i on and b from j on, in one flat table.
    const width = columns + 1;
    const lengths = new Uint16Array((rows + 1) * width);
    const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        lengths[i * width + j] = same(head + i, head + j)
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (same(head + i, head + j)) pairs.push([head + i++, head + j++]);
      else if (at(i + 1, j) >= at(i, j + 1)) i++;
      else j++;
    }
  }
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

/** The text in stretches; what lies between two changed words is changed with them. */
function stretches(text: string, words: readonly Word[], common: ReadonlySet<number>): Stretch[] {
  const parts: Stretch[] = [];
  let done = 0;
  const add = (end: number, changed: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), changed });
    done = end;
  };
  for (const [index, { start }] of words.entries()) {
    if (common.has(index) || (index > 0 && !common.has(index - 1))) continue;
    let last = index;
    while (last + 1 < words.length && !common.has(last + 1)) last++;
    add(start, false);
    add(words[last]?.end ?? start, true);
  }
  add(text.length, false);
  return parts;
}
