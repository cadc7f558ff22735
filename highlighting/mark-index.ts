import { contains, ownerOf, positionFrom } from "../dom";
import { toLive } from "./static-range";

interface Marked {
  readonly range: StaticRange;
}

/** Tells which marks hold a place in the DOM without walking them all. */
export interface MarkIndex<Mark extends Marked> {
  /** The marks over a place, the shortest first: an inner mark lies on top of the outer one. */
  at(node: Node, offset: number): Mark[];
}

const TEXT_NODE = 3;
const SHOW_TEXT = 4;

export function indexMarks<Mark extends Marked>(marks: readonly Mark[]): MarkIndex<Mark> {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of textNodesIn(mark.range)) {
      const there = byNode.get(node);
      if (there) there.push(mark);
      else byNode.set(node, [mark]);
    }
  }
  return {
    at(node, offset) {
      const there = (byNode.get(node) ?? []).flatMap((mark) => {
        const range = toLive(mark.range);
        return range?.isPointInRange(node, offset)
          ? [{ mark, length: range.toString().length }]
          : [];
      });
      return there.sort((a, b) => a.length - b.length).map(({ mark }) => mark);
    },
  };
}

/** The text nodes that the range touches, in document order: as many steps as there are nodes in it. */
function* textNodesIn({ startContainer, endContainer }: StaticRange): Generator<Node> {
  if (startContainer.nodeType === TEXT_NODE) yield startContainer;
  if (startContainer === endContainer) return;
  const document = ownerOf(startContainer);
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isAfter = positionFrom(endContainer, node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isAfter && !contains(endContainer, node)) return;
    yield node;
    if (node === endContainer) return;
  }
}
