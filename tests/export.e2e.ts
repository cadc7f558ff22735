import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { expect } from "vitest";
import { parse as parseYaml } from "yaml";
import { fromJson } from "../interchange/json-in.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { type Reader, SOON } from "./reader.ts";
import { story } from "./story.ts";

/** What breaks writers that do not escape. */
const TITLE = "=1+1: 'ferries' - [cost](javascript:alert) #1 | ![a] \\ @home {x} *more*";
const NOTE = '=HYPERLINK("x"), "quoted"; --- # {{y}} | 요금';

const FERRY = story({
  title: TITLE,
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<div style="height: 150vh"></div>
<p>“We have kept prices still for six years, and we can no longer do so,” said Tom Arden, its director.</p>
<div style="height: 150vh"></div>
<p><label>Comment <textarea id="comment"></textarea></label></p>`,
});
const TRAIN = story({
  title: "The night train comes back",
  body: "<p id=t>It stopped 14 years ago, and will run three times a week, the railway said.</p>",
});
const FIGURE = "20,510 commuters";
const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";
const FILE_NAME = "=1+1 'ferries' - cost (javascript alert) 1 ! a @home {x} more";

interface Exported {
  readonly downloaded: { readonly name: string; readonly text: string };
  /** What is on the clipboard, line ends as a text field has them. */
  readonly copied: string;
  /** The cells of the table that is on the clipboard beside it; none where there is none. */
  readonly cells: readonly (readonly string[])[];
}

interface Fixtures {
  readonly address: string;
  /** Marks a figure with a hostile note and a claim, and exports them in both ways from the popup. */
  readonly exportAs: (format: string) => Promise<Exported>;
}

const exportTest = test.extend<Fixtures>({
  address: async ({ publish }, use) => {
    await use(publish(FERRY));
  },
  exportAs: async ({ address, browser, read, openPopup }, use) => {
    await use(async (format) => {
      const reader = await read(address);
      await reader.mark("claim", CLAIM);
      await reader.mark("figure", FIGURE);
      const popup = await openPopup(reader);
      await popup.edit(FIGURE);
      await popup.view.type("form [name=note]", NOTE);
      await popup.save();
      await popup.says("HYPERLINK", ".note");

      const { name, text } = await browser.download(() => popup.export(format, "Download"));
      // The browser numbers a name that the folder has already.
      const downloaded = { name: name.replace(/ ?\(\d+\)(?=\.\w+$)/, ""), text };
      await popup.says(`Saved as ${downloaded.name}`);
      await popup.export(format, "Copy");
      await popup.says(`Copied as ${format}`);
      await popup.view.close();
      return { downloaded, ...(await pasted(reader)) };
    });
  },
});

exportTest(
  "Markdown: notes with front matter, and links that land on their passages",
  async ({ address, browser, exportAs, visit }) => {
    const { downloaded, copied } = await exportAs("Markdown notes");
    expect(copied).toBe(downloaded.text);
    expect(downloaded.name).toBe(`${FILE_NAME}.md`);

    const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(downloaded.text) ?? [];
    expect(parseYaml(front)).toMatchObject({
      title: TITLE,
      source: address,
      author: ["[[Ines Falk]]"],
      published: "2026-03-04",
      tags: ["clippings"],
      figures: 1,
      claims: 1,
    });
    expect(body.indexOf("20,510 commuters")).toBeLessThan(body.indexOf("We have kept prices"));
    expect(body).toContain("[value:: 20510]");
    expect(body).toContain("[speaker:: Tom Arden]");
    expect(body).toContain("요금");

    const [, link = ""] = /\[Claim\]\((\S+)\)/.exec(body) ?? [];
    const { page } = await visit(link);
    await browser.view(page).until(() => {
      const claim = [...document.querySelectorAll("p")].find((p) =>
        p.textContent?.includes("Tom Arden"),
      );
      const box = claim?.getBoundingClientRect();
      return box && box.top >= 0 && box.bottom <= innerHeight;
    });
  },
);

exportTest(
  "CSV: a row for each, formulas defused, and no byte order mark on the clipboard",
  async ({ address, exportAs }) => {
    const { downloaded, copied } = await exportAs("All as a table (CSV)");
    expect(downloaded.name).toBe(`${FILE_NAME}.csv`);
    expect(downloaded.text.startsWith("\uFEFF")).toBe(true);
    expect(copied).toBe(downloaded.text.slice(1).replaceAll("\r\n", "\n"));

    const { data, errors, meta } = Papa.parse<Record<string, string>>(downloaded.text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.fields?.slice(0, 6)).toEqual([
      "Highlight",
      "Title",
      "Author",
      "URL",
      "Note",
      "Location",
    ]);
    expect(data).toMatchObject([
      {
        Highlight: FIGURE,
        Title: `'${TITLE}`,
        Author: "Ines Falk",
        URL: address,
        Note: `'${NOTE}`,
        Kind: "figure",
        Value: "20510",
        Unit: "commuters",
        Qualifier: "approximate",
      },
      { Highlight: CLAIM, Kind: "claim", Speaker: "Tom Arden", Note: "" },
    ]);
  },
);

