import { expect, test } from "vitest";
import { recognise } from "../background/recognise";
import { sampleArticle } from "./sample-article";

test.each([
  ["en-GB", "en", ["3,400 people", "$46"]],
  ["ko", "ko", ["3400명", "4만 6천 원"]],
  ["fr", "en", ["3,400 people", "$46"]],
])(
  "in %s the sample is in %s, and its example is a figure by itself",
  (asked, language, figures) => {
    const sample = sampleArticle(asked);
    expect(sample.language).toBe(language);
    const [first = ""] = sample.paragraphs;
    const found = recognise({ text: first, before: "" }, language)
      .filter(({ kind }) => kind === "figure")
      .map(({ start, end }) => first.slice(start, end));
    expect(found).toEqual(expect.arrayContaining(figures));
    expect(found).toContain(sample.example);
  },
);

test.each(["en", "ko"])("the %s sample has a claim with its speaker", (language) => {
  const claims = sampleArticle(language).paragraphs.flatMap((text) =>
    recognise({ text, before: "" }, language).filter(({ kind }) => kind === "claim"),
  );
  const speakers = claims.map(({ reading }) => "speaker" in reading && reading.speaker);
  expect(speakers.join()).toMatch(language === "ko" ? /나루빈/ : /Perrin Aldous/);
});
