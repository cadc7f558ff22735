import { expect } from "vitest";
import { SAMPLES } from "../scripts/samples.ts";
import { aMark, anArticle } from "../storage/fixtures.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { fillLibrary, type LibraryRows } from "./library-rows.ts";
import { test as base } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { SOON } from "./reader.ts";
import { story } from "./story.ts";

const CLINICS = anArticle({
  url: "https://news.example/health/night-clinics",
  title: "Night clinics close for good",
  byline: "Mina Aldous",
  visited: "2026-11-18T08:00:00.000Z",
});
const FERRIES = anArticle({
  url: "https://harbour.example/ferries",
  title: "Harbour ferry fares rise by a fifth",
  byline: "Ines Falk",
  siteName: "The Harbour Post",
  visited: "2026-11-20T08:00:00.000Z",
});
const HANGUL = anArticle({
  url: "https://news.example/ko/night",
  title: "밤에 문 여는 소아과 3년 새 절반",
  language: "ko",
  visited: "2026-11-19T08:00:00.000Z",
});

/** Three articles with two marks each. */
const THREE: LibraryRows = {
  articles: [CLINICS, FERRIES, HANGUL],
  annotations: [
    aMark("46 clinics", { source: CLINICS.url, start: 10 }, "figure"),
    {
      ...aMark("nobody will answer at night", { source: CLINICS.url, start: 90 }, "claim"),
      note: "Ask the **county**",
    },
    aMark("single rides stay as they are", { source: FERRIES.url, start: 20 }),
    {
      ...aMark("prices stood still for six years", { source: FERRIES.url, start: 70 }, "claim"),
      tags: ["fares"],
    },
    aMark("야간 진료 기관은 23곳", { source: HANGUL.url, start: 5 }, "figure"),
    aMark("새벽 2시 이후에는 한 사람", { source: HANGUL.url, start: 50 }),
  ],
};

interface Fixtures {
  /** Opens the library on these rows and no others; at the window's width, or another. */
  readonly openLibrary: (rows: LibraryRows, width?: number) => Promise<PanelView>;
}

const test = base.extend<Fixtures>({
  openLibrary: async ({ browser }, use) => {
    const open: PanelView[] = [];
    await use(async (rows, width) => {
      await fillLibrary(browser, rows);
      const page = await browser.extensionPage("library.html");
      if (width) await page.setViewport({ width, height: 640 });
      const library = new PanelView(browser.view(page));
      open.push(library);
      return library;
    });
    for (const { view } of open) await view.close();
  },
});

test("Every article stands there with its annotations in page order, the last visited first", async ({
  openLibrary,
}) => {
  const library = await openLibrary(THREE);
  await library.lists(
    "single rides stay as they are",
    "prices stood still for six years",
    "야간 진료 기관은 23곳",
    "새벽 2시 이후에는 한 사람",
    "46 clinics",
    "nobody will answer at night",
  );
  await library.says("3 articles", "header");
  await library.says("6 annotations", "header");
  expect(
    await library.view.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".library-article h2")].map((h) => h.lang),
    ),
  ).toEqual(["en", "ko", "en"]);
});

test("An empty library says how to fill it", async ({ openLibrary }) => {
  const library = await openLibrary({ articles: [], annotations: [] });
  await library.says("Your library is empty.");
  await library.says("Open a news article, select words, and press F, C or P.");
  await library.saysNothingOf("Export");
});

test.for([
  { search: "six years", finds: ["prices stood still for six years"] },
  {
    search: "COUNTY",
    finds: ["prices stood still for six years", "nobody will answer at night"],
  },
  { search: "fares", finds: ["single rides stay as they are", "prices stood still for six years"] },
  { search: "aldous ANSWER", finds: ["nobody will answer at night"] },
  { search: "소아과", finds: ["야간 진료 기관은 23곳", "새벽 2시 이후에는 한 사람"] },
  { search: "23곳", finds: ["야간 진료 기관은 23곳"] },
])(
  "A search for “$search” finds it where it stands",
  async ({ search, finds }, { openLibrary }) => {
    const library = await openLibrary(THREE);
    await library.view.type("input[type=search]", search);
    await library.lists(...finds);
    expect(
      await library.view.evaluate(() => document.querySelectorAll("main mark").length),
    ).toBeGreaterThan(0);
  },
);

