/** One row of a table of words: what they are, the words, and endings that each takes (one may be empty); blanks between. */
export type WordRow<Kind> = readonly [kind: Kind, words: string, endings?: string];

/**
 * What a table says of the word at `start`..`end` of a text, in small letters or capitals, with either apostrophe;
 * 0 for a word that is not in it.
 */
export type WordTable = (text: string, start: number, end: number) => number;

/**
 * A hash table of words and the bits of what they are, which finds them where they stand: a text has more words than
 * anything else, and to cut each out of it and fold it costs more than all that is done with them. `more` adds bits by
 * the form of a word.
 */
export function wordTable(
  rows: readonly WordRow<number>[],
  more: (word: string, bits: number) => number = () => 0,
): WordTable {
  const bits = new Map<string, number>();
  for (const [one, stems, endings = ""] of rows) {
    for (const stem of stems.split(" ")) {
      for (const ending of endings.split(" ")) {
        const word = stem + ending;
        bits.set(word, (bits.get(word) ?? 0) | one | more(word, one));
      }
    }
  }
  const slots = 2 ** Math.ceil(Math.log2(bits.size + 1) + 1);
  const words = Array.from({ length: slots }, () => "");
  const found = new Int32Array(slots);
  let longest = 0;
  const slotOf = (text: string, start: number, end: number) => {
    let slot = hashOf(text, start, end) & (slots - 1);
    for (let word = words[slot]; word && !isAt(word, text, start, end); word = words[slot]) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  };
  for (const [word, one] of bits) {
    const slot = slotOf(word, 0, word.length);
    words[slot] = word;
    found[slot] = one;
    longest = Math.max(longest, word.length);
  }
  return (text, start, end) => (end - start > longest ? 0 : (found[slotOf(text, start, end)] ?? 0));
}

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ folded(text.charCodeAt(at)), 0x1000193);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false;
  }
  return true;
}

/** A unit as the tables write it: the small letter of a capital, one kind of apostrophe. */
export function folded(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0x2019) return 0x27;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 0x20 : code;
  return code < 0x2000 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}
