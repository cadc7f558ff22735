import { blockAround, describe } from "../../anchoring";
import type { Kind } from "../../annotation";
import type { Draft } from "../../messaging/protocol";

/** What the background needs to keep a marked range: where it is, and the paragraphs that say what it means. */
export function draftOf(
  kind: Exclude<Kind, "picture">,
  range: Range,
  root: Element,
  note: string,
): Draft {
  return {
    kind,
    target: describe(range, root),
    note,
    context: blockAround(range, root),
    reading: null,
  };
}
