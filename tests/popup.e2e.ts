import { expect } from "vitest";
import { SAMPLES } from "../scripts/samples.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import type { Reader } from "./reader.ts";
import { SOON } from "./reader.ts";
import { story } from "./story.ts";

const FERRY_TEXT = `<p>About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<p>“We have kept prices still for six years, and we can no longer do so,” said Tom Arden, its director.</p>
<div style="height: 150vh"></div>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are until the end of the year.</p>`;
const FERRY = story({ title: "Harbour ferry fares rise by a fifth", body: FERRY_TEXT });
const FIGURE = "20,510 commuters";
const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";
const PASSAGE = "single rides stay as they are";

const HEADS = {
  en: {
    title: "Port Ellory’s Tidal Barrier Will Cost $4.1 Billion, and Open a Year Late",
    about: ["Maren Tolliver-Oduya", "The Estuary Ledger"],
    dates: ["2026-11-17T05:00:00-05:00", "2026-11-17T16:42:00-05:00"],
    reading: "about 18,400 homes",
    speaker: "Tobias Wren-Achterberg",
  },
  ko: {
    title: "[단독] 밤에 문 여는 소아과 3년 새 절반…솔내시 어린이 2만 510명 ‘원정 진료’",
    about: ["도하람", "너른강일보"],
    dates: ["2026-11-17T06:30:00+09:00", "2026-11-17T14:12:00+09:00"],
    reading: "20,510명",
    speaker: "윤가온",
  },
};

test.for(SAMPLES)(
  "The popup over the $language sample shows the article and its annotations in page order",
  async (sample, { site, read, openPopup }) => {
    const reader = await read(site.address(sample.path));
    await reader.mark("claim", sample.claim, sample.text);
    await reader.mark("figure", sample.figure, sample.text);
    const popup = await openPopup(reader);
    await popup.lists(sample.figure, sample.claim);

    const head = HEADS[sample.language];
    expect(await popup.view.text(".article-head h1")).toBe(head.title);
    for (const about of head.about) await popup.says(about, ".article-head");
    expect(
      await popup.view.evaluate(() =>
        [...document.querySelectorAll(".article-head time")].map((time) =>
          time.getAttribute("datetime"),
        ),
      ),
    ).toEqual(head.dates);
    expect(await popup.rows()).toMatchObject([
      { kind: "figure", reading: head.reading },
      { kind: "claim", reading: expect.stringContaining(head.speaker) },
    ]);
  },
);

test("Before anything is marked, the popup says how to mark, and offers nothing to export", async ({
  publish,
  read,
  openPopup,
}) => {
  const popup = await openPopup(await read(publish(FERRY)));
  await popup.says("Nothing is marked here yet.");
  await popup.says("press F for a figure, C for a claim or P for a passage");
  await popup.saysNothingOf("Export");
});

test("While a busy page does not answer, the popup says that it is being read", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 4000;
      while (performance.now() < end);
    });
  });
  const popup = await openPopup(reader);
  await popup.says("Reading the page…", "[role=status]");
  await popup.says("Harbour ferry fares rise by a fifth", "h1");
});

test("The list can be narrowed to one kind, with how many there are of each", async ({
  publish,
  read,
  openPopup,
}) => {
  const popup = await openPopup(await markAll(await read(publish(FERRY))));
  await popup.lists(FIGURE, CLAIM, PASSAGE);
  expect(await popup.view.text(".kind-filter")).toMatch(
    /All\s*3.*Figure\s*1.*Claim\s*1.*Passage\s*1/s,
  );

  await popup.view.click(".kind-filter [data-kind=claim]");
  await popup.lists(CLAIM);
  await popup.view.click(".kind-filter [data-kind=claim]");
  await popup.lists(FIGURE, CLAIM, PASSAGE);
});

test("A click on a row scrolls the page to its passage and flashes it", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("passage", PASSAGE);
  await watchForFlash(reader);
  const popup = await openPopup(reader);
  await popup.clickRow(PASSAGE);
  await untilShown(reader, PASSAGE);
});

