// @vitest-environment jsdom
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { quoteOf } from "../annotation";
import { inPageOrder } from "./annotated-article";
import { toCsv } from "./csv";
import { EXAMPLE_FILES, MADE, NOTE, PAGE, TITLE, WORDS } from "./example-files";
import { ARTICLE, CLAIM, FIGURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toPlainText } from "./plain-text";
import { articlesOf, readBack } from "./read-back";
import { IMPORTERS, type ReadFile, readFile } from "./read-file";
import { writtenBy } from "./text-writer";

const FOREIGN = EXAMPLE_FILES.filter(([, file]) => !String(file).includes("tallymark"));

function problems(read: ReadFile): string[] {
  return read.refusals.map(({ problem, where }) => `${problem} at ${where}`);
}

test("there is an example of each tool's files", () => {
  const ids = new Set(EXAMPLE_FILES.map(([id]) => id));
  expect([...ids].sort()).toEqual(["json", ...IMPORTERS.map(({ id }) => id)].sort());
});

test.each(EXAMPLE_FILES)("knows a file of %s", async (id, file) => {
  expect(await readBack(file)).toMatchObject({ type: "understood", importer: id });
});

test.each(FOREIGN)("finds in a file of %s its mark", async (_, file) => {
  const read = await readBack(file);
  if (read.type === "refused") throw new Error(JSON.stringify(read.refusals));
  expect(read.articles).toHaveLength(1);
  const [{ article, annotations } = { article: null, annotations: [] }] = read.articles;
  expect(article).toMatchObject({ url: PAGE, addresses: [PAGE] });
  expect(["", TITLE]).toContain(article?.title);
  const [mark] = annotations;
  expect(annotations).toHaveLength(1);
  expect(mark).toMatchObject({ kind: "passage", source: PAGE, created: MADE, outcome: "exact" });
  expect(mark?.id).toMatch(/^[0-9a-f]{8}-/u);
  expect(["", NOTE]).toContain(mark?.note);
  expect(mark && quoteOf(mark.target)?.exact).toBe(WORDS);
  expect(mark?.target).not.toHaveProperty("textLength");
});

test("tells of each thing that stays out, and why", async () => {
  const row = (...cells: string[]) => `${cells.join(",")}\n`;
  const table =
    row("Highlight", "URL", "Note") +
    row("words", "https://a.example/", "") +
    row("words", "https://a.example/", "") +
    row("words", "", "") +
    row("words", "javascript:alert(1)", "") +
    row("", "https://a.example/", "a note on nothing") +
    row("other words", "https://a.example/", "");
  const read = await readBack(table);
  expect(problems(read)).toEqual([
    "there twice at row 3",
    "no address at row 4",
    "no address at row 5",
    "no words at row 6",
  ]);
  expect(read.type === "understood" && read.articles[0]?.annotations).toHaveLength(2);
});

test("an article has the times of its first and its last mark, and marks keep the file's order", async () => {
  const [read] = await articlesOf(
    "Highlight,URL,Date\n" +
      "late,https://a.example/,2024-03-01\n" +
      "b,https://a.example/,2024-01-01\n" +
      "a,https://a.example/,2024-01-01\n",
  );
  expect(read?.article).toMatchObject({
    created: "2024-01-01T00:00:00.000Z",
    visited: "2024-03-01T00:00:00.000Z",
    states: [],
  });
  const words = inPageOrder(read?.annotations ?? []).map(({ target }) => quoteOf(target)?.exact);
  expect(words).toEqual(["b", "a", "late"]);
});

test("counts what stays out, and tells of a thousand of it", async () => {
  const read = await readBack(
    `Highlight,URL\n${"words,\n".repeat(5_000)}words,https://a.example/\n`,
  );
  expect(read).toMatchObject({ type: "understood", refused: 5_000 });
  expect(read.refusals).toHaveLength(1_000);
});

test("a file in which nothing can come in is refused with its reasons", async () => {
  const read = await readBack("Highlight,URL\nwords,\n");
  expect([read.type, ...problems(read)]).toEqual(["refused", "no address at row 2"]);
});

