import { expect } from "vitest";
import { UNREAD_CLAIM, UNREAD_FIGURE } from "../annotation";
import { aMark, anArticle } from "../storage/fixtures.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { fillLibrary, type LibraryRows } from "./library-rows.ts";
import { test as base } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { SOON } from "./reader.ts";

const CLINICS = anArticle({
  url: "https://news.example/clinics",
  title: "Night clinics close for good",
  publishedAt: "2026-11-17",
  visited: "2026-11-18T08:00:00.000Z",
});
const HANGUL = anArticle({
  url: "https://news.example/ko/night",
  title: "밤에 문 여는 소아과 3년 새 절반",
  byline: "한가람",
  siteName: "새벽신문",
  language: "ko",
  publishedAt: "2024-02-21",
  visited: "2026-11-17T08:00:00.000Z",
});

const figure = (
  words: string,
  start: number,
  source: string,
  value: number,
  asOf: string | null,
) => {
  const mark = aMark(words, { source, start }, "figure");
  return {
    ...mark,
    kind: "figure" as const,
    reading: { ...UNREAD_FIGURE, value, unit: "명", counted: "회원", asOf },
  };
};
const claim = (words: string, start: number, source: string, speaker: string) => {
  const mark = aMark(words, { source, start }, "claim");
  return {
    ...mark,
    kind: "claim" as const,
    status: "open" as const,
    reading: { ...UNREAD_CLAIM, kind: "quote" as const, speaker },
  };
};

const OLD = figure("1,630명", 5, HANGUL.url, 1_630, "2018");
const NEW = figure("6,415명", 50, HANGUL.url, 6_415, "2024");
const CHANGED = {
  ...figure("46 members", 10, CLINICS.url, 46, null),
  tags: ["health"],
  outcome: "changed" as const,
  revisions: [
    {
      seen: "2026-11-20T08:00:00.000Z",
      outcome: "changed" as const,
      text: "47 members",
      modifiedAt: null,
      figure: null,
      answer: null,
    },
  ],
};
const REMOVED = {
  ...aMark("taken away", { source: CLINICS.url, start: 400 }),
  deleted: new Date().toISOString(),
};

const ROWS: LibraryRows = {
  articles: [CLINICS, HANGUL],
  annotations: [
    CHANGED,
    claim("nobody will answer", 90, CLINICS.url, "the county"),
    REMOVED,
    OLD,
    NEW,
    claim("“문을 닫지 않겠다”", 90, HANGUL.url, "the county"),
  ],
};
const ALL = ["46 members", "nobody will answer", "1,630명", "6,415명", "“문을 닫지 않겠다”"];

/** A table of the library: what stands in it. */
class Tables extends PanelView {
  async go(view: string): Promise<void> {
    await this.click(view, ".library-views");
  }

  /** Waits until the first cells of the rows are these. */
  async holds(...cells: string[]): Promise<void> {
    const shown = () => this.view.evaluate(CELLS);
    await expect.poll(shown, SOON).toEqual(cells);
  }

  hash(): Promise<string> {
    return this.view.evaluate(() => decodeURIComponent(location.hash));
  }

  row(index: number): string {
    return `[role=row][data-index="${index}"]`;
  }
}

const CELLS = () =>
  [...document.querySelectorAll("[role=row][data-index]")].map(
    (row) =>
      row.querySelector(".cell :is(strong, q)")?.textContent ??
      row.querySelector(".cell")?.textContent,
  );

const test = base.extend<{
  readonly openTables: (hash?: string, width?: number) => Promise<Tables>;
}>({
  openTables: async ({ browser }, use) => {
    const open: Tables[] = [];
    await use(async (hash = "", width) => {
      await fillLibrary(browser, ROWS);
      const page = await browser.extensionPage(`library.html${hash}`);
      if (width) await page.setViewport({ width, height: 700 });
      const library = new Tables(browser.view(page));
      open.push(library);
      await library.view.until(() => document.querySelector(".library-views") !== null);
      return library;
    });
    for (const { view } of open) await view.close();
  },
});

test("Each view shows its part of the library, without anything for axe to find", async ({
  openTables,
}) => {
  const library = await openTables();
  const isFlawless = async () => expect(await accessibilityViolations(library.view)).toEqual([]);
  await library.lists(...ALL);
  await isFlawless();
  await library.go("Articles");
  await library.holds("Night clinics close for good", "밤에 문 여는 소아과 3년 새 절반");
  await isFlawless();
  await library.go("Figures");
  await library.holds("46명", "1,630명", "6,415명");
  await isFlawless();
  await library.go("Speakers");
  await library.holds("the county");
  await isFlawless();
  await library.go("Changes");
  await library.holds("46 members");
  await library.says("47 members", "[role=grid]");
  await isFlawless();
  await library.go("Trash");
  await library.holds("taken away");
  await isFlawless();
});

test("An article and a speaker lead to their annotations, and the browser's Back leads back", async ({
  openTables,
}) => {
  const library = await openTables("#articles");
  await library.view.click(library.row(1));
  await library.lists("1,630명", "6,415명", "“문을 닫지 않겠다”");
  expect(await library.hash()).toContain(`article=${HANGUL.url}`);
  await library.view.evaluate(() => history.back());
  await library.holds("Night clinics close for good", "밤에 문 여는 소아과 3년 새 절반");
  await library.go("Speakers");
  await library.view.click(library.row(0));
  await library.lists("nobody will answer", "“문을 닫지 않겠다”");
});