test("By key: the arrows walk through the rows, and Enter shows one on the page", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await markAll(await read(publish(FERRY)));
  await watchForFlash(reader);
  const popup = await openPopup(reader);
  await popup.lists(FIGURE, CLAIM, PASSAGE);
  await tabTo(popup, ".row-main");
  await popup.press("End");
  await popup.press("ArrowUp");
  await popup.press("ArrowDown");
  await popup.press("Enter");
  await untilShown(reader, PASSAGE);
});

test("A note, tags and a reading that are edited in the popup are listed, and kept", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  const popup = await openPopup(reader);
  await popup.edit(FIGURE);
  await popup.view.type("form [name=note]", "From the **annual report**");
  await popup.fill("tags", "ferry, #fares");
  await popup.fill("value", "21,000");
  await popup.save();
  await expect
    .poll(() => popup.rows(), SOON)
    .toMatchObject([
      {
        reading: "about 21,000 commuters",
        note: "From the annual report",
        tags: ["#ferry", "#fares"],
      },
    ]);
  expect(await reader.kept()).toMatchObject([
    { note: "From the **annual report**", tags: ["ferry", "fares"], reading: { value: 21_000 } },
  ]);
});

test("Escape leaves the form with nothing changed, and the popup open", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  const popup = await openPopup(reader);
  await popup.edit(FIGURE);
  await popup.view.type("form [name=note]", "Never mind");
  await popup.press("Escape");
  await popup.view.until(() => document.querySelector("form") === null);
  expect(await popup.rows()).toMatchObject([{ words: FIGURE, note: "" }]);
  expect(await reader.kept()).toMatchObject([{ note: "" }]);
});

test("A deleted annotation leaves list, page and badge, and the undo button brings it back", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  await reader.mark("claim", CLAIM);
  const popup = await openPopup(reader);
  await popup.remove(FIGURE);
  await popup.lists(CLAIM);
  await popup.says("Figure removed", ".undo-bar");
  await reader.sees(CLAIM);
  expect(await reader.kept()).toMatchObject([{ kind: "claim" }]);

  await popup.click("Undo");
  await popup.lists(FIGURE, CLAIM);
  await reader.sees(FIGURE, CLAIM);
  expect(await reader.kept()).toMatchObject([{ kind: "figure" }, { kind: "claim" }]);
});

test("By key: Delete removes row after row, and Ctrl+Z brings back each, the last one first", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await markAll(await read(publish(FERRY)));
  const popup = await openPopup(reader);
  await popup.lists(FIGURE, CLAIM, PASSAGE);
  await tabTo(popup, ".row-main");
  await popup.press("Delete");
  await popup.lists(CLAIM, PASSAGE);
  await popup.press("Delete");
  await popup.lists(PASSAGE);
  await popup.says("Claim removed", ".undo-bar");

  await popup.press("z", "Control");
  await popup.lists(CLAIM, PASSAGE);
  await popup.says("Figure removed", ".undo-bar");
  await popup.press("z", "Control");
  await popup.lists(FIGURE, CLAIM, PASSAGE);
  await reader.sees(FIGURE, CLAIM, PASSAGE);
});

test("The undo is offered for ten seconds", async ({ publish, read, openPopup }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  const popup = await openPopup(reader);
  await popup.remove(FIGURE);
  await popup.says("Figure removed", ".undo-bar");
  const since = performance.now();
  const offered = () =>
    popup.view.evaluate(() => document.querySelector(".undo-bar button") !== null);
  await expect.poll(offered, { timeout: 15_000, interval: 200 }).toBe(false);
  expect(performance.now() - since).toBeGreaterThan(8_000);
  expect(await reader.kept()).toEqual([]);
});

