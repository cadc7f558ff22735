import { expect, test } from "vitest";
import { parse } from "yaml";
import { frontMatter } from "./front-matter";
import { HOSTILE } from "./hostile-strings";

function read(block: string, version: "1.1" | "1.2"): unknown {
  const [, yaml = "", rest] = block.split(/^---$/m);
  expect(rest).toBe("\n");
  return parse(yaml, { version });
}

test("writes numbers, null, texts and lists", () => {
  const properties = { title: "제목", none: null, figures: 3, tags: ["a", "b"], empty: [] };
  const block = frontMatter(properties);
  expect(block).toBe(
    '---\ntitle: "제목"\nnone: null\nfigures: 3\ntags:\n  - "a"\n  - "b"\nempty: []\n---\n',
  );
  expect(read(block, "1.2")).toEqual(properties);
});

test.each(HOSTILE)("%j comes back equal from either YAML", (text) => {
  const properties = { title: text, author: [text, text], last: "end" };
  const wellFormed = text.toWellFormed();
  for (const version of ["1.1", "1.2"] as const)
    expect(read(frontMatter(properties), version)).toEqual({
      title: wellFormed,
      author: [wellFormed, wellFormed],
      last: "end",
    });
});

test.each(HOSTILE)("%j stands on one line of printable characters", (text) => {
  const [, title = ""] = frontMatter({ title: text }).split("\n");
  expect(title).toMatch(/^title: ".*"$/u);
  expect(title).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u);
});
