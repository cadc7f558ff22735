import { expect } from "vitest";
import { aMark, anArticle } from "../storage/fixtures.ts";
import { accessibilityViolations, type TestBrowser } from "./browser/index.ts";
import { fillLibrary } from "./library-rows.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { allKept, SOON } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: "<p>About 20,510 commuters who cross the harbour every day will pay more from June.</p>",
});
const WORDS = "commuters who cross the harbour";

/** Chooses a file of this text in the library's own field. */
const CHOOSE = (name: string, text: string) => {
  const input = document.querySelector<HTMLInputElement>("#import-file");
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  if (!input) throw new Error("There is no field for a file");
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

async function openLibrary(browser: TestBrowser): Promise<PanelView> {
  const library = new PanelView(browser.view(await browser.extensionPage("library.html")));
  await library.says("Import", ".library-head");
  return library;
}

const csv = (...rows: string[]) =>
  `Highlight,URL,Note,Title\n${rows.map((row) => `${row}\n`).join("")}`;

test("A file is read, compared, brought in, and its marks are found when their page is opened", async ({
  browser,
  publish,
  read,
}) => {
  const address = publish(FERRY);
  const library = await openLibrary(browser);
  const file = csv(
    `"${WORDS}",${address}?utm_source=mail,From another tool,Ferries`,
    `no such words,${address},,`,
    "without an address,,,",
  );
  await library.view.evaluate(CHOOSE, "marks.csv", file);
  await library.says("marks.csv, a file of Readwise", "dialog");
  expect(await library.view.text("dialog dl")).toMatch(
    /come in\s*2\s*Articles[^\d]*1\s*Already[^\d]*0\s*Left out\s*1/,
  );
  await library.view.click("dialog .arrivals summary");
  await library.says("Ferries", "dialog .arrivals li");
  await library.view.click("dialog .refusals summary");
  await library.says("row 4", "dialog");
  expect(await accessibilityViolations(library.view)).toEqual([]);
  expect(await allKept(browser)).toEqual([]);
  await library.click("Import", "dialog .buttons");
  await library.says("Imported annotations: 2", "dialog");
  await library.click("Close", "dialog");
  await library.lists(WORDS, "no such words");

  const reader = await read(address);
  await expect.poll(() => reader.painted(), SOON).toEqual([WORDS]);
  // What the file did not know of the article, its page says.
  await library.says("Ines Falk");

  await library.view.evaluate(CHOOSE, "again.csv", file);
  await library.says("Nothing in this file is new", "dialog");
  await library.click("Close", "dialog");
  await library.view.close();
});

test("A page that is open shows at once what comes in, and what is taken back no longer", async ({
  browser,
  publish,
  read,
}) => {
  const address = publish(FERRY);
  const reader = await read(address);
  const library = await openLibrary(browser);
  await library.view.evaluate(CHOOSE, "marks.csv", csv(`${WORDS},${address},,`));
  await library.click("Import", "dialog .buttons");
  await library.says("Imported annotations: 1", "dialog");
  await expect.poll(() => reader.painted(), SOON).toEqual([WORDS]);
  await library.click("Undo the import", "dialog");
  await expect.poll(() => reader.painted(), SOON).toEqual([]);
  await library.view.close();
});

test("An import is taken back as a whole", async ({ browser }) => {
  const kept = aMark("46 clinics");
  await fillLibrary(browser, { articles: [anArticle()], annotations: [kept] });
  const library = await openLibrary(browser);
  await library.lists("46 clinics");
  await library.view.evaluate(
    CHOOSE,
    "marks.csv",
    csv("one,https://a.example/,,", "two,https://a.example/,,"),
  );
  await library.click("Import", "dialog .buttons");
  await library.says("Imported annotations: 2", "dialog");
  await library.click("Undo the import", "dialog");
  await library.lists("46 clinics");
  await library.view.close();
});

test("A backup brings a lost library back, row for row, what was removed too", async ({
  browser,
}) => {
  const article = anArticle({ addresses: [anArticle().url, "https://news.example/amp/night"] });
  await fillLibrary(browser, {
    articles: [article],
    annotations: [
      {
        ...aMark("46 clinics", { start: 3 }, "figure"),
        tags: ["night"],
        note: "Ask the **county**",
      },
      { ...aMark("nobody will answer", {}, "claim"), deleted: "2026-11-19T08:00:00.000Z" },
    ],
  });
  const before = await browser.database("tallymark");
  const options = new PanelView(browser.view(await browser.extensionPage("options.html")));
  const { text } = await browser.download(() => options.click("Back up now", "main"));
  await options.view.close();

  await fillLibrary(browser, { articles: [], annotations: [] });
  const library = await openLibrary(browser);
  await library.view.evaluate(CHOOSE, "backup.json", text);
  await library.says("backup.json, a file of Tallymark", "dialog");
  await library.click("Import", "dialog .buttons");
  await library.says("Imported annotations: 2", "dialog");
  const after = await browser.database("tallymark");
  expect(after?.annotations).toEqual(before?.annotations);
  expect(after?.articles).toEqual(before?.articles);
  await library.view.close();
});

test("What is no file of any tool is refused with the reason, and Escape leaves", async ({
  browser,
}) => {
  const library = await openLibrary(browser);
  await library.view.evaluate(CHOOSE, "evil.json", "[".repeat(100_000));
  await library.says("evil.json cannot be imported.", "dialog");
  await library.says("It is nested too deeply.", "dialog");
  await library.press("Escape");
  await library.view.until(() => document.querySelector("dialog[open]") === null);
  await library.view.close();
});

test("A large file comes in whole, and shows how far it is", async ({ browser }) => {
  await fillLibrary(browser, { articles: [], annotations: [] });
  const library = await openLibrary(browser);
  await library.view.evaluate(CHOOSE_MANY, 20_000);
  const says = (text: string) =>
    expect
      .poll(() => library.view.text("dialog"), { timeout: 40_000, interval: 100 })
      .toContain(text);
  await says("20,000");
  await library.click("Import", "dialog .buttons");
  await library.view.until(() => {
    const shown = document.querySelector("progress")?.value ?? 0;
    return shown > 0 && shown < 1;
  });
  await says("Imported annotations: 20,000");
  await library.view.close();
  await fillLibrary(browser, { articles: [], annotations: [] });
});

/** Chooses a table of so many marks, ten to an article. */
const CHOOSE_MANY = (count: number) => {
  const rows = Array.from(
    { length: count },
    (_, i) => `words of mark ${i},https://a.example/${Math.floor(i / 10)},,\n`,
  );
  const input = document.querySelector<HTMLInputElement>("#import-file");
  const files = new DataTransfer();
  files.items.add(new File(["Highlight,URL,Note,Title\n", ...rows], "many.csv"));
  if (!input) throw new Error("There is no field for a file");
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};