test("What the page no longer holds is listed by itself, with its text, and can be deleted there", async ({
  publish,
  read,
  openPopup,
  site,
}) => {
  const address = publish(FERRY);
  const reader = await markAll(await read(address));
  site.set(
    new URL(address).pathname,
    story({
      title: "Harbour ferry fares rise by a fifth",
      body: FERRY_TEXT.replace(/<p>“We have.*<\/p>/, "<p>The director could not be reached.</p>"),
    }),
  );
  await reader.reload();
  await reader.sees(FIGURE, PASSAGE);
  const popup = await openPopup(reader);
  await popup.lists(FIGURE, PASSAGE, CLAIM);
  expect((await popup.rows()).map(({ missing }) => missing)).toEqual([false, false, true]);
  await popup.says("These words are not on the page any more.", ".missing");

  await popup.remove(CLAIM);
  await popup.lists(FIGURE, PASSAGE);
  await popup.saysNothingOf("Not found on the page");
});

test("All marks can be hidden on the page and shown again", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  const popup = await openPopup(reader);
  await popup.click("Hide marks");
  await reader.sees();
  await popup.click("Show marks");
  await reader.sees(FIGURE);
  await popup.lists(FIGURE);
});

test("The popup can be moved beside the page", async ({ browser, publish, read, openPopup }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  const popup = await openPopup(reader);
  await popup.click("Open beside the page");
  const panel = new PanelView(await browser.openedSidePanel());
  await panel.lists(FIGURE);
  await panel.saysNothingOf("Open beside the page");
  await panel.view.close();
});

/** Marks one of each kind, the last of the page first. */
async function markAll(reader: Reader): Promise<Reader> {
  await reader.mark("passage", PASSAGE);
  await reader.mark("claim", CLAIM);
  await reader.mark("figure", FIGURE);
  return reader;
}

/** Presses Tab until the focus is on a match. */
async function tabTo({ view }: PanelView, selector: string): Promise<void> {
  const isThere = (css: string) => document.activeElement?.matches(css) ?? false;
  await view.until((css: string) => document.querySelector(css) !== null, selector);
  for (let stop = 0; stop < 20 && !(await view.evaluate(isThere, selector)); stop++) {
    await view.press("Tab");
  }
  expect(await view.evaluate(isThere, selector)).toBe(true);
}

/** From the top of the page on, notes every passage that is painted twice: once as a mark, once as a flash. */
async function watchForFlash({ page }: Reader): Promise<void> {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
    const flashed = new Set<string>();
    Object.assign(window, { flashed });
    const watch = () => {
      const seen = new Set<string>();
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const text = String(range);
          if (seen.has(text)) flashed.add(text);
          seen.add(text);
        }
      }
      setTimeout(watch, 50);
    };
    watch();
  });
}

async function untilShown({ browser, page }: Reader, words: string): Promise<void> {
  await browser.view(page).until((text: string) => {
    const { flashed } = window as unknown as { flashed: Set<string> };
    const paragraph = [...document.querySelectorAll("p")].find((p) =>
      p.textContent?.includes(text),
    );
    const box = paragraph?.getBoundingClientRect();
    return box && box.top >= 0 && box.bottom <= innerHeight && flashed.has(text);
  }, words);
}

test("Tallymark is turned off on a site in the popup, which takes the marks away, and on again by the undo", async ({
  publish,
  read,
  visit,
  openPopup,
}) => {
  const address = publish(FERRY);
  const reader = await read(address);
  await reader.mark("figure", "20,510 commuters");
  const popup = await openPopup(reader);
  await popup.click("Turn off on this site");
  await popup.says("Off on localhost", ".site-line");
  await popup.says("Turned off on localhost", ".undo-bar");
  await reader.sees();
  expect(await accessibilityViolations(popup.view)).toEqual([]);
  await popup.view.click(".undo-bar button");
  await popup.says("Turn off on this site", ".site-line");
  await reader.sees("20,510 commuters");

  await popup.click("Turn off on this site");
  await popup.says("Off on localhost", ".site-line");
  await popup.view.close();
  await reader.reload();
  // What is shown where nothing comes is shown by a page that comes after it on another host.
  const other = await visit(address.replace("localhost", "127.0.0.1"));
  await other.mark("figure", "20,510 commuters");
  expect(await reader.painted()).toEqual([]);

  await reader.page.bringToFront();
  const again = await openPopup(reader);
  await again.click("Turn on again");
  await again.says("Turn off on this site", ".site-line");
  await reader.reload();
  await reader.sees("20,510 commuters");
});
