import { describe } from "../../anchoring";
import type { PictureReading } from "../../annotation";
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
  const range = picture.ownerDocument.createRange();
  range.selectNode(picture);
  const { selector } = describe(range, root);
  return {
    kind: "picture",
    target: { selector: selector.filter(({ type }) => type === "TextPositionSelector") },
    note: "",
    context: { text: "", start: 0, end: 0 },
    reading: readPicture(picture),
  };
}

function readPicture(picture: HTMLImageElement): PictureReading {
  const figure = picture.closest("figure, [class*=photo], [class*=image], [class*=figure]");
  const captionElement =
    figure?.querySelector("figcaption, [class*=caption], [class*=desc]") ?? null;
  const creditElement =
    captionElement?.querySelector(CREDIT) ?? figure?.querySelector(CREDIT) ?? null;
  const whole = textOf(captionElement);
  const credit = textOf(creditElement) || creditIn(whole);
  return {
    address: picture.currentSrc || picture.src,
    alternative: picture.alt,
    caption: whole.endsWith(credit) ? whole.slice(0, whole.length - credit.length).trim() : whole,
    credit,
  };
}

const CREDIT =
  "small, cite, [class*=credit], [class*=copyright], [class*=source], [itemprop=copyrightHolder]";

/** A credit that stands in the caption itself: `… (Photo: Jane Roe)`, `… /사진=홍길동`, `ⓒ Agency`. */
function creditIn(caption: string): string {
  const starts = [
    "(Photo",
    "Photo:",
    "Photograph:",
    "©",
    "ⓒ",
    "(사진",
    "/사진",
    "사진=",
    "[사진",
    "출처",
  ];
  const at = Math.max(...starts.map((start) => caption.lastIndexOf(start)));
  return at < 0 ? "" : caption.slice(at);
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/u, 1)[0] ?? address;
}
