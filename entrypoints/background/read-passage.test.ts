import { expect, test } from "vitest";
import { UNREAD_FIGURE } from "../../annotation";
import { readPassage } from "./read-passage";

const within = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { text, start, end: start + words.length, heading: null };
};

test.each([
  ["지난해 회원은 2만 510명으로 집계됐다.", "2만 510명", "ko", 20_510, "명"],
  ["The barrier will cost $4.1 billion, the county said.", "$4.1 billion", "en", 4.1e9, "USD"],
  ["More than 2,300 families spent the night in gyms.", "2,300 families", "en", 2_300, "families"],
])("the figure in “%s”", (text, words, language, value, unit) => {
  expect(readPassage("figure", within(text, words), language)).toMatchObject({ value, unit });
});

test("a figure without a number has no value, rather than a guess", () => {
  const text = "Nobody counted the clinics.";
  expect(readPassage("figure", within(text, "the clinics"), "en")).toEqual(UNREAD_FIGURE);
});

test.each([
  [
    "“We are a year late,” said Imke Sorrell, the chief engineer.",
    "We are a year late",
    "en",
    /Imke Sorrell/u,
  ],
  [
    "윤가온 원장은 “밤에는 의사가 2명뿐이다”라고 말했다.",
    "밤에는 의사가 2명뿐이다",
    "ko",
    /윤가온/u,
  ],
])("the speaker in “%s”", (text, words, language, speaker) => {
  const reading = readPassage("claim", within(text, words), language);
  expect(reading).toMatchObject({ speaker: expect.stringMatching(speaker) });
});

test("a claim holds the figures that it states, at their places in its words", () => {
  const text = "Of 300 nurses, “20 to 30 people leave every month,” said Imke Sorrell, 52.";
  const words = "20 to 30 people leave every month,";
  const reading = readPassage("claim", within(text, words), "en");
  const figures = reading && "figures" in reading ? reading.figures : [];
  expect(figures.map(({ start, end }) => words.slice(start, end))).toEqual(["20 to 30 people"]);
  expect(figures[0]?.reading).toMatchObject({ value: 20, valueHigh: 30, unit: "people" });
});

test("pictures and passages mean what the reader says of them", () => {
  expect(readPassage("passage", within("Some words.", "words"), null)).toBeNull();
  expect(readPassage("picture", within("", ""), null)).toBeNull();
});
