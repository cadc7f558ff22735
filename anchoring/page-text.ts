import { type Dom, ELEMENT, TEXT } from "./dom";

/**
 * An article's text as anchoring reads it: without hidden parts and zero-width characters, a run of white space
 * as one space, a line or block break as "\n". Offsets are UTF-16, end exclusive.
 */
export interface PageText {
  readonly text: string;
  /** Where each block (paragraph, heading, cell, caption ...) begins and ends. */
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
  /**
   * The same passage in the document; null when `start` and `end` are not inside the text or nothing is between,
   * and when the page has replaced its nodes since it was read. A live range makes every change of the page slower
   * for as long as it is about; a place costs nothing.
   */
  placeAt(start: number, end: number): StaticRangeInit | null;
  rangeAt(start: number, end: number): Range | null;
  /**
   * The part of the text that a range covers. One in the shadow of an element, which is not read, stands where the
   * element does; one of another document covers nothing.
   */
  spanOf(range: Range): { start: number; end: number };
}

/** A stretch of one text node that stands in the text unit by unit. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  /** Where it begins in the node's own data. */
  readonly offset: number;
}

function pageText(
  dom: Dom,
  text: string,
  pieces: readonly Piece[],
  breaks: readonly number[],
): PageText {
  const blocks = breaks.map((start, i) => ({ start, end: (breaks[i + 1] ?? text.length + 1) - 1 }));
  return {
    text,
    blocks,
    placeAt,
    rangeAt(start, end) {
      const place = placeAt(start, end);
      if (!place) return null;
      const range = dom.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    },
    spanOf(range) {
      const inTree = inThisTree(range);
      if (!inTree) return { start: 0, end: 0 };
      const start = offsetOf(inTree, true);
      return { start, end: Math.max(start, offsetOf(inTree, false)) };
    },
  };

  /** The range, or where the shadow that holds it is; null where it is in another tree. */
  function inThisTree(range: Range): Range | null {
    const own = dom.treeOf(dom.root);
    let tree = dom.treeOf(range.commonAncestorContainer);
    if (tree === own) return range;
    for (; "host" in tree && tree.host instanceof Node; tree = dom.treeOf(tree.host)) {
      if (dom.treeOf(tree.host) !== own) continue;
      const host = dom.createRange();
      host.selectNode(tree.host);
      return host;
    }
    return null;
  }

  function placeAt(start: number, end: number): StaticRangeInit | null {
    const first = pieces[firstAfter(pieces, (piece) => piece.end > start)];
    const last = pieces[firstAfter(pieces, (piece) => piece.end >= end)];
    if (!first || !last || start < 0 || start >= end) return null;
    if (!isCurrent(first) || !isCurrent(last)) return null;
    return {
      startContainer: first.node,
      startOffset: first.offset + Math.max(0, start - first.start),
      endContainer: last.node,
      endOffset: last.offset + Math.max(0, end - last.start),
    };
  }

  function isCurrent({ node, offset, start, end }: Piece): boolean {
    const data = node.nodeValue ?? "";
    return dom.holds(node) && data.startsWith(text.slice(start, end), offset);
  }

  /** How much of the text stands before one boundary of `range`. */
  function offsetOf(range: Range, atStart: boolean): number {
    const point = range.cloneRange();
    point.collapse(atStart);
    const after = firstAfter(pieces, (piece) => point.comparePoint(piece.node, piece.offset) >= 0);
    const before = pieces[after - 1];
    if (before && before.node === point.startContainer) {
      const inside = before.start + point.startOffset - before.offset;
      if (inside <= before.end) return inside;
    }
    if (!atStart) return before?.end ?? 0;
    return pieces[after]?.start ?? text.length;
  }
}

/** Index of the first piece for which `holds`, in a list where it holds from some piece on. */
function firstAfter(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose text a reader does not see as text of the page. */
const UNREAD = words(
  "script style noscript template head title textarea select datalist iframe object canvas video audio " +
    "rp annotation annotation-xml desc metadata defs",
);

/** Elements that stand on lines of their own. */
const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption " +
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search " +
    "section summary table tbody td tfoot th thead tr ul text",
);

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What a node's data is cut at: zero-width characters, and white space other than one plain space. */
const CUT = /[\u00ad\u200b\u2060\ufeff]+|\s{2,}|[^\S ]/g;
/** The same to ask with; most nodes have none. */
const HAS_CUT = new RegExp(CUT.source);
const ZERO_WIDTH = /^[\u00ad\u200b\u2060\ufeff]+$/;

