// @vitest-environment jsdom
import { expect, test } from "vitest";
import * as dom from "./index";

/** What Chromium does to a form that holds elements of these names; jsdom does not. */
function clobber(holder: Node, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(holder, name, { value: document.createElement("input") });
  }
}

const CLOBBERED = (
  "parentNode childNodes nodeValue isConnected textContent ownerDocument contains closest matches " +
  "compareDocumentPosition querySelectorAll getClientRects scrollIntoView"
).split(" ");

test("a clobbered form answers for itself", () => {
  document.body.innerHTML = '<form id="fares"><p>A ticket costs <b>12 dollars</b>.</p></form>';
  const { form, paragraph } = { form: document.forms[0], paragraph: document.querySelector("p") };
  if (!form || !paragraph) throw new Error("The page has no form");
  clobber(form, CLOBBERED);
  expect(form.parentNode).toBeInstanceOf(HTMLInputElement);
  expect(dom.ownerOf(form)).toBe(document);
  expect(dom.parentOf(form)?.nodeName).toBe("BODY");
  expect(dom.isConnected(form)).toBe(true);
  expect(dom.dataOf(form)).toBeNull();
  expect(dom.childrenOf(form)[0]).toBe(paragraph);
  expect(dom.textOf(form)).toBe("A ticket costs 12 dollars.");
  expect(dom.contains(form, paragraph)).toBe(true);
  expect(dom.closestTo(form, "body, form")).toBe(form);
  expect(dom.boxesOf(form)).toHaveLength(0);
  expect(dom.matches(form, "#fares")).toBe(true);
  expect(dom.positionFrom(form, paragraph) & Node.DOCUMENT_POSITION_CONTAINED_BY).toBeTruthy();
  expect(dom.allIn(form, "b, p").map(({ localName }) => localName)).toEqual(["p", "b"]);
});

test("what no prototype has is said by name", () => {
  expect(() => dom.getter("flavour")(document)).toThrow("flavour");
  expect(() => dom.method("title")(document)).toThrow("title");
});

test("one accessor serves every node, whichever was asked first", () => {
  const nameOf = dom.getter<string>("nodeName");
  const script = document.createElement("script");
  expect([script, document, document.createTextNode("x")].map(nameOf)).toEqual([
    "SCRIPT",
    "#document",
    "#text",
  ]);
});
