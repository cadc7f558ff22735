import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { aMark, anArticle } from "../storage/fixtures.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { fillLibrary } from "./library-rows.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";

const TITLE = "Night clinics close <i>for good</i>";
const ARTICLE = anArticle({ title: TITLE });
const ROWS = {
  articles: [ARTICLE],
  annotations: [
    aMark("46 clinics", { start: 10 }, "figure"),
    { ...aMark("nobody will answer", { start: 90 }, "claim"), note: "=1+1", tags: ["night"] },
  ],
};

/** What stands on the menu, how its file ends, and what the file holds. */
const FORMATS: readonly (readonly [label: string, extension: string, holds: RegExp])[] = [
  ["Printable page (HTML)", "html", /<blockquote lang="en" dir="auto">46 clinics<\/blockquote>/],
  ["Plain text", "txt", /^Claim: nobody will answer\n {2}speaker: the county\n/m],
  ["Notes by your template", "md", /^> 46 clinics$/m],
  ["Org notes", "org", /^:VALUE: 46$/m],
  ["Table of figures (CSV)", "csv", /^46 clinics,46,,clinics,/m],
  ["All as a table (TSV)", "tsv", /\tfigure\t46\t\tclinics\t/],
  ["W3C annotations (JSON-LD)", "jsonld", /"schema:QuantitativeValue"/],
  ["Hypothesis JSON", "json", /"exact": "46 clinics"/],
  ["BibTeX", "bib", /^@online\{news\.example-2026-11-17,$/m],
  ["RIS", "ris", /^N1 {2}- “46 clinics”/m],
  ["CSL-JSON", "json", /"type": "article-newspaper"/],
];

test("Every format is written where nothing may be evaluated or fetched", async ({ browser }) => {
  await fillLibrary(browser, ROWS);
  const page = await browser.extensionPage("library.html");
  const library = new PanelView(browser.view(page));
  await library.says("46 clinics");
  for (const [label, extension, holds] of FORMATS) {
    const { name, text } = await browser.download(() =>
      library.export(label, "Download", ".library-head"),
    );
    expect(name).toMatch(
      new RegExp(`^Night clinics close i for good i(?: ?\\(\\d\\))?\\.${extension}$`),
    );
    expect(text).toMatch(holds);
  }
  const { name } = await browser.download(() =>
    library.export("Data Package of figures", "Download", ".library-head"),
  );
  const zip = unzipSync(await readFile(path.join(browser.downloads, name)));
  expect(strFromU8(zip["figures.csv"] ?? new Uint8Array())).toContain("46 clinics,46,,clinics");
  await page.close();
});

test("A template of one's own is tried before it is kept, and then writes the notes", async ({
  browser,
}) => {
  await fillLibrary(browser, ROWS);
  const options = new PanelView(browser.view(await browser.extensionPage("options.html")));
  await options.says("Template for notes");
  const write = async (template: string) => {
    await options.view.click("[name=template]");
    await options.view.press("a", "Control");
    await options.view.press("Backspace");
    await options.view.type("[name=template]", template);
  };
  await write("{{ article.title }}\n{{ article.titel }}");
  await options.click("Save template", ".template");
  await options.says("Line 2: undefined variable: article.titel", "[role=alert]");
  expect(await accessibilityViolations(options.view)).toEqual([]);
  await write("{% for f in figures %}{{ f.value }} of {{ f.unit }}{% endfor %}");
  await options.click("Save template", ".template");
  await options.says("Saved", "[role=status]");
  await options.view.close();

  const library = new PanelView(browser.view(await browser.extensionPage("library.html")));
  await library.says("46 clinics");
  const { text } = await browser.download(() =>
    library.export("Notes by your template", "Download", ".library-head"),
  );
  expect(text).toBe("46 of clinics");
  await library.view.close();
});

test("After an export of everything, the next one can be of what is new alone", async ({
  browser,
}) => {
  await fillLibrary(browser, ROWS);
  const library = new PanelView(browser.view(await browser.extensionPage("library.html")));
  await library.says("46 clinics");
  await browser.download(() => library.export("All as a table (CSV)", "Download", ".library-head"));
  await library.edit("nobody will answer");
  await library.view.type("form [name=note]", " really");
  await library.save();
  await library.says("really", ".note");
  await library.view.click(".library-head .export-menu > button");
  await library.view.click("[role=menuitemcheckbox]");
  const { text } = await browser.download(() =>
    library.click("Download", '[role=group][aria-label="Plain text"]'),
  );
  expect(text).toContain("really");
  expect(text).not.toContain("46 clinics");
  await library.view.close();
});