/** How much stands between what was read and what comes next. */
const NOTHING = 0;
const SPACE = 1;
const LINE = 2;
const BLOCK = 3;

/** How many nodes are read between two chances to pause. */
const PAUSE_AFTER = 500;

/** How often reading begins anew when the page took away the node that it had come to, before it no longer pauses. */
const MOST_RESTARTS = 3;

/** Reads the text below the root; yields where it may pause. */
export function* readPageText(dom: Dom): Generator<void, PageText> {
  for (let restarts = 0; ; restarts++) {
    const page = yield* readOnce(dom, restarts < MOST_RESTARTS);
    if (page) return page;
  }
}

/** null: the page took away the node that reading had come to while it paused. */
function* readOnce(dom: Dom, mayPause: boolean): Generator<void, PageText | null> {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const breaks: number[] = [];
  let length = 0;
  let gap = BLOCK;
  let node = dom.root;
  let read = 0;

  for (;;) {
    if (mayPause && ++read % PAUSE_AFTER === 0) {
      yield;
      if (!dom.holds(node)) return null;
    }
    const next = enter(node);
    if (next) {
      node = next;
      continue;
    }
    let sibling: Node | null = null;
    while (node !== dom.root) {
      sibling = dom.nextSibling(node);
      if (sibling) break;
      const parent = dom.parentNode(node);
      if (!parent) break;
      node = parent;
      if (dom.nodeType(node) === ELEMENT && BLOCKS.has(dom.localName(node))) gap = BLOCK;
    }
    if (!sibling) break;
    node = sibling;
  }
  return pageText(dom, parts.join(""), pieces, breaks);

  /** Reads one node; returns the child to go on with. */
  function enter(node: Node): Node | null {
    const type = dom.nodeType(node);
    if (type === TEXT) readNode(node);
    if (type !== ELEMENT) return dom.firstChild(node);
    const name = dom.localName(node);
    if (BLOCKS.has(name)) gap = BLOCK;
    else if (name === "br") gap = gap < LINE ? LINE : BLOCK;
    if (UNREAD.has(name) || (node !== dom.root && isHidden(node))) return null;
    return dom.firstChild(node);
  }

  function isHidden(element: Node): boolean {
    const hidden = dom.attribute(element, "hidden");
    if (hidden !== null && hidden !== "until-found") return true;
    const style = dom.attribute(element, "style");
    return style !== null && HIDING_STYLE.test(style);
  }

  function readNode(node: Node): void {
    const data = node.nodeValue ?? "";
    if (!HAS_CUT.test(data)) {
      readPiece(node, data, 0, data.length);
      return;
    }
    let from = 0;
    for (const { 0: cut, index } of data.matchAll(CUT)) {
      readPiece(node, data, from, index);
      from = index + cut.length;
      if (!ZERO_WIDTH.test(cut)) gap = Math.max(gap, SPACE);
    }
    readPiece(node, data, from, data.length);
  }

  function readPiece(node: Node, data: string, from: number, to: number): void {
    const spaceBefore = data[from] === " " && from < to;
    if (spaceBefore) gap = Math.max(gap, SPACE);
    const offset = spaceBefore ? from + 1 : from;
    const spaceAfter = to > offset && data[to - 1] === " ";
    const end = spaceAfter ? to - 1 : to;
    if (end > offset) {
      if (length > 0 && gap > NOTHING) {
        parts.push(gap === SPACE ? " " : "\n");
        length++;
      }
      if (gap === BLOCK) breaks.push(length);
      parts.push(data.slice(offset, end));
      pieces.push({ start: length, end: length + end - offset, node, offset });
      length += end - offset;
      gap = NOTHING;
    }
    if (spaceAfter) gap = Math.max(gap, SPACE);
  }
}
