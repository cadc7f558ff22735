// @vitest-environment jsdom
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { readTemplate, TemplateError } from "./template";
import { tryTemplate } from "./try-template";

const OPTIONS = { now: "2026-11-18T02:00:00.000Z", language: "ko" };
const WHOLE = { article: ARTICLE, annotations: [PICTURE, FIGURE, CLAIM, PASSAGE] };

function written(
  template: string,
  annotated: Parameters<ReturnType<typeof readTemplate>>[0] = WHOLE,
) {
  return readTemplate(template)(annotated, OPTIONS);
}

test.each([
  // template, text
  ["{{ article.title }}", "솔내시 어린이 2만 510명 ‘원정 진료’"],
  ["{{ article.authors | join: ', ' }}", "도하람 기자"],
  ["{% for f in figures %}{{ f.value }} {{ f.unit }}{% endfor %}", "20510 명"],
  ["{% for a in annotations %}{{ a.kind_name }} {% endfor %}", "구절 주장 수치 사진·도표 "],
  ["{% for c in claims %}{{ c.speaker | default: '?' }}{% endfor %}", "윤 원장"],
  [
    "{% for p in passages %}{% if p.speaker %}{{ p.speaker }}{% else %}-{% endif %}{% endfor %}",
    "-",
  ],
  ["{{ article.published | date: '%Y' }}", "2026"],
  ["{{ annotations.size }}", "4"],
  ["{{ article.url | raw }}", "https://news.example/night-care"],
])("writes %s", (template, text) => {
  expect(written(template)).toBe(text);
});

test.each([
  // template, line, message
  ["{{ article.title }}\n{{ article.titel }}", 2, /article\.titel/u],
  ["a\nb\n{% for a in annotations %}\n", 3, /not closed/u],
  ["{{ article.title | shout }}", 1, /shout/u],
  ["\n\n\n  {% nothing %}", 4, /nothing/u],
  ["{{", 1, /closed/u],
  ["{% include 'other' %}", 1, /other/u],
  ["{% render '../../secret' %}", 1, /secret/u],
])("says of %j what is wrong in line %d", (template, line, message) => {
  let error: unknown = null;
  try {
    written(template);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(TemplateError);
  expect(error).toMatchObject({ line, message: expect.stringMatching(message) });
});

test("a template is tried on marks of every kind", () => {
  expect(tryTemplate("", "en")).toBeNull();
  expect(tryTemplate("a\n{% for p in pictures %}\n{{ p.captoin }}{% endfor %}", "en")).toEqual({
    line: 3,
    message: expect.stringContaining("captoin"),
  });
});

test.each([
  "{% for i in (1..100000000) %}x{% endfor %}",
  "{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}",
  `{{ 'x' | ${"append: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxx' | ".repeat(2)} upcase }}${"{{ now }}".repeat(20_000)}`,
])("gives up on %.40s before it stops the page", (template) => {
  const start = performance.now();
  expect(() => written(template)).toThrow(TemplateError);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test.each(["constructor", "__proto__", "toString", "constructor.constructor"])(
  "does not reach %s of what it is given",
  (name) => {
    expect(() => written(`{{ article.${name} }}`)).toThrow(TemplateError);
    expect(() => written(`{{ ${name} }}`)).toThrow(TemplateError);
  },
);

describe.each(HOSTILE)("%j", (text) => {
  const claim = {
    ...CLAIM,
    target: targetOf(`x ${text}`),
    heading: text,
    reading: { ...CLAIM.reading, speaker: text },
  };
  const article = { ...ARTICLE, title: text, byline: text, siteName: text };

  test("is text in what Tallymark's own example writes", () => {
    const page = document.createElement("div");
    const markdown = written("", { article, annotations: [claim, FIGURE] });
    page.innerHTML = marked.parse(markdown, { async: false });
    expect(page.querySelectorAll("h2").length).toBeGreaterThanOrEqual(2);
    expect([
      ...page.querySelectorAll("script, style, iframe, [onerror], a[href^='javascript']"),
    ]).toEqual([]);
    const [quote] = page.querySelectorAll("blockquote");
    const plain = (shown: string) =>
      shown
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim();
    expect(plain(quote?.textContent ?? "")).toBe(plain(`x ${text}`));
  });

  test("as a template is refused with its line, or text", () => {
    try {
      expect(typeof written(text)).toBe("string");
    } catch (error) {
      expect(error).toBeInstanceOf(TemplateError);
    }
  });
});
