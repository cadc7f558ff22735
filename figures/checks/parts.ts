import type { CheckWords } from "./check-words";
import type { Parts } from "./observation";
import type { Sentence } from "./sentences";
import { findShares } from "./shares";
import { findSums } from "./sums";

/** Numbers of one sentence that can be calculated from each other. */
export function findParts(
  text: string,
  sentences: readonly Sentence[],
  words: CheckWords,
): Parts[] {
  return sentences.flatMap(({ reads }) => [
    ...findShares(text, reads, words),
    ...findSums(text, reads, words),
  ]);
}
