import { expect, test } from "vitest";
import type { Annotation, ArticleRecord } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { termsOf } from "../../components/search-text";
import { claim, figure, passage, picture } from "../../components/test-annotations";
import { anArticle } from "../../storage/fixtures";
import type { Filters } from "./address";
import { contentsOf } from "./contents";
import { Entry, Shelved } from "./entry";
import { filterEntries } from "./filter";
import { searchEntries } from "./search";
import { onShelves } from "./shelf";

const wards = anArticle({
  url: "https://news.example/wards",
  title: "Night wards close",
  byline: "Ada Quill",
  publishedAt: "2026-11-17T23:30:00+09:00",
});
const water = anArticle({
  url: "https://www.coast.example/water",
  title: "Water for two villages",
  byline: null,
  siteName: null,
  language: "ko-KR",
  publishedAt: null,
});

const on = ({ url }: ArticleRecord, annotation: Annotation): Annotation => ({
  ...annotation,
  source: url,
});

const ANNOTATIONS = [
  on(
    wards,
    figure("2만 510명", { value: 20_510, unit: "명", counted: "회원" }, { tags: ["예산"] }),
  ),
  on(wards, claim("“We will hire”", { speaker: "Mayor Tal" }, { note: "ask the register" })),
  on(water, picture("A dry canal", "Coast Ledger")),
  on(water, figure("41 to 46 km", { value: 41, valueHigh: 46, unit: "km" })),
  on(water, passage("the pipe leaks", { outcome: "changed", text: "the pipe holds" })),
  on(water, claim("it is full", {}, { outcome: "missing" })),
];
const entries = ANNOTATIONS.map((annotation) => new Entry(annotation));
const articles = new Map([wards, water].map((record) => [record.url, new Shelved(record)]));
const contents = contentsOf(onShelves(entries, articles), articles);
const words = (found: readonly Entry[]) => found.map(({ annotation }) => wordsOf(annotation));
const ALL = words(entries);

test.each([
  // typed, found
  ["", ALL],
  ["2만510명", ["2만 510명"]],
  ["만 510", ["2만 510명"]],
  ["예산", ["2만 510명"]],
  ["회원", ["2만 510명"]],
  ["REGISTER", ["“We will hire”"]],
  ["mayor", ["“We will hire”"]],
  ["ledger", ["A dry canal"]],
  ["coast.example pipe", ["the pipe leaks"]],
  ["villages 41", ["41 to 46 km"]],
  ["quill", ["2만 510명", "“We will hire”"]],
  ["wards hire", ["“We will hire”"]],
  ["hire 41", []],
])("%o finds %o", (typed, found) => {
  expect(words(searchEntries(contents, termsOf(typed)))).toEqual(found);
});

test.each<[Filters, string[]]>([
  [{}, ALL],
  [{ article: wards.url }, ["2만 510명", "“We will hire”"]],
  [{ kind: "figure" }, ["2만 510명", "41 to 46 km"]],
  [{ tag: "예산" }, ["2만 510명"]],
  [{ status: "open" }, ["“We will hire”", "it is full"]],
  [{ state: "changed" }, ["the pipe leaks"]],
  [{ state: "missing" }, ["it is full"]],
  [{ speaker: "Mayor Tal" }, ["“We will hire”"]],
  [{ site: "coast.example" }, ALL.slice(2)],
  [{ author: "Ada Quill" }, ALL.slice(0, 2)],
  [{ language: "ko" }, ALL.slice(2)],
  [{ unit: "km" }, ["41 to 46 km"]],
  [{ min: "45" }, ["2만 510명", "41 to 46 km"]],
  [{ min: "47", max: "30000" }, ["2만 510명"]],
  [{ max: "40" }, []],
  [{ min: "many" }, []],
  [{ "marked-from": "2026-11-17" }, ALL],
  [{ "marked-from": "2026-11-19" }, []],
  [{ "marked-to": "2026-11-15" }, []],
  [{ "published-from": "2026-11-17", "published-to": "2026-11-17" }, ALL.slice(0, 2)],
  [{ "published-to": "2026-11-16" }, []],
  [{ kind: "claim", state: "missing" }, ["it is full"]],
])("%o leaves %o", (filters, found) => {
  expect(words(filterEntries(entries, articles, filters))).toEqual(found);
});
