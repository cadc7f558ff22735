import { useWords } from "../../components/words";
import type { Entry } from "./entry";
import type { LibraryState } from "./open-library";

/** How much is shown; while the library is being read, how far that is. */
export function LibraryCounts({ state }: { readonly state: LibraryState }) {
  const { say, language } = useWords();
  const format = new Intl.NumberFormat(language);
  const count = (message: "library_articles" | "annotations", number: number) => {
    const rule = new Intl.PluralRules(language).select(number) === "one" ? "one" : "other";
    return say(`${message}_${rule}`, format.format(number));
  };
  const entries = state.found.entries.value;
  const articles = articlesOf(entries);
  const reading = state.contents.value?.reading ?? null;
  return (
    <p class="parts number" role="status" data-reading={reading ? "" : undefined}>
      {reading ? (
        <span>
          {reading.of === null
            ? say("library_readingSome", format.format(reading.read))
            : say("library_reading", format.format(reading.read), format.format(reading.of))}
        </span>
      ) : (
        <>
          <span>{count("library_articles", articles)}</span>
          <span>{count("annotations", entries.length)}</span>
        </>
      )}
    </p>
  );
}

/** How many they stand on: those of one article are together. A loop, since a search that is the first runs it cold. */
function articlesOf(entries: readonly Entry[]): number {
  let count = 0;
  let last: string | null = null;
  for (const { source } of entries) {
    if (source !== last) count += 1;
    last = source;
  }
  return count;
}