exportTest(
  "A table of figures: the few columns that a spreadsheet wants, and on the clipboard its cells",
  async ({ address, exportAs }) => {
    const { downloaded, copied, cells } = await exportAs("Table of figures (CSV)");
    expect(copied).toBe(downloaded.text.slice(1).replaceAll("\r\n", "\n"));
    const [header = [], ...rows] = cells;
    expect(header.slice(0, 4)).toEqual(["Highlight", "Value", "ValueHigh", "Unit"]);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([[FIGURE, "20510", "", "commuters"]]);
    expect(rows[0]?.[header.indexOf("Title")]).toBe(`'${TITLE}`);
    expect(rows[0]?.[header.indexOf("URL")]).toBe(address);
  },
);

exportTest("JSON: all that is kept, to be read back equal", async ({ browser, exportAs }) => {
  const { downloaded, copied } = await exportAs("JSON data");
  expect(JSON.parse(copied)).toEqual({
    ...JSON.parse(downloaded.text),
    exported: expect.any(String),
  });
  expect(downloaded.name).toBe(`${FILE_NAME}.json`);
  const file = fromJson(downloaded.text);
  if (file.type !== "understood") throw new Error(JSON.stringify(file));
  const [entry] = file.articles;
  expect(entry?.article.title).toBe(TITLE);
  expect(entry?.annotations).toHaveLength(2);
  const { annotations } = (await browser.database("tallymark")) ?? {};
  expect(annotations).toEqual(expect.arrayContaining([...(entry?.annotations ?? [])]));
});

exportTest(
  "The format that was used last stands on top of the menu",
  async ({ browser, publish, read, openPopup }) => {
    const reader = await read(publish(TRAIN));
    await reader.mark("figure", "14 years", "#t");
    const popup = await openPopup(reader);
    await browser.download(() => popup.export("JSON data", "Download"));
    await popup.says("Saved as The night train comes back.json");
    await popup.view.close();
    const again = await openPopup(reader);
    await again.lists("14 years");
    await again.view.click(".export-menu > button");
    await expect
      .poll(() => again.view.text("[role=menu] > :first-child"), SOON)
      .toContain("JSON data");
  },
);

