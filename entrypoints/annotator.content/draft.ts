import { type PageText, targetOf, textOf, trimmedSpan } from "../../anchoring";
import type { WordsKind } from "../../annotation";
import type { Article } from "../../article";
import { allIn, positionFrom, textOf as textIn } from "../../dom";
import type { Draft } from "../../messaging/protocol";
import { type Block, ownBlockTest } from "./article-blocks";
import { textBefore } from "./recognise-article";

/** What makes a draft of a stretch of the text that it was made for. */
export type Drafter = (kind: WordsKind, span: Block, note: string) => Draft;

/** How far back the paragraphs are looked for that come before a marked one, in blocks. */
const LOOK_BACK = 30;

/** Drafts hold what the background needs to keep a mark: where it is, and the paragraphs that say what it means. */
export function createDrafter(page: PageText, root: Element, article: Article): Drafter {
  const isOwn = ownBlockTest(page, root, article);
  const headings = allIn(root, "h1, h2, h3, h4, h5, h6");
  return (kind, span, note) => {
    const first = page.blocks.findLastIndex(({ start }) => start <= span.start);
    const last = page.blocks.find(({ end }) => end >= span.end);
    const own = page.blocks.slice(Math.max(0, first - LOOK_BACK), Math.max(0, first)).filter(isOwn);
    const before = textBefore(page.text, own, own.length);
    const lead = before === "" ? "" : `${before}\n`;
    const from = page.blocks[first]?.start ?? 0;
    const by = lead.length - from;
    return {
      kind,
      target: targetOf(page.text, span),
      note,
      context: {
        text: lead + page.text.slice(from, last?.end ?? page.text.length),
        start: span.start + by,
        end: span.end + by,
        heading: headingOver(page.rangeAt(span.start, span.end), headings),
      },
      reading: null,
    };
  };
}

/** The last of the headings before the range; null where there is none, or where it holds the range itself. */
function headingOver(range: Range | null, headings: readonly Element[]): string | null {
  if (!range) return null;
  const over = headings.findLast((heading) => {
    const order = positionFrom(heading, range.startContainer);
    const isBefore = (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isBefore && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
  });
  const text = (over ? textIn(over) : "").replace(/\s+/gu, " ").trim();
  return text === "" ? null : text;
}

/** The draft of one range. */
export function draftOf(
  kind: WordsKind,
  range: Range,
  root: Element,
  article: Article,
  note: string,
): Draft {
  const page = textOf(root);
  return createDrafter(page, root, article)(kind, trimmedSpan(page, range), note);
}
