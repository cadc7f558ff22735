import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findClaims } from "./find-claims";
import { readClaim } from "./read-claim";

const LANGUAGES = ["en", "ko", "de", "fr", "es", "ja", "zh", "it", ""];

/** What news is made of: words that matter to the grammar, marks, names, and a little of everything else. */
const PIECES = [
  '"',
  "'",
  "“",
  "”",
  "‘",
  "’",
  "„",
  "«",
  "»",
  "「",
  "」",
  "『",
  "』",
  ",",
  ", ",
  ".",
  ". ",
  "? ",
  ": ",
  "—",
  "(",
  ")",
  "…",
  "\n",
  "\n\n",
  " ",
  "said ",
  "told ",
  "that ",
  "according to ",
  "Jane Doe ",
  "the mayor ",
  "he ",
  "who ",
  "and ",
  "was ",
  "3% ",
  "1987 ",
  "report ",
  "called ",
  "saying ",
  "김 장관은 ",
  "고 ",
  "라고 ",
  "며 ",
  "다는 ",
  "지적이 ",
  "나온다. ",
  "밝혔다. ",
  "에 따르면 ",
  "정부는 ",
  "했다고 ",
  "것으로 ",
  "알려졌다. ",
  "20일 ",
  "sagte ",
  "dass ",
  "laut ",
  "sei ",
  "die Polizei ",
  "a déclaré ",
  "selon ",
  "dijo ",
  "según ",
  "と述べた。",
  "によると",
  "は",
  "表示，",
  "据",
  "。",
  "\ud800",
  "😀",
];
const news = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(""));
const text = fc.oneof(
  { weight: 4, arbitrary: news },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
const language = fc.constantFrom(...LANGUAGES);

describe("claims", () => {
  test("stand within the text, in its order, with a score between 0 and 1", () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        let last = 0;
        for (const claim of findClaims(text, language)) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          expect(claim.score).toBeGreaterThanOrEqual(0);
          expect(claim.score).toBeLessThanOrEqual(1);
          if (claim.speaker) {
            expect(claim.speaker.start).toBeGreaterThanOrEqual(0);
            expect(claim.speaker.end).toBeGreaterThan(claim.speaker.start);
            expect(claim.speaker.end).toBeLessThanOrEqual(text.length);
          }
          last = claim.start;
        }
      }),
      { numRuns: 600 },
    );
  });

  test("of one paragraph do not depend on the paragraphs after it", () => {
    fc.assert(
      fc.property(text, text, language, (before, after, language) => {
        const alone = findClaims(before, language);
        const together = findClaims(`${before}\n\n${after}`, language);
        expect(together.slice(0, alone.length)).toEqual(alone);
        for (const claim of together.slice(alone.length))
          expect(claim.start).toBeGreaterThan(before.length);
      }),
      { numRuns: 400 },
    );
  });

  test("overlap only where a quotation stands in a reported statement or one report in another", () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        const claims = findClaims(text, language);
        for (const [at, first] of claims.entries()) {
          for (const second of claims.slice(at + 1)) {
            if (second.start >= first.end) continue;
            expect([first.kind, second.kind]).not.toContain("statement");
            expect([first.kind, second.kind]).not.toEqual(["quote", "quote"]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("never hold a line end", () => {
    fc.assert(
      fc.property(text, language, (text, language) => {
        for (const claim of findClaims(text, language)) {
          expect(text.slice(claim.start, claim.end)).not.toContain("\n");
        }
      }),
      { numRuns: 200 },
    );
  });

  test("can be read from any part of a text", () => {
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(300), language, (text, start, length, language) => {
        const reading = readClaim(text, start, start + length, language);
        if (reading?.kind === "statement") expect(reading.speaker).toBeNull();
        if (reading?.speaker) expect(text).toContain(reading.speaker);
      }),
      { numRuns: 300 },
    );
  });
});

/** 100,000 marks or words each; a way of reading that looks back or ahead without end takes minutes for these. */
test.each<[name: string, language: string, text: string]>([
  ["unclosed “", "en", "“".repeat(100_000)],
  ['unclosed "', "en", '"a '.repeat(100_000)],
  ["unclosed ‘", "en", " ‘a".repeat(100_000)],
  ["unclosed „", "de", "„a ".repeat(100_000)],
  ["unclosed «", "fr", "« a ".repeat(100_000)],
  ["unclosed 「", "ja", "「".repeat(100_000)],
  ["all marks", "en", "“‘«„「『\"'".repeat(12_500)],
  ["one word", "en", "a".repeat(1_000_000)],
  ["verbs", "en", "said ".repeat(100_000)],
  ["sources", "es", "según ".repeat(100_000)],
  ["quotes", "ko", '"가"고 말했다 '.repeat(25_000)],
  ["clauses", "ko", "정부는 했다고 ".repeat(50_000)],
  ["quotes", "zh", "“好的。”他说，".repeat(12_500)],
  ["stops", "en", ". ".repeat(100_000)],
  ["stops without blanks", "en", ".".repeat(100_000)],
  ["exclamations", "ko", "!".repeat(100_000)],
  ["parentheses", "en", "(".repeat(100_000)],
])("hostile text is read in linear time: %s (%s)", (_name, language, text) => {
  const begun = process.cpuUsage();
  findClaims(text, language);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
