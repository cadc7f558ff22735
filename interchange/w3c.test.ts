import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import type { Annotation } from "../annotation";
import { type AnnotatedArticle, inPageOrder } from "./annotated-article";
import { anyLibrary } from "./any-library";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { commonSelectors } from "./own-fields";
import { articlesOf, readBack } from "./read-back";
import { writtenBy } from "./text-writer";
import { toW3c } from "./w3c";
import { WEB_ANNOTATION_CONTEXT } from "./web-annotation-context";

const NOW = "2026-11-18T02:00:00.000Z";
const asText = (articles: readonly AnnotatedArticle[]) => writtenBy(toW3c(NOW), articles);

/** The statements of a file, as a processor of JSON-LD that is not ours makes them of it. */
async function expanded(text: string): Promise<unknown[]> {
  const documentLoader = async (url: string) => {
    expect(url).toBe("http://www.w3.org/ns/anno.jsonld");
    return {
      documentUrl: url,
      document: JSON.parse(JSON.stringify({ "@context": WEB_ANNOTATION_CONTEXT })),
    };
  };
  return await jsonld.expand(JSON.parse(text), { documentLoader });
}

const OA = "http://www.w3.org/ns/oa#";
const SCHEMA = "https://schema.org/";
const value = (of: unknown) => [{ "@value": of }];

test("is JSON-LD in which each mark is an annotation that says what it means", async () => {
  const figure = { ...FIGURE, note: "**확인**", tags: ["예산"] };
  const [collection] = await expanded(
    asText([{ article: ARTICLE, annotations: [figure, CLAIM, PICTURE, PASSAGE] }]),
  );
  expect(JSON.stringify(collection)).not.toContain('"type"');
  const items = JSON.stringify(collection);
  expect(items.match(/"@type":\["http:\/\/www\.w3\.org\/ns\/oa#Annotation"\]/gu)).toHaveLength(4);
  expect(collection).toMatchObject({
    "@type": ["http://www.w3.org/ns/activitystreams#OrderedCollection"],
    "http://www.w3.org/ns/activitystreams#totalItems": [expect.objectContaining({ "@value": 4 })],
    [`${SCHEMA}about`]: [
      {
        "@id": ARTICLE.url,
        "@type": [`${SCHEMA}NewsArticle`],
        [`${SCHEMA}headline`]: value(ARTICLE.title),
      },
    ],
  });
  const statements = await jsonld.flatten(JSON.parse(JSON.stringify(collection)));
  expect(statements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        "@type": [`${SCHEMA}QuantitativeValue`],
        [`${SCHEMA}value`]: value(20_510),
        [`${SCHEMA}unitText`]: value("명"),
        [`${SCHEMA}name`]: value("어린이"),
      }),
      expect.objectContaining({
        "@type": [`${SCHEMA}Quotation`],
        [`${SCHEMA}text`]: value("하루에 아이 40명을 봐도 남는 것이 없다"),
      }),
      expect.objectContaining({
        "@type": [`${OA}TextQuoteSelector`],
        [`${OA}exact`]: value("2만 510명"),
        [`${OA}prefix`]: value("지난해 솔내시 어린이는 "),
      }),
      expect.objectContaining({
        "@type": [`${OA}TextualBody`],
        [`${OA}hasPurpose`]: [{ "@id": `${OA}tagging` }],
      }),
    ]),
  );
});

test.each([
  // kind, value, high, unit, bound, statement
  ["money", 3.2e12, null, "KRW", null, { type: "MonetaryAmount", value: 3.2e12, currency: "KRW" }],
  ["count", 30, 40, "명", null, { minValue: 30, maxValue: 40, unitText: "명" }],
  ["count", 30, null, "명", "at least", { minValue: 30, unitText: "명" }],
  ["percent", 5, null, "%", "less than", { maxValue: 5, unitText: "%" }],
  ["count", null, null, "", null, {}],
] as const)(
  "says a %s of %j to %j %s in the words of schema.org",
  (kind, low, high, unit, bound, said) => {
    const reading = {
      ...FIGURE.reading,
      kind,
      value: low,
      valueHigh: high,
      unit,
      bound,
      counted: null,
    };
    const file = JSON.parse(asText([{ article: ARTICLE, annotations: [{ ...FIGURE, reading }] }]));
    const [body] = file.first.items[0].body;
    const { type = "QuantitativeValue", ...numbers }: Record<string, unknown> = said;
    expect(body).toEqual({
      type: `schema:${type}`,
      purpose: "describing",
      ...Object.fromEntries(Object.entries(numbers).map(([name, of]) => [`schema:${name}`, of])),
    });
  },
);

/** What the format has a place for comes back; of several selectors of one type the first. */
function expected({ article, annotations }: AnnotatedArticle): AnnotatedArticle["annotations"] {
  return inPageOrder(annotations).map((annotation): Annotation => {
    const { quote, position } = commonSelectors(annotation);
    const hasWords = quote !== null && quote.exact.trim() !== "";
    const selector = [...(hasWords ? [quote] : []), ...(position ? [position] : [])];
    const hasPlace = position !== null && position.end >= position.start;
    const tags = [...new Set(annotation.tags.map((tag) => tag.trim()))].filter((tag) => tag !== "");
    return {
      ...annotation,
      source: new URL(article.url).href,
      tags,
      target: {
        ...annotation.target,
        selector: selector.filter((one) => one.type === "TextQuoteSelector" || hasPlace),
      },
    };
  });
}

test("any library comes back, but for what has no words and is no picture", async () => {
  await fc.assert(
    fc.asyncProperty(anyLibrary, async (library) => {
      const wanted = library.flatMap((each) =>
        expected(each).filter(
          ({ target, kind }) =>
            kind === "picture" || target.selector.some(({ type }) => type === "TextQuoteSelector"),
        ),
      );
      const read = await readBack(asText(library));
      const articles = read.type === "understood" ? read.articles : [];
      expect(articles.flatMap(({ annotations }) => annotations)).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

test.each(HOSTILE)("%j is a value and nothing else", async (text) => {
  const article = { ...ARTICLE, title: text };
  const claim = { ...CLAIM, note: text, tags: [text.slice(0, 200)] };
  const [collection] = await expanded(asText([{ article, annotations: [claim] }]));
  expect(JSON.stringify(collection)).toContain("Quotation");
});

test.each<[title: string, file: unknown]>([
  [
    "one annotation",
    {
      type: "Annotation",
      target: {
        source: "https://a.example/",
        selector: { type: "TextQuoteSelector", exact: "words" },
      },
      bodyValue: "note",
    },
  ],
  [
    "a list of annotations with several forms of everything",
    [
      {
        "@type": ["Annotation"],
        body: [
          { type: "TextualBody", value: "note" },
          { type: ["TextualBody"], purpose: ["tagging"], value: "tag" },
        ],
        target: [
          {
            source: { id: "https://a.example/" },
            selector: [
              {
                type: "XPathSelector",
                value: "/p",
                refinedBy: { type: "TextQuoteSelector", exact: "words", prefix: "the " },
              },
            ],
          },
        ],
      },
    ],
  ],
])("reads %s as other tools write it", async (_, file) => {
  const [article] = await articlesOf(JSON.stringify(file));
  expect(article?.article.url).toBe("https://a.example/");
  expect(article?.annotations).toMatchObject([
    { kind: "passage", note: "note", target: { selector: [{ exact: "words" }] } },
  ]);
});
