// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { looksLikeArticle, readArticle } from "./index";
import { textOf } from "./pages/text-of";

/** What a page of `pages/` must be read as: `<name>.json` beside `<name>.html`. */
interface Expected {
  readonly url: string;
  /** The fields that must be so; null for a page that is no article. */
  readonly article: Record<string, unknown> | null;
  /** Stretches of the article's text, and of what stands beside it. */
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
  /** Stretches of what stands inside the body and is told apart. */
  readonly asides?: readonly string[];
}

const FOLDER = join(import.meta.dirname, "pages");
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(".html", ""));

function open(name: string): { document: Document; expected: Expected } {
  const html = readFileSync(join(FOLDER, `${name}.html`), "utf8");
  return {
    document: new DOMParser().parseFromString(html, "text/html"),
    expected: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Expected,
  };
}

test("the pages are there", () => {
  expect(names.length).toBeGreaterThan(15);
});

describe.each(names)("%s", (name) => {
  const { document, expected } = open(name);
  const before = document.documentElement.outerHTML;
  const article = readArticle(document, expected.url);

  test("is read as it should be", () => {
    if (expected.article === null) expect(article).toBeNull();
    else expect(article).toMatchObject(expected.article);
  });

  test("has the article's text and nothing else", () => {
    const body = article?.body.textContent ?? "";
    const text = article ? textOf(article) : "";
    for (const part of expected.holds ?? []) expect(text).toContain(part);
    for (const part of expected.lacks ?? []) expect(body).not.toContain(part);
    for (const part of expected.asides ?? []) {
      expect(body).toContain(part);
      expect(text).not.toContain(part);
    }
  });

  test("gives the detector the same answer when it is an article", () => {
    if (expected.article) expect(looksLikeArticle(document, expected.url)).toBe(true);
  });

  test("is left as it was", () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
