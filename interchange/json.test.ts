import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article";
import { anyText } from "./any-text";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { fromJson, toJson } from "./json";

const EXPORTED = "2026-11-18T02:00:00.000Z";
const WHOLE = [{ article: ARTICLE, annotations: [FIGURE, CLAIM, PICTURE, PASSAGE] }];

const asText = (articles: readonly AnnotatedArticle[]) => toJson(articles, EXPORTED).join("");

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

describe("any library comes back equal", () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE), anyText(40));
  const moment = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (value === 0 ? 0 : value));
  const address = fc.webUrl({ withQueryParameters: true });
  const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const outcome = fc.constantFrom("exact", "moved", "changed", "missing");
  const selector = fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant("TextQuoteSelector"),
        exact: text,
        prefix: text,
        suffix: text,
      }),
      fc.record({ type: fc.constant("TextPositionSelector"), start: fc.nat(), end: fc.nat() }),
    ),
    { maxLength: 3 },
  );
  const figure = fc.record({
    value: orNull(number),
    valueHigh: orNull(number),
    unit: text,
    kind: fc.constantFrom("count", "money", "percent", "measure", "duration", "ratio", "rank"),
    approximate: fc.boolean(),
    bound: orNull(fc.constantFrom("at least", "less than")),
    direction: orNull(fc.constantFrom("up", "down")),
    counted: orNull(text),
    asOf: orNull(text),
    namedSource: orNull(text),
  });
  const target = fc.record({ selector, textLength: fc.nat() }, { requiredKeys: ["selector"] });
  const answer = fc.oneof(
    fc.record({ type: fc.constant("kept"), at: moment }),
    fc.record({
      type: fc.constant("accepted"),
      at: moment,
      before: fc.record({ target, sentence: text, heading: orNull(text), reading: orNull(figure) }),
    }),
  );
  const base = {
    id: fc.uuid(),
    note: text,
    tags: fc.array(
      text.filter((tag) => tag.length <= 200),
      { maxLength: 3 },
    ),
    created: moment,
    modified: moment,
    deleted: orNull(moment),
    outcome,
    sentence: text,
    heading: orNull(text),
    corrected: fc.array(fc.constantFrom("value", "unit", "speaker"), { maxLength: 2 }),
    revisions: fc.array(
      fc.record({
        seen: moment,
        outcome,
        text: orNull(text),
        modifiedAt: orNull(moment),
        figure: orNull(figure),
        answer: orNull(answer),
      }),
      { maxLength: 3 },
    ),
    links: fc.array(
      fc.record({
        relation: fc.constantFrom("supports", "contradicts", "updatedBy"),
        to: fc.uuid(),
      }),
      { maxLength: 3 },
    ),
    target,
  };
  const claim = fc.record({
    kind: fc.constantFrom("quote", "reported", "statement"),
    speaker: orNull(text),
    speakerPlace: orNull(fc.record({ start: fc.nat(), end: fc.nat() })),
    anonymous: fc.boolean(),
    cue: orNull(text),
    figures: fc.array(fc.record({ start: fc.nat(), end: fc.nat(), reading: figure }), {
      maxLength: 2,
    }),
  });
  const picture = fc.record({ address, alternative: text, caption: text, credit: text });
  const annotation = fc.oneof(
    fc.record({ ...base, kind: fc.constant("figure"), reading: figure }),
    fc.record({
      ...base,
      kind: fc.constant("claim"),
      reading: claim,
      status: fc.constantFrom("open", "checked", "doubtful"),
    }),
    fc.record({ ...base, kind: fc.constant("picture"), reading: picture }),
    fc.record({ ...base, kind: fc.constant("passage"), reading: fc.constant(null) }),
  );
  const article = fc.record({
    url: address,
    addresses: fc.array(address, { maxLength: 3 }),
    title: text,
    byline: orNull(text),
    publishedAt: orNull(moment),
    modifiedAt: orNull(moment),
    siteName: orNull(text),
    language: orNull(fc.constantFrom("ko", "en-US", "zh-Hant")),
    created: moment,
    visited: moment,
    states: fc.array(fc.record({ seen: moment, title: text, modifiedAt: orNull(moment) }), {
      maxLength: 3,
    }),
  });
  const library = fc
    .uniqueArray(fc.tuple(article, fc.array(annotation, { maxLength: 3 })), {
      selector: ([{ url }]) => url,
      maxLength: 3,
    })
    .map((entries) =>
      entries.map(([record, annotations]) => ({
        article: record,
        annotations: annotations.map((one) => ({ ...one, source: record.url })),
      })),
    );

  test("and in its order", () => {
    fc.assert(
      fc.property(library, (articles) => {
        const file = JSON.stringify({
          format: "tallymark",
          version: 1,
          exported: EXPORTED,
          articles,
        });
        const read = fromJson(file);
        if (read.type === "refused") throw new Error(JSON.stringify(read.refusals));
        expect(read.articles).toEqual(articles);
        expect(fromJson(asText(read.articles))).toEqual(read);
      }),
      { numRuns: 200 },
    );
  });
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
