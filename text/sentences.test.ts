import { expect, test } from "vitest";
import { splitParagraphs, splitSentences, type TextSpan } from "./sentences";

function sentencesOf(text: string, language: string, whole: readonly TextSpan[] = []): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language, whole).map((span) =>
    text.slice(span.start, span.end),
  );
}

test.each<[language: string, text: string, sentences: string[]]>([
  ["en", "The vote failed. Nobody left.", ["The vote failed.", "Nobody left."]],
  [
    "en",
    "Mr. Lee met Sen. J. Park at 10 a.m. on Jan. 5 in the U.S. capital.",
    ["Mr. Lee met Sen. J. Park at 10 a.m. on Jan. 5 in the U.S. capital."],
  ],
  [
    "en",
    "It cost $3.5 million. Rates rose 0.2 points.",
    ["It cost $3.5 million.", "Rates rose 0.2 points."],
  ],
  ["en", "Why now? Because it is late!", ["Why now?", "Because it is late!"]],
  ["en", "The team won, 27-7. Attendance: 1,204.", ["The team won, 27-7.", "Attendance: 1,204."]],
  ["en", "“It is over,” he said.Nobody answered.", ["“It is over,” he said.", "Nobody answered."]],
  ["en", "See example.com for more.", ["See example.com for more."]],
  [
    "en",
    "He paused… then left. (She stayed.) They met.",
    ["He paused… then left.", "(She stayed.)", "They met."],
  ],
  [
    "de",
    "Am 20. Februar begann es. Um 900 v. Chr. endete es.",
    ["Am 20. Februar begann es.", "Um 900 v. Chr. endete es."],
  ],
  ["fr", "M. Petit est parti. Mme Roux aussi.", ["M. Petit est parti.", "Mme Roux aussi."]],
  ["ko", "비가 왔다. 길이 막혔다.모두 늦었다.", ["비가 왔다.", "길이 막혔다.", "모두 늦었다."]],
  ["ko", "물가는 2.3% 올랐다.", ["물가는 2.3% 올랐다."]],
  ["ja", "雨が降った。道が混んだ。", ["雨が降った。", "道が混んだ。"]],
  ["zh", "下雨了。路上很堵！大家都迟到了？", ["下雨了。", "路上很堵！", "大家都迟到了？"]],
  ["en", "", []],
])("%s: %s", (language, text, sentences) => {
  expect(sentencesOf(text, language)).toEqual(sentences);
});

test("splits nothing inside a quotation, and ends a sentence with one that does", () => {
  const text = "She wrote “It rained. We left.” Then she slept.";
  const quotation = { start: text.indexOf("“"), end: text.indexOf("”") + 1 };
  expect(sentencesOf(text, "en", [quotation])).toEqual([
    "She wrote “It rained. We left.”",
    "Then she slept.",
  ]);
});

test("ends a sentence once, at the last of several marks", () => {
  expect(sentencesOf("Wait... What?! She left.", "en")).toEqual(["Wait...", "What?!", "She left."]);
});

test("goes on after a quotation that its sentence goes on from", () => {
  const text = "“Who knows?” she asked.";
  expect(sentencesOf(text, "en", [{ start: 0, end: 12 }])).toEqual([text]);
});

test("parts paragraphs at line ends, without blanks and empty lines", () => {
  const text = "  One. \n\n\n\tTwo\r\nThree  ";
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "One.",
    "Two",
    "Three",
  ]);
});
