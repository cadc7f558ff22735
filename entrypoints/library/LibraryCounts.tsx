import { useWords } from "../../components/words";
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
  const articles = entries.filter(
    // Those of one article stand together.
    ({ source }, at) => source !== entries[at - 1]?.source,
  ).length;
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
