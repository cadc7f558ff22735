/**
 * One row of a table of words: what they are, and the words with blanks between. Endings that each of them takes stand
 * behind them with a plus, which alone is no ending; a bar parts groups of words: `claim add + +s +ed | said says`.
 */
export type WordRow = readonly [kind: number, words: string];

/** What a table says of a word that is `folded`; 0 for one that is not in it. */
export type WordTable = (word: string) => number;

/** Reads rows of words and the bits of what they are. `more` adds bits by the form of a word. */
export function wordTable(
  rows: readonly WordRow[],
  more: (word: string, bits: number) => number = () => 0,
): WordTable {
  const bits = new Map<string, number>();
  for (const [one, row] of rows) {
    for (const group of row.split(" | ")) {
      const [stems = "", ...endings] = group.split(" +");
      for (const stem of stems.split(" ")) {
        for (const ending of endings.length > 0 ? endings : [""]) {
          const word = stem + ending;
          bits.set(word, (bits.get(word) ?? 0) | one | more(word, one));
        }
      }
    }
  }
  return (word) => bits.get(word) ?? 0;
}

/** Text as the tables write it: in small letters, with one kind of apostrophe. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}
