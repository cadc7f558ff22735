import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article";
import { toCsv } from "./csv";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";
import { writtenBy } from "./text-writer";

const HEADER =
  "Highlight,Title,Author,URL,Note,Location,Kind,Value,ValueHigh,Unit,Qualifier,Subject,AsOf,Speaker,Source," +
  "Published,Modified,Marked,Status,FirstText,CurrentText,Tags,Color,Id," +
  "FigureKind,Direction,NamedSource,ClaimKind,Cue,Anonymous,ClaimStatus,Sentence,Heading,Links,Language";

const asText = (articles: readonly AnnotatedArticle[]) => writtenBy(toCsv(), articles);

/** The rows as a reader that is not ours finds them in the file. */
function rows(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  return data;
}

test("begins with a byte order mark and the columns in their order", () => {
  expect(asText([{ article: ARTICLE, annotations: [] }])).toBe(`\ufeff${HEADER}\r\n`);
});

test("gives a figure's reading in columns", () => {
  const [row] = rows(asText([{ article: ARTICLE, annotations: [FIGURE] }]));
  expect(row).toMatchObject({
    Highlight: "2만 510명",
    Title: ARTICLE.title,
    Author: "도하람 기자",
    URL: ARTICLE.url,
    Location: "13",
    Kind: "figure",
    Value: "20510",
    ValueHigh: "",
    Unit: "명",
    Qualifier: "approximate",
    Subject: "어린이",
    Sentence: FIGURE.sentence,
    Heading: "병원을 찾아 먼 길",
    Source: "너른강일보",
    Status: "exact",
    Id: FIGURE.id,
  });
});

test("gives a claim's speaker, a picture's caption, and rows in page order without removed ones", () => {
  const removed = { ...PASSAGE, deleted: "2026-11-18T00:00:00.000Z" };
  const table = rows(
    asText([{ article: ARTICLE, annotations: [PICTURE, FIGURE, removed, CLAIM] }]),
  );
  expect(table.map(({ Kind, Highlight, Speaker }) => [Kind, Highlight, Speaker])).toEqual([
    ["claim", "하루에 아이 40명을 봐도 남는 것이 없다", "윤 원장"],
    ["figure", "2만 510명", ""],
    ["picture", "야간 진료 기관 수", ""],
  ]);
});

test.each([
  // value, high, cells
  [-11.5, null, "-11.5", ""],
  [14, 18, "14", "18"],
  [15_300_000_000_000, null, "15300000000000", ""],
  [0.13, null, "0.13", ""],
  [null, null, "", ""],
])("keeps the number %j a number", (value, valueHigh, cell, high) => {
  const figure = { ...FIGURE, reading: { ...FIGURE.reading, value, valueHigh } };
  const [row] = rows(asText([{ article: ARTICLE, annotations: [figure] }]));
  expect([row?.Value, row?.ValueHigh]).toEqual([cell, high]);
});

test("says what a changed and a missing passage were first and are now", () => {
  const changed = {
    ...FIGURE,
    outcome: "changed",
    revisions: [
      {
        seen: "2026-11-18T00:00:00.000Z",
        outcome: "changed",
        text: "2만 1천명",
        modifiedAt: null,
        figure: null,
        answer: null,
      },
    ],
  } as const;
  const missing = {
    ...CLAIM,
    outcome: "missing",
    revisions: [
      {
        seen: "2026-11-18T00:00:00.000Z",
        outcome: "missing",
        text: null,
        modifiedAt: null,
        figure: null,
        answer: null,
      },
    ],
  } as const;
  const table = rows(asText([{ article: ARTICLE, annotations: [changed, missing] }]));
  expect(
    table.map(({ Status, FirstText, CurrentText }) => [Status, FirstText, CurrentText]),
  ).toEqual([
    ["missing", "하루에 아이 40명을 봐도 남는 것이 없다", ""],
    ["changed", "2만 510명", "2만 1천명"],
  ]);
});

test("of a change that the reader accepted, gives what was marked before", () => {
  const answer = {
    type: "accepted",
    at: "2026-11-19T00:00:00.000Z",
    before: { target: targetOf("2만 명"), sentence: "", heading: null, reading: null },
  } as const;
  const accepted = {
    ...FIGURE,
    revisions: [
      {
        seen: "2026-11-18T00:00:00.000Z",
        outcome: "changed",
        text: "2만 510명",
        modifiedAt: null,
        figure: null,
        answer,
      },
    ],
  } as const;
  const [row] = rows(asText([{ article: ARTICLE, annotations: [accepted] }]));
  expect([row?.FirstText, row?.CurrentText]).toEqual(["2만 명", "2만 510명"]);
});

describe.each(HOSTILE)("%j", (text) => {
  const article = { ...ARTICLE, title: text, byline: text, siteName: text };
  const annotation = {
    ...CLAIM,
    note: text,
    target: targetOf(text),
    tags: [text],
    reading: { ...CLAIM.reading, speaker: text },
  };
  const [row, ...others] = rows(asText([{ article, annotations: [annotation] }]));

  test("comes back equal from its cells", () => {
    expect(others).toEqual([]);
    for (const name of ["Highlight", "Title", "Author", "Note", "Speaker", "Source", "Tags"])
      expect([text, `'${text}`]).toContain(row?.[name]);
  });

  test("is nothing that a spreadsheet runs", () => {
    for (const cell of Object.values(row ?? {})) {
      expect(cell).not.toMatch(/^[\t\r\n]/);
      expect(cell.normalize("NFKC").replace(/[\s\p{Cc}\p{Cf}]/gu, "")).not.toMatch(/^[=+\-@]/);
    }
  });
});