test("A search in vain says what it did not find, and is given up by emptying the field", async ({
  openLibrary,
}) => {
  const library = await openLibrary(THREE);
  await library.view.type("input[type=search]", "zeppelin");
  await library.says("Nothing holds “zeppelin”.");
  await library.view.fill("input[type=search]", "clinics");
  await library.lists("46 clinics", "nobody will answer at night");
});

test("A note is edited there and kept", async ({ browser, openLibrary }) => {
  const library = await openLibrary(THREE);
  await library.edit("46 clinics");
  await library.view.type("form [name=note]", "Half of them in one town");
  await library.fill("unit", "surgeries");
  await library.save();
  await library.says("Half of them in one town");
  await library.says("46 surgeries");
  const { annotations } = (await browser.database("tallymark")) ?? {};
  expect(annotations).toContainEqual(
    expect.objectContaining({
      note: "Half of them in one town",
      reading: expect.objectContaining({ value: 46, unit: "surgeries" }),
    }),
  );
});

test("An annotation is deleted there, and comes back by Ctrl+Z; its article goes and comes with its last one", async ({
  openLibrary,
}) => {
  const library = await openLibrary({
    articles: [FERRIES],
    annotations: THREE.annotations.slice(2, 4),
  });
  await library.remove("single rides stay as they are");
  await library.lists("prices stood still for six years");
  await library.remove("prices stood still for six years");
  await library.says("Your library is empty.");
  await library.press("z", "Control");
  await library.lists("prices stood still for six years");
  await library.click("Undo");
  await library.lists("single rides stay as they are", "prices stood still for six years");
});

test("What was marked on a page is in the library, which leads back to it", async ({
  browser,
  site,
  read,
  openPopup,
}) => {
  const [sample] = SAMPLES;
  const address = site.address(sample.path);
  await fillLibrary(browser, { articles: [], annotations: [] });
  const reader = await read(address);
  await reader.mark("figure", sample.figure, sample.text);
  const popup = await openPopup(reader);
  await popup.click("Library");
  const page = await browser.waitForPage("/library.html");
  const library = new PanelView(browser.view(page));
  await library.lists(sample.figure);

  await reader.page.goto("about:blank");
  await library.view.click("h2 a");
  await expect.poll(() => browser.addresses(), SOON).toContain(address);
  await page.close();
});

test("What is removed in the library goes from the page that is open", async ({
  browser,
  publish,
  read,
}) => {
  await fillLibrary(browser, { articles: [], annotations: [] });
  const reader = await read(
    publish(
      story({
        title: "Harbour ferry fares rise",
        body: "<p id=first>About 20,510 commuters will pay more.</p>",
      }),
    ),
  );
  await reader.mark("figure", "20,510 commuters", "#first");
  const page = await browser.extensionPage("library.html");
  const library = new PanelView(browser.view(page));
  await library.remove("20,510 commuters");
  await library.says("Figure removed");
  await reader.sees();
  await page.close();
});

test("On a screen of 320 pixels everything is there, with nothing to scroll sideways", async ({
  openLibrary,
}) => {
  const library = await openLibrary(THREE, 320);
  await library.view.until(
    () => innerWidth === 320 && document.querySelectorAll("li.row").length === 6,
  );
  const wide = () => library.view.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  await library.edit("nobody will answer at night");
  expect(await wide()).toBeLessThanOrEqual(320);
  await library.press("Escape");
  await library.view.click("header .export-menu > button");
  await library.view.until(() => {
    const box = document.querySelector("[role=menu]")?.getBoundingClientRect();
    return box !== undefined && box.left >= 0 && box.right <= innerWidth;
  });
  expect(await accessibilityViolations(library.view)).toEqual([]);
});
