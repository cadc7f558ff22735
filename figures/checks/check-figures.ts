import { primaryOf } from "../languages";
import { readFigures } from "../read-figures";
import { CHECK_WORDS } from "./check-words";
import { findDiffering } from "./differs";
import type { Observation } from "./observation";
import { findParts } from "./parts";
import { bySentence } from "./sentences";
import { findStale } from "./stale";

/**
 * What the numbers of one article say of each other: dates long past, one quantity with two values, parts that do
 * (not) make the share or sum that the text gives. Silent where it is unsure. `text` is the article's, its paragraphs
 * parted by line ends; `language` a BCP 47 tag; `publishedYear` null when nobody knows it. In the order of the text.
 * Linear in its length.
 */
export function checkFigures(
  text: string,
  language: string,
  publishedYear: number | null,
): Observation[] {
  const sentences = bySentence(readFigures(text, language));
  const observations: Observation[] =
    publishedYear === null ? [] : findStale(sentences, publishedYear);
  const words = CHECK_WORDS[primaryOf(language)];
  if (words !== undefined) {
    observations.push(
      ...findParts(text, sentences, words),
      ...findDiffering(text, sentences, words),
    );
  }
  return observations.sort((a, b) => a.places[0].start - b.places[0].start);
}
