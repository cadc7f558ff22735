import fc from "fast-check";
import { expect } from "vitest";
import type { AnnotatedArticle } from "./annotated-article";
import { anyText } from "./any-text";
import { HOSTILE } from "./hostile-strings";
import { fromJson } from "./json-in";

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
  .map((entries) => {
    const taken = new Set<string>();
    const isNew = ({ id }: { id: string }) => !taken.has(id) && taken.add(id);
    return entries.map(([record, annotations]) => ({
      article: record,
      annotations: annotations.filter(isNew).map((one) => ({ ...one, source: record.url })),
    }));
  });

/** Libraries of any articles and annotations, hostile texts among them; for tests. */
export const anyLibrary: fc.Arbitrary<readonly AnnotatedArticle[]> = library.map((articles) => {
  const exported = "2026-11-18T02:00:00.000Z";
  const read = fromJson(JSON.stringify({ format: "tallymark", version: 1, exported, articles }));
  if (read.type === "refused") throw new Error(JSON.stringify(read.refusals));
  expect(read.articles).toEqual(articles);
  return read.articles;
});
