const LONGEST_ENDING = 2;

/** Phrases that differ by the endings of their words, as one: `kilómetro{s} cuadrado{s}` (see `formsOf`). */
export function foldPhrases(phrases: ReadonlySet<string>): string {
  const stems = new Map<string, string[][]>();
  for (const phrase of [...phrases].sort((a, b) => a.length - b.length)) {
    const words = phrase.split(" ");
    const stem = [...stems.keys()].find((known) => extend(known.split(" "), words) !== null);
    if (stem === undefined)
      stems.set(
        phrase,
        words.map(() => []),
      );
    else addEndings(stems.get(stem) ?? [], extend(stem.split(" "), words) ?? []);
  }
  return [...stems].map(([stem, endings]) => withEndings(stem.split(" "), endings)).join("|");
}

/** The endings that make `longer` of `words`, word by word; null when that takes more. */
function extend(words: readonly string[], longer: readonly string[]): string[] | null {
  if (words.length !== longer.length) return null;
  const fits = words.every((word, i) => {
    const other = longer[i] ?? "";
    return other.startsWith(word) && other.length <= word.length + LONGEST_ENDING;
  });
  return fits ? words.map((word, i) => (longer[i] ?? "").slice(word.length)) : null;
}

function addEndings(known: readonly string[][], endings: readonly string[]): void {
  endings.forEach((ending, i) => {
    if (ending !== "" && !known[i]?.includes(ending)) known[i]?.push(ending);
  });
}

function withEndings(words: readonly string[], endings: readonly string[][]): string {
  return words
    .map((word, i) => (endings[i]?.length ? `${word}{${endings[i]?.join(",")}}` : word))
    .join(" ");
}
