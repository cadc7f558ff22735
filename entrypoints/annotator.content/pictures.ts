import { describe } from "../../anchoring";
import type { PictureReading } from "../../annotation";
import { allIn, ownerOf, textOf } from "../../dom";
import type { Draft } from "../../messaging/protocol";

/** The picture of this address, the first where the page shows it twice; null when there is none. */
export function pictureAt(address: string, document: Document): HTMLImageElement | null {
  const pictures = [...document.querySelectorAll("img")];
  return (
    pictures.find(({ currentSrc, src }) => currentSrc === address || src === address) ??
    pictures.find(({ src }) => withoutQuery(src) === withoutQuery(address)) ??
    null
  );
}

/** What is kept of a picture: its address, and the words about it. `root` is what offsets are counted in. */
export function pictureDraft(picture: HTMLImageElement, root: Element): Draft {
  const range = ownerOf(picture).createRange();
  range.selectNode(picture);
  const { selector } = describe(range, root);
  return {
    kind: "picture",
    target: { selector: selector.filter(({ type }) => type === "TextPositionSelector") },
    note: "",
    context: { text: "", start: 0, end: 0, heading: null },
    reading: readPicture(picture),
  };
}

function readPicture(picture: HTMLImageElement): PictureReading {
  const figure = picture.closest("figure, [class*=photo], [class*=image], [class*=figure]");
  const captionElement = firstIn(figure, "figcaption, [class*=caption], [class*=desc]");
  const creditElement = firstIn(captionElement, CREDIT) ?? firstIn(figure, CREDIT);
  const whole = wordsOf(captionElement);
  const credit = wordsOf(creditElement) || creditIn(whole);
  const at = whole.lastIndexOf(credit);
  const caption = credit !== "" && at >= 0 ? whole.slice(0, at) : whole;
  return {
    address: picture.currentSrc || picture.src,
    alternative: picture.alt,
    caption: withoutMarks(caption),
    credit: withoutMarks(credit),
  };
}

const CREDIT =
  "small, cite, [class*=credit], [class*=copyright], [class*=source], [itemprop=copyrightHolder]";

/** A credit that stands in the caption itself: `… (Photo: Jane Roe)`, `… /사진=홍길동`, `ⓒ Agency`; empty where none does. */
function creditIn(caption: string): string {
  const places = CREDIT_WORDS.map((word) => caption.lastIndexOf(word)).filter((at) => at >= 0);
  return places.length === 0 ? "" : caption.slice(Math.min(...places));
}

const CREDIT_WORDS = [
  "Photo:",
  "Photograph:",
  "Photo by",
  "©",
  "ⓒ",
  "사진=",
  "사진:",
  "그래픽=",
  "출처",
];

/** The brackets and strokes that part a credit from its caption belong to neither. */
function withoutMarks(text: string): string {
  return text.replace(/^[\s/([|]+/u, "").replace(/[\s/()[\]|]+$/u, "");
}

function firstIn(element: Element | null, selector: string): Element | null {
  return element && (allIn(element, selector)[0] ?? null);
}

function wordsOf(element: Element | null): string {
  return (element ? textOf(element) : "").replace(/\s+/gu, " ").trim();
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/u, 1)[0] ?? address;
}
