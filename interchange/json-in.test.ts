import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article";
import { anyLibrary } from "./any-library";
import { anyText } from "./any-text";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { toJson } from "./json";
import { fromJson } from "./json-in";
import { writtenBy } from "./text-writer";

const EXPORTED = "2026-11-18T02:00:00.000Z";
const WHOLE = [{ article: ARTICLE, annotations: [FIGURE, CLAIM, PICTURE, PASSAGE] }];

const asText = (articles: readonly AnnotatedArticle[]) => writtenBy(toJson(EXPORTED), articles);

/** The file of `WHOLE` with the value at `path` replaced, or left out when it is undefined. */
function fileWith(path: readonly (string | number)[], value: unknown): string {
  const file: unknown = JSON.parse(asText(WHOLE));
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), file);
  Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(file);
}

/** What is refused, as `problem at where`. */
function refusals(text: string, limits?: Parameters<typeof fromJson>[1]): string[] {
  const read = fromJson(text, limits);
  return read.type === "refused" ? read.refusals.map((r) => `${r.problem} at ${r.where}`) : [];
}

test("names its format, version and time", () => {
  expect(JSON.parse(asText([]))).toEqual({
    format: "tallymark",
    version: 1,
    exported: EXPORTED,
    articles: [],
  });
});

test("gives back what was written, removed annotations too", () => {
  const removed = { ...PASSAGE, deleted: EXPORTED };
  const articles = [{ article: ARTICLE, annotations: [FIGURE, CLAIM, PICTURE, removed] }];
  expect(fromJson(asText(articles))).toEqual({ type: "understood", articles });
});

test("any library comes back equal, and in its order", () => {
  fc.assert(
    fc.property(anyLibrary, (articles) => {
      expect(fromJson(asText(articles))).toEqual({ type: "understood", articles });
    }),
    { numRuns: 200 },
  );
});

test.each<[path: (string | number)[], value: unknown, refusal: string]>([
  [["format"], "other", "not from Tallymark at "],
  [["version"], 2, "from a newer Tallymark at "],
  [["version"], "1", "wrong shape at version"],
  [["exported"], "yesterday", "wrong shape at exported"],
  [["articles"], {}, "wrong shape at articles"],
  [["articles", 0, "article"], null, "wrong shape at articles[0].article"],
  [
    ["articles", 0, "article", "url"],
    "javascript:alert(1)",
    "wrong shape at articles[0].article.url",
  ],
  [["articles", 0, "article", "title"], undefined, "wrong shape at articles[0].article.title"],
  [["articles", 0, "article", "extra"], 1, "wrong shape at articles[0].article.extra"],
  [["articles", 0, "article", "__proto__"], {}, "wrong shape at articles[0].article.__proto__"],
  [
    ["articles", 0, "annotations", 0, "reading", "value"],
    "20510",
    "wrong shape at articles[0].annotations[0].reading.value",
  ],
  [
    ["articles", 0, "annotations", 1, "kind"],
    "opinion",
    "wrong shape at articles[0].annotations[1].kind",
  ],
  [
    ["articles", 0, "annotations", 2, "target", "selector", 0, "start"],
    -1,
    "wrong shape at articles[0].annotations[2].target.selector[0].start",
  ],
  [
    ["articles", 0, "annotations", 3, "id"],
    FIGURE.id,
    "there twice at articles[0].annotations[3].id",
  ],
  [
    ["articles", 0, "annotations", 3, "source"],
    "https://other.example/",
    "of another article at articles[0].annotations[3].source",
  ],
])("refuses a file whose %j is %j", (path, value, refusal) => {
  expect(refusals(fileWith(path, value))).toEqual([refusal]);
});

test.each([
  ["", "not JSON at "],
  ["{", "not JSON at "],
  ["null", "not from Tallymark at "],
  ["[]", "not from Tallymark at "],
  ['"tallymark"', "not from Tallymark at "],
  ['{"__proto__":{"format":"tallymark"}}', "not from Tallymark at "],
  [`${"[".repeat(100_000)}`, "too deep at "],
  [`${'{"a":'.repeat(30)}1${"}".repeat(30)}`, "too deep at "],
])("refuses %.20j", (text, refusal) => {
  expect(refusals(text)).toEqual([refusal]);
});

test("brackets inside texts are no depth", () => {
  const noted = { ...FIGURE, note: `${"[{".repeat(50)}\\"${"[".repeat(50)}` };
  const articles = [{ article: ARTICLE, annotations: [noted] }];
  expect(fromJson(asText(articles)).type).toBe("understood");
});

test("refuses a file that is too large, before it is parsed", () => {
  expect(refusals("x".repeat(11), { length: 10, depth: 16, values: 10, refusals: 1 })).toEqual([
    "too large at ",
  ]);
});

test("lists no more refusals than it may, each short", () => {
  const broken = { ...FIGURE, note: 5, source: "x".repeat(10_000) };
  const file = {
    format: "tallymark",
    version: 1,
    exported: EXPORTED,
    articles: [{ article: ARTICLE, annotations: Array.from({ length: 500 }, () => broken) }],
  };
  const read = fromJson(JSON.stringify(file));
  if (read.type !== "refused") throw new Error("A broken file was understood");
  expect(read.refusals).toHaveLength(100);
  for (const { detail } of read.refusals) expect(detail.length).toBeLessThanOrEqual(201);
});

test("one bad annotation refuses the whole file and leaves the rest of the program alone", () => {
  const file = fileWith(["articles", 0, "annotations", 0, "__proto__"], { polluted: true });
  expect(fromJson(file).type).toBe("refused");
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test.each(["-0", "-5e-3240"])("a zero has no sign, however a file writes it: %s", (zero) => {
  const file = asText(WHOLE).replaceAll('"start":0,', `"start":${zero},`);
  expect(file).toContain(`"start":${zero},`);
  expect(fromJson(file)).toEqual(fromJson(asText(WHOLE)));
});

test("any damage to a file is refused or harmless, and never thrown", () => {
  const file = asText(WHOLE);
  const damage = fc.record({
    at: fc.nat(file.length),
    gone: fc.nat(20),
    added: fc.oneof(fc.json({ maxDepth: 4 }), anyText(8), fc.constantFrom(...HOSTILE)),
  });
  fc.assert(
    fc.property(damage, ({ at, gone, added }) => {
      const read = fromJson(file.slice(0, at) + added + file.slice(at + gone));
      if (read.type === "refused") expect(read.refusals.length).toBeGreaterThan(0);
      else expect(fromJson(asText(read.articles))).toEqual(read);
    }),
    { numRuns: 2_000 },
  );
});

test("no JSON but Tallymark's is understood", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(fromJson(text).type).toBe("refused");
    }),
  );
});
