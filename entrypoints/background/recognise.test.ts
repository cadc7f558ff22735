import { expect, test } from "vitest";
import { readPassage } from "./read-passage";
import { recognise } from "./recognise";

const PASSAGES = [
  {
    language: "en",
    before: "Ines Falk runs the port.",
    text: "About 20,510 commuters cross the harbour, and “a ticket will cost $66 instead of $55,” Falk said. Fares rose by 20 % in 2025.",
  },
  {
    language: "ko",
    before: "윤가온 원장은 솔내시에서 소아과를 운영한다.",
    text: "윤 원장은 “하루에 아이 40명을 봐도 남는 것이 없다”고 말했다. 지난해 2만 510명이 다른 시로 갔다.",
  },
];

test.each(PASSAGES)(
  "What is recognised means what it would if the reader marked it: $text",
  ({ language, before, text }) => {
    const found = recognise({ text, before }, language);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["figure", "claim"]));
    const lead = `${before}\n`;
    for (const { kind, start, end, reading } of found) {
      const context = {
        text: lead + text,
        start: start + lead.length,
        end: end + lead.length,
        heading: null,
      };
      expect(reading).toEqual(readPassage(kind, context, language));
    }
  },
);

test("What the paragraphs before hold is not offered again", () => {
  const before = "The ferry carries 310 people, said Ines Falk.";
  expect(recognise({ text: "It leaves at night.", before }, "en")).toEqual([]);
});