exportTest(
  "The menu is walked through by key, and left with Escape",
  async ({ browser, publish, read, openPopup }) => {
    const reader = await read(publish(FERRY));
    await reader.mark("figure", FIGURE);
    const popup = await openPopup(reader);
    await popup.lists(FIGURE);
    await popup.view.click(".export-menu > button");
    const focused = () =>
      popup.view.evaluate(() => {
        const item = document.activeElement;
        return `${item?.parentElement?.getAttribute("aria-label")}: ${item?.textContent}`;
      });
    await popup.view.until(() => document.activeElement?.matches("[role=menuitem]") ?? false);
    await popup.press("Home");
    const first = await focused();
    await popup.press("ArrowDown");
    expect(await focused()).not.toBe(first);
    await popup.press("ArrowUp");
    expect(await focused()).toBe(first);
    await popup.press("Escape");
    await popup.view.until(() => document.querySelector("[role=menu]") === null);
    expect(await popup.view.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      "Export",
    );

    await popup.press("Enter");
    await popup.view.until(() => document.activeElement?.matches("[role=menuitem]") ?? false);
    await popup.press("End");
    const { text } = await browser.download(() => popup.press("Enter"));
    expect(text).toContain(FIGURE);
  },
);

exportTest(
  "The library exports everything as one table, and an article by itself",
  async ({ browser, publish, read }) => {
    const ferry = await read(publish(FERRY));
    await ferry.mark("figure", FIGURE);
    const tower = await read(
      publish(
        story({
          title: "The lighthouse is for sale",
          body: "<p id=t>It was built 140 years ago, the town said.</p>",
        }),
      ),
    );
    await tower.mark("figure", "140 years", "#t");

    const page = await browser.extensionPage("library.html");
    const library = new PanelView(browser.view(page));
    await library.says("The lighthouse is for sale");
    const all = await browser.download(() =>
      library.export("All as a table (CSV)", "Download", ".library-head"),
    );
    expect(all.name).toMatch(/^Tallymark \d{4}-\d\d-\d\d\.csv$/);
    const rows = Papa.parse<Record<string, string>>(all.text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.data.map(({ Highlight }) => Highlight)).toEqual(
      expect.arrayContaining([FIGURE, "140 years"]),
    );

    await library.view.type("input[type=search]", "lighthouse");
    await library.lists("140 years");
    const one = await browser.download(() =>
      library.export("Markdown notes", "Download", ".library-article"),
    );
    expect(one.name).toBe("The lighthouse is for sale.md");
    expect(one.text).toContain("140 years");
    await page.close();
  },
);

exportTest(
  "Markdown from the library is a file for each article, in one zip",
  async ({ browser, publish, read }) => {
    const titles = ["The mill wheel turns", "The bell tower leans", "The old pier falls"];
    for (const title of titles) {
      const reader = await read(
        publish(story({ title, body: "<p id=t>It did so 14 years ago.</p>" })),
      );
      await reader.mark("figure", "14 years", "#t");
    }
    const page = await browser.extensionPage("library.html");
    const library = new PanelView(browser.view(page));
    await library.says("The mill wheel turns");
    const { name } = await browser.download(() =>
      library.export("Markdown notes", "Download", ".library-head"),
    );
    expect(name).toMatch(/^Tallymark \d{4}-\d\d-\d\d Markdown notes\.zip$/);
    const zip = unzipSync(await readFile(path.join(browser.downloads, name)));
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(titles.map((title) => `${title}.md`)));
    expect(strFromU8(zip["The mill wheel turns.md"] ?? new Uint8Array())).toContain("14 years");
    await page.close();
  },
);

/** What the clipboard holds, pasted by real keys into the page's own field. */
async function pasted({ page }: Reader): Promise<Pick<Exported, "copied" | "cells">> {
  await page.bringToFront();
  await page.evaluate(() => {
    const keep = ({ clipboardData }: ClipboardEvent) => {
      document.body.dataset.pasted = clipboardData?.getData("text/html") ?? "";
    };
    document.querySelector<HTMLElement>("#comment")?.addEventListener("paste", keep);
  });
  await page.click("#comment");
  await page.keyboard.down("Control");
  await page.keyboard.press("v", { commands: ["Paste"] });
  await page.keyboard.up("Control");
  const value = () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#comment")?.value ?? "");
  await expect.poll(value, SOON).not.toBe("");
  const cells = await page.evaluate(() => {
    const html = document.body.dataset.pasted ?? "";
    const rows = new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr");
    return [...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent ?? ""));
  });
  return { copied: await value(), cells };
}
