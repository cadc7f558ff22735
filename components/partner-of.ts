import type { Annotation, Partner } from "../annotation";
import { wordsOf } from "./describe-annotation";

/** An annotation as it is shown at the other end of a link; `title` is its article's, `address` opens it there. */
export function partnerOf(annotation: Annotation, title: string, address: string): Partner {
  return {
    id: annotation.id,
    source: annotation.source,
    title,
    address,
    kind: annotation.kind,
    words: wordsOf(annotation),
    speaker: annotation.kind === "claim" ? annotation.reading.speaker : null,
    removed: annotation.deleted !== null,
  };
}
