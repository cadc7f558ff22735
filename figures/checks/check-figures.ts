import { primaryOf } from "../languages";
import { readFigures } from "../read-figures";
import { CHECK_WORDS } from "./check-words";
import { findDiffering } from "./differs";
import type { Observation } from "./observation";
import { findParts } from "./parts";
import { bySentence } from "./sentences";
import { findStale } from "./stale";

/**
 * What the numbers of one article say of each other: dates long past, one quantity with two values, parts that do or
 * do not make the share or the sum that the text gives. Silent where it is unsure. `text` is the article's, best with
 * its title as the first paragraph; paragraphs are parted by line ends. `language` is a BCP 47 tag, `publishedYear`
 * null when nobody knows it. Observations stand in the order of the text. Linear in its length.
 */
export function checkFigures(
  text: string,
  language: string,
  publishedYear: number | null,
): Observation[] {
  const sentences = bySentence(readFigures(text, language));
  const words = CHECK_WORDS[primaryOf(language)];
  const stale = publishedYear === null ? [] : findStale(sentences, publishedYear);
  const related = words === undefined ? [] : findParts(text, sentences, words);
  const differing = words === undefined ? [] : findDiffering(text, sentences, words);
  const observations: Observation[] = [stale, related, differing].flat();
  return observations.sort((a, b) => a.places[0].start - b.places[0].start);
}
