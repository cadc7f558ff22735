// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import * as dom from "./index";

/** What Chromium does to a form and a document that hold elements of these names; jsdom does not. */
function clobber(holder: Node, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(holder, name, { value: document.createElement("input") });
  }
}

function clobberedPage(): { page: Document; form: HTMLFormElement; paragraph: Element } {
  const html =
    '<title>Ferry</title><form id="fares"><p>A ticket costs <b>12 dollars</b>.</p></form>';
  const page = new DOMParser().parseFromString(html, "text/html");
  const form = page.querySelector("form");
  const paragraph = page.querySelector("p");
  if (!form || !paragraph) throw new Error("The page has no form");
  clobber(form, [
    ...[
      "parentNode",
      "childNodes",
      "nodeValue",
      "isConnected",
      "textContent",
      "ownerDocument",
      "contains",
      "closest",
    ],
    ...["matches", "compareDocumentPosition", "querySelectorAll"],
  ]);
  clobber(page, [
    ...["URL", "title", "documentElement", "activeElement", "getSelection", "createRange"],
    ...["createTreeWalker", "createElement", "querySelectorAll"],
  ]);
  return { page, form, paragraph };
}

let { page, form, paragraph } = clobberedPage();
beforeEach(() => {
  ({ page, form, paragraph } = clobberedPage());
});

test("a clobbered form answers for itself", () => {
  expect(form.parentNode).toBeInstanceOf(HTMLInputElement);
  expect(dom.ownerOf(form)).toBe(page);
  expect(dom.parentOf(form)?.nodeName).toBe("BODY");
  expect(dom.isConnected(form)).toBe(true);
  expect(dom.valueOf(form)).toBeNull();
  expect(dom.childrenOf(form)[0]).toBe(paragraph);
  expect(dom.textOf(form)).toBe("A ticket costs 12 dollars.");
  expect(dom.contains(form, paragraph)).toBe(true);
  expect(dom.closestTo(form, "body, form")).toBe(form);
  expect(dom.matches(form, "#fares")).toBe(true);
  expect(dom.positionFrom(form, paragraph) & Node.DOCUMENT_POSITION_CONTAINED_BY).toBeTruthy();
  expect(dom.allIn(form, "b, p").map(({ localName }) => localName)).toEqual(["p", "b"]);
});

test("a clobbered document answers for itself", () => {
  expect(page.title).toBeInstanceOf(HTMLInputElement);
  expect(dom.titleOf(page)).toBe("Ferry");
  expect(dom.addressOf(page)).toBe(document.URL);
  expect(dom.rootElementOf(page).localName).toBe("html");
  expect(dom.focusedIn(page)?.localName).toBe("body");
  expect(dom.allOf(page, "p")).toEqual([paragraph]);
  expect(dom.createRange(page).startContainer).toBe(page);
  expect(dom.createElement(page, "aside").ownerDocument).toBe(page);
  expect(dom.createTreeWalker(page, form, NodeFilter.SHOW_TEXT).nextNode()?.nodeValue).toMatch(
    /^A ticket/,
  );
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
