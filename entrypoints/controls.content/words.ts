import type { Words } from "../../components/words";

/** The words of what we show in pages; the annotator brings them along with the controls. */
export let words: Words;

export function speak(chosen: Words): void {
  words = chosen;
}
