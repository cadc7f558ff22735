import { expect, test } from "vitest";
import type { Annotation, ArticleRecord } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { termsOf } from "../../components/search-text";
import { claim, figure, picture } from "../../components/test-annotations";
import { findInLibrary } from "./find-in-library";

const articleOf = (title: string, byline: string | null): ArticleRecord => ({
  url: `https://news.example/${title}`,
  addresses: [],
  title,
  byline,
  publishedAt: null,
  modifiedAt: null,
  siteName: "The Example",
  language: "en",
  created: "",
  visited: "",
  states: [],
});

const library: { article: ArticleRecord; annotations: Annotation[] }[] = [
  {
    article: articleOf("Night wards close", "Ada Quill"),
    annotations: [
      figure("2만 510명", {}, { tags: ["예산"] }),
      claim("“We will hire”", { speaker: "Mayor Tal" }, { note: "ask the register" }),
    ],
  },
  {
    article: articleOf("Water for two villages", null),
    annotations: [picture("A dry canal", "Coast Ledger"), figure("41 km")],
  },
];

test.each([
  // typed, found
  ["", ["2만 510명", "“We will hire”", "A dry canal", "41 km"]],
  ["2만510명", ["2만 510명"]],
  ["예산", ["2만 510명"]],
  ["REGISTER", ["“We will hire”"]],
  ["mayor", ["“We will hire”"]],
  ["ledger", ["A dry canal"]],
  ["villages", ["A dry canal", "41 km"]],
  ["quill", ["2만 510명", "“We will hire”"]],
  ["wards hire", ["“We will hire”"]],
  ["hire 41", []],
])("%o finds %o", (typed, found) => {
  const words = findInLibrary(library, termsOf(typed)).flatMap(({ annotations }) =>
    annotations.map(wordsOf),
  );
  expect(words).toEqual(found);
});
