// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { pictureAt, pictureDraft } from "./pictures";

beforeEach(() => {
  document.body.replaceChildren();
});

/** Builds the markup by hand: `innerHTML` is written nowhere in this project. */
function page(markup: string): HTMLImageElement {
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  document.body.append(...parsed.body.childNodes);
  const picture = document.querySelector("img");
  if (!picture) throw new Error("The page has no picture");
  return picture;
}

test.each([
  [
    "a figure with its credit in an element",
    `<figure><img src="https://a.example/1.jpg" alt="A barrier at dusk">
     <figcaption>The gates from the sea side. <small>Photo: The Ledger</small></figcaption></figure>`,
    {
      alternative: "A barrier at dusk",
      caption: "The gates from the sea side.",
      credit: "Photo: The Ledger",
    },
  ],
  [
    "a Korean photo whose credit ends the caption",
    `<div class="photo_box"><img src="https://a.example/2.jpg" alt="">
     <p class="caption">밤에도 불을 켠 병원. /사진=너른강일보</p></div>`,
    { alternative: "", caption: "밤에도 불을 켠 병원.", credit: "사진=너른강일보" },
  ],
  [
    "a picture alone",
    `<p><img src="https://a.example/3.jpg" alt="A chart"></p>`,
    { alternative: "A chart", caption: "", credit: "" },
  ],
])("%s", (_, markup, expected) => {
  const picture = page(markup);
  const { reading, kind, target } = pictureDraft(picture, document.body);
  expect(reading).toMatchObject({ address: picture.src, ...expected });
  expect(kind).toBe("picture");
  expect(target.selector.map(({ type }) => type)).toEqual(["TextPositionSelector"]);
});

test("a picture is found by its address, also when only the query of it has changed", () => {
  const picture = page(`<img src="https://a.example/1.jpg?width=640">`);
  expect(pictureAt("https://a.example/1.jpg?width=640", document)).toBe(picture);
  expect(pictureAt("https://a.example/1.jpg?width=1280", document)).toBe(picture);
  expect(pictureAt("https://a.example/2.jpg", document)).toBeNull();
});
