import type { PageText } from "../../anchoring";
import type { Article } from "../../article";
import { allIn, closestTo, contains, matches, positionFrom } from "../../dom";

/** What is around an article's words on a page, and no part of them. */
const AROUND =
  "nav, menu, button, form, dialog, [role=navigation], [role=menu], [role=search], [role=dialog]";

/** Between headline and body stand, beside bylines and buttons, a deck and the lead picture's caption. */
const ABOVE_BODY = "h1, h2, h3, h4, p, figcaption, [class*=caption]";

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

/** A line of dates; a paragraph with a time in it is longer. */
const LONGEST_DATE_LINE = 120;

/** A stretch of a page's text; UTF-16 offsets, end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a block of `page` is of the article's own words: headline, deck, headings, paragraphs, captions, cells. Menus,
 * comments and related articles are not.
 */
export function ownBlockTest(
  page: PageText,
  root: Element,
  article: Article,
): (block: Block) => boolean {
  const isOfArticle = belongsTo(root, article);
  return (block) => {
    const { start, end } = block;
    const element = elementOf(page, block);
    if (!element || !isOfArticle(element)) return false;
    const isShort = end - start < LONGEST_DATE_LINE;
    return !isShort || element === article.body || !isDateLine(element);
  };
}

/** Whether a block of `page` is its headline or stands over a part of it. */
export function isHeading(page: PageText, block: Block): boolean {
  const element = elementOf(page, block);
  return element !== null && closestTo(element, HEADINGS) !== null;
}

function elementOf(page: PageText, { start }: Block): Element | null {
  return page.rangeAt(start, start + 1)?.startContainer.parentElement ?? null;
}

function belongsTo(root: Element, { body, asides }: Article): (element: Element) => boolean {
  const headline = allIn(root, "h1").find((heading) => follows(body, heading)) ?? null;
  return (element) => {
    if (asides.some((aside) => contains(aside, element))) return false;
    const around = closestTo(element, AROUND);
    // Some sites put all of a page into one form.
    if (around && !contains(around, body)) return false;
    if (contains(body, element)) return true;
    const isBetween =
      headline !== null &&
      (contains(headline, element) || (follows(element, headline) && follows(body, element)));
    return (
      isBetween && closestTo(element, ABOVE_BODY) !== null && closestTo(element, "ul, ol") === null
    );
  };
}

function isDateLine(element: Element): boolean {
  return matches(element, "time, :has(> time)");
}

function follows(node: Node, before: Node): boolean {
  return (positionFrom(before, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
