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
    context: { ...blockAround(range, root), heading: headingOver(range, root) },
    reading: null,
  };
}

/** The last heading of the article before the range; null where there is none, or where it holds the range itself. */
function headingOver(range: Range, root: Element): string | null {
  const headings = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const over = headings.findLast((heading) => {
    const order = heading.compareDocumentPosition(range.startContainer);
    const isBefore = (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isBefore && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
  });
  const text = (over?.textContent ?? "").replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}