test.each(HOSTILE)("Tallymark's own CSV with %j comes back as it was", async (text) => {
  const claim = { ...CLAIM, note: text, target: targetOf(`a${text}`), tags: [] };
  const article = { ...ARTICLE, title: text };
  const [read] = await articlesOf(writtenBy(toCsv(), [{ article, annotations: [claim] }]));
  expect(read?.annotations).toHaveLength(1);
  const [mark] = read?.annotations ?? [];
  expect(mark && quoteOf(mark.target)?.exact).toBe(`a${text}`.toWellFormed());
  expect(mark?.note).toBe(text.toWellFormed());
  expect(read?.article.title).toBe(text.toWellFormed());
});

describe("refuses", () => {
  const bomb = zipSync({ "metadata_0_to_1.json": new Uint8Array(201_000_000) }, { level: 6 });
  const paths = zipSync({
    "../../metadata_0_to_1.json": strToU8("[]"),
    "highlights/../../../x.md": strToU8("> x"),
    __proto__: strToU8("[]"),
  });
  test.each<[name: string, file: string | Uint8Array<ArrayBuffer>, problem: string]>([
    ["nothing", "", "unknown"],
    ["words", "a\nb", "unknown"],
    ["what is no text", new Uint8Array([0x61, 0xff, 0xfe, 0x80]), "not text"],
    ["JSON cut short", '{"annotations":[', "not JSON"],
    ["JSON of no tool", '{"a":1}', "unknown"],
    ["an empty list", "[]", "unknown"],
    ["lists within lists", "[".repeat(1_000_000), "too deep"],
    ["objects within objects", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`, "too deep"],
    ["a zip bomb", new Uint8Array(bomb), "not a zip"],
    ["a zip cut short", new Uint8Array(bomb.slice(0, 100)), "not a zip"],
    ["a zip of other paths", new Uint8Array(paths), "unknown"],
    [
      "a page of its own",
      writtenBy(toPlainText("en"), [{ article: ARTICLE, annotations: [FIGURE] }]),
      "unknown",
    ],
    ["prototypes", '{"__proto__":{"annotations":[{"uri":"https://a.example/"}]}}', "unknown"],
  ])("%s", async (_, file, problem) => {
    const read = await readBack(file);
    expect(read.type).toBe("refused");
    expect(read.refusals.map((refusal) => refusal.problem)).toEqual([problem]);
  });
});

test("refuses a file that is larger than any it reads, without reading it", async () => {
  class HugeBlob extends Blob {
    override get size() {
      return 10_000_000_000;
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      throw new Error("It was read");
    }
  }
  const read = await readFile(new HugeBlob(), { now: MADE, addressOf: (url) => url });
  expect(problems(read)).toEqual(["too large at "]);
});

test("reads a table in UTF-16, as spreadsheets write it", async () => {
  const text = "\ufeffHighlight,URL\n2만 510명,https://a.example/\n";
  const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
  const [article] = await articlesOf(new Uint8Array(units.buffer));
  expect(article?.annotations).toHaveLength(1);
});

test("takes a huge cell for what it is: refused, or kept within what a field may hold", async () => {
  const read = await readBack(`Highlight,URL\n${"x".repeat(3_000_000)},https://a.example/\n`);
  expect(problems(read)).toEqual(["wrong shape at row 2.target.selector[0].exact"]);
  expect(read.refusals[0]?.detail.length).toBeLessThan(300);
});

test("gives way while it works, and ends when it is told to", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `words ${i},https://a.example/${i}\n`);
  const file = new Blob(["Highlight,URL\n", ...rows]);
  const options = { now: MADE, addressOf: (url: string) => url };
  const shares: number[] = [];
  await readFile(file, { ...options, onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const stop = new AbortController();
  const stopped = readFile(file, {
    ...options,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error("enough")),
  });
  await expect(stopped).rejects.toThrow("enough");
});
