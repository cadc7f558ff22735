import { expect, test } from "vitest";
import { type Evidence, isArticle, points } from "./evidence";

const PAGE = { prose: 2_500, linked: 1_500 };
const NOTHING: Omit<Evidence, "body"> = {
  address: { front: false, list: false, other: false, article: false },
  story: false,
  news: false,
  markedArticles: 0,
  posts: 0,
  otherKind: false,
  otherSoftware: false,
  openGraphType: null,
  publishedInMetadata: false,
  titleShown: false,
  dated: false,
  signed: false,
};

function evidence(
  change: Partial<Omit<Evidence, "body">>,
  body: Partial<Evidence["body"]> = {},
): Evidence {
  const amounts = {
    start: 0,
    end: 1,
    asides: [],
    parts: [],
    prose: 2_300,
    paragraphs: 12,
    linkedHeadings: 0,
    linked: 0,
    page: PAGE,
  };
  // The element itself is not asked for anything.
  const element = Object.create(null) as Element;
  return { ...NOTHING, ...change, body: { element, ...amounts, ...body } };
}

const ADDRESS = { front: false, list: false, other: false, article: true };
const PLAIN = { address: ADDRESS, titleShown: true, dated: true };

test.each<[string, Evidence, boolean]>([
  ["an article without any metadata", evidence(PLAIN), true],
  [
    "a short one, signed",
    evidence({ ...PLAIN, signed: true }, { prose: 500, page: { ...PAGE, prose: 600 } }),
    true,
  ],
  [
    "a paywalled stub that says what it is",
    evidence({ ...PLAIN, story: true, news: true }, { prose: 150 }),
    true,
  ],
  ["prose alone", evidence({}), false],
  ["og:type alone", evidence({ openGraphType: "article" }, { prose: 100 }), false],
  [
    "a front page that says that it is an article",
    evidence(
      { ...PLAIN, address: { ...ADDRESS, article: false, front: true }, openGraphType: "article" },
      { linkedHeadings: 30 },
    ),
    false,
  ],
  [
    "a list of teasers",
    evidence({ ...PLAIN, address: { ...ADDRESS, article: false } }, { linkedHeadings: 10 }),
    false,
  ],
  [
    "a thread of posts",
    evidence({
      ...PLAIN,
      address: { ...ADDRESS, other: true },
      openGraphType: "article",
      posts: 20,
    }),
    false,
  ],
  ["a product with a long description", evidence({ ...PLAIN, otherKind: true }), false],
  [
    "a manual",
    evidence({ ...PLAIN, otherSoftware: true, address: { ...ADDRESS, other: true } }),
    false,
  ],
])("%s", (_, page, expected) => {
  expect(isArticle(page)).toBe(expected);
});

test.each<[string, Partial<Omit<Evidence, "body">>]>([
  ["linked data", { story: true }],
  ["a byline", { signed: true }],
  ["a date", { dated: true }],
  ["a shown title", { titleShown: true }],
  ["an article's address", { address: ADDRESS }],
])("%s speaks for an article", (_, sign) => {
  expect(points(evidence(sign))).toBeGreaterThan(points(evidence({})));
});