test("What is searched and filtered stands in the address, and an address opens so", async ({
  openTables,
}) => {
  const library = await openTables("#annotations?q=명&kind=figure&min=2000");
  await library.lists("6,415명");
  await library.view.fill("input[type=search]", "1630");
  await library.says("Nothing holds “1630”.");
  expect(await library.hash()).toBe("#annotations?q=1630&kind=figure&min=2000");
  await library.click("Clear filters");
  await library.view.fill("input[type=search]", "1,630");
  await library.lists("1,630명");
});

test.for([
  { filter: "kind", value: "claim", leaves: [1, 4] },
  { filter: "tag", value: "health", leaves: [0] },
  { filter: "status", value: "open", leaves: [1, 4] },
  { filter: "state", value: "changed", leaves: [0] },
  { filter: "speaker", value: "the county", leaves: [1, 4] },
  { filter: "site", value: "새벽신문", leaves: [2, 3, 4] },
  { filter: "author", value: "한가람", leaves: [2, 3, 4] },
  { filter: "language", value: "en", leaves: [0, 1] },
  { filter: "unit", value: "명", leaves: [0, 2, 3] },
  { filter: "max", value: "50", leaves: [0] },
  { filter: "published-from", value: "2026-01-01", leaves: [0, 1] },
  { filter: "published-to", value: "2025-01-01", leaves: [2, 3, 4] },
  { filter: "marked-to", value: "2026-11-19", leaves: [0, 1, 2, 3, 4] },
])("The filter $filter=$value", async ({ filter, value, leaves }, { openTables }) => {
  const library = await openTables(`#annotations?${new URLSearchParams({ [filter]: value })}`);
  await library.lists(...leaves.map((index) => ALL[index] ?? ""));
  const field = await library.view.evaluate(
    (name: string) => document.querySelector<HTMLSelectElement>(`.filters [name="${name}"]`)?.value,
    filter,
  );
  expect(field).toBe(value);
});

test("Figures are sorted by number, grouped, and compared with a chart and a table", async ({
  openTables,
}) => {
  const library = await openTables("#figures");
  await library.click("Value", "[role=columnheader]");
  await library.holds("6,415명", "1,630명", "46명");
  expect(await library.hash()).toBe("#figures?sort=-value");
  await library.view.click(`${library.row(0)} .tick`);
  await library.view.press("ArrowDown");
  await library.view.press(" ");
  await library.says("2 figures compared");
  await library.says("They differ, each at its own time. From 1,630명 to 6,415명.", ".verdict");
  await library.view.until(() => document.querySelector(".figure-chart canvas") !== null);
  expect(await accessibilityViolations(library.view)).toEqual([]);
  await library.view.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>("[name=group]");
    if (select) {
      select.value = "counted";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  await library.holds("회원 (3)", "6,415명", "1,630명", "46명");
});

test("A figure is opened beside the table and edited there; the edit is undone", async ({
  openTables,
}) => {
  const library = await openTables("#figures");
  await library.view.click(library.row(0));
  await library.lists("46 members");
  await library.edit("46 members");
  await library.fill("note", "ask again");
  await library.save();
  await library.says("ask again", ".detail");
  await library.click("Undo");
  await library.saysNothingOf("ask again");
});

test("Many are chosen by key, tagged and removed at once, and all of it comes back", async ({
  browser,
  openTables,
}) => {
  const library = await openTables();
  await library.view.click('.choose[aria-label*="1,630"]');
  await library.view.click('.choose[aria-label*="6,415"]');
  await library.says("2 chosen");
  await library.view.type("[name=bulkTag]", "doctors");
  await library.click("Add tag");
  await library.says("2 changed", ".undo-bar");
  const tags = async () => {
    const { annotations = [] } = (await browser.database("tallymark")) ?? {};
    return (annotations as { tags: string[] }[]).filter((row) => row.tags.includes("doctors"))
      .length;
  };
  expect(await tags()).toBe(2);
  await library.click("Delete chosen");
  await library.lists("46 members", "nobody will answer", "“문을 닫지 않겠다”");
  await library.click("Undo");
  await library.lists(...ALL);
  await library.click("Undo");
  await expect.poll(tags, SOON).toBe(0);
});

test("What is in the trash is restored, or deleted for good when the reader says so twice", async ({
  browser,
  openTables,
}) => {
  const library = await openTables("#trash");
  await library.click("Restore", "[role=row]");
  await library.says("The trash is empty.");
  await library.click("Undo");
  await library.holds("taken away");
  await library.click("Empty trash");
  await library.click("Delete 1 for good");
  await library.says("The trash is empty.");
  const { annotations } = (await browser.database("tallymark")) ?? {};
  expect(annotations).toHaveLength(5);
});

test("On a screen of 320 pixels no view has anything to scroll sideways", async ({
  openTables,
}) => {
  const library = await openTables("", 320);
  for (const view of ["Articles", "Figures", "Speakers", "Changes", "Trash", "Annotations"]) {
    await library.go(view);
    await library.view.until(
      (name: string) =>
        document.querySelector(".library-views [aria-current]")?.textContent === name,
      view,
    );
    expect(
      await library.view.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(320);
  }
});
