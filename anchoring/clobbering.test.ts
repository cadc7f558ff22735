// @vitest-environment jsdom
import { expect, test } from "vitest";
import { describe, find, rangeText, textOf } from "./index";

/** Every name by which a page's form could answer for one of its own properties. */
const NAMES = [
  "firstChild",
  "nextSibling",
  "parentNode",
  "childNodes",
  "children",
  "nodeType",
  "nodeName",
  "localName",
  "tagName",
  "textContent",
  "getAttribute",
  "attributes",
  "ownerDocument",
  "contains",
  "createRange",
  "documentElement",
];

const inputs = NAMES.map((name) => `<input name="${name}">`).join("");
const images = NAMES.map((name) => `<img name="${name}">`).join("");

const TEXT = "<p>Some 6,415 households lost power.</p><p>About 120 slept in the gym.</p>";

test("a form that clobbers its properties is read like a division", () => {
  document.body.innerHTML = `<div>${TEXT}</div><p>The end</p>`;
  const { text } = textOf(document.body);
  document.body.innerHTML = `<form>${inputs}${TEXT}</form>${images}<p>The end</p>`;
  expect(textOf(document.body).text).toBe(text);
});

test("a form as the root", () => {
  document.body.innerHTML = `<form>${inputs}${TEXT}</form>`;
  const form = document.querySelector("form");
  const page = form && textOf(form);
  expect(page?.text).toBe("Some 6,415 households lost power.\nAbout 120 slept in the gym.");
});

test("a passage is described and found in a form that clobbers", () => {
  document.body.innerHTML = TEXT;
  const page = textOf(document.body);
  const start = page.text.indexOf("6,415");
  const range = page.rangeAt(start, start + 5);
  const target = range && describe(range, document.body);
  document.body.innerHTML = `<form>${inputs}<p>News</p>${TEXT}</form>`;
  const match = target && find(target, document.body);
  expect(match && rangeText(match.range)).toBe("6,415");
});
