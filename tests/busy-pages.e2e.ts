import { Buffer } from "node:buffer";
import { expect } from "vitest";
import { keepDirectly } from "./keep-directly.ts";
import { test } from "./panel-test.ts";
import { type Reader, SOON } from "./reader.ts";
import { story } from "./story.ts";

const CLAIM = "“We have kept prices still for six years,”";
const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters who cross the harbour every day will pay more from June.</p>
<p>${CLAIM} said its director, Tom Arden.</p>`,
});

/** What is in the page because of us: everything that could grow. */
const ours = (reader: Reader) =>
  reader.page.evaluate(() => ({
    highlights: CSS.highlights.size,
    ranges: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    besideTheBody: document.documentElement.children.length,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));

test("A page that renders its article anew thirty times keeps its marks, and nothing grows", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  const before = await ours(reader);
  for (let renders = 0; renders < 30; renders++) {
    await reader.page.evaluate(() => {
      const article = document.querySelector("article");
      const html = article?.outerHTML ?? "";
      if (article) article.outerHTML = html;
    });
    await reader.sees("20,510 commuters", CLAIM);
  }
  expect(await ours(reader)).toEqual(before);
  expect((await reader.kept()).map(({ outcome }) => outcome)).toEqual(["exact", "exact"]);
  await reader.openCard(CLAIM);
});

test("A page that empties our highlights, or puts its own in their place, is painted again", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  });
  await reader.sees("20,510 commuters");
  await reader.page.evaluate(() => {
    for (const name of CSS.highlights.keys()) CSS.highlights.set(name, new Highlight());
  });
  await reader.sees("20,510 commuters");
});

test("Words that the page takes out and puts back are seen painted again", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  // Where the mouse is, and what is selected, must not be in the picture.
  await reader.page.mouse.click(5, 5);
  const { x, y } = await reader.middleOf("20,510 commuters");
  const picture = async () =>
    Buffer.from(
      await reader.page.screenshot({ clip: { x: x - 20, y: y - 16, width: 40, height: 32 } }),
    );
  const painted = await picture();
  await reader.page.evaluate(() => {
    const first = document.querySelector("#first");
    const words = first?.firstChild;
    if (!first || !words) return;
    words.remove();
    first.getBoundingClientRect();
    first.append(words);
  });
  await expect.poll(async () => (await picture()).equals(painted), SOON).toBe(true);
});

test("Words in a component of the page's own are told not to be markable, and break nothing", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.page.evaluate(() => {
    const ticker = document.createElement("live-ticker");
    const shadow = ticker.attachShadow({ mode: "open" });
    shadow.append("The ferry of 9,120 tonnes is late");
    document.querySelector("#first")?.after(ticker);
    getSelection()?.selectAllChildren(shadow);
  });
  await browser.command(reader.page, "mark-figure");
  await reader.told("Select some words of the article first.");
  await reader.mark("figure", "20,510 commuters");
  expect(await reader.kept()).toHaveLength(1);
});

test("A page that the browser translates is no page that its publisher changed", async ({
  publish,
  read,
  openBeside,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  const panel = await openBeside(reader);
  await panel.lists("20,510 commuters");
  await reader.page.evaluate(() => {
    const first = document.querySelector("#first");
    if (!first) return;
    const words = first.innerHTML;
    const { title } = document;
    document.documentElement.className = "translated-ltr";
    document.title = "Hafenfähre wird um ein Fünftel teurer";
    first.innerHTML = "<font><font>Etwa 20.510 Pendler zahlen ab Juni mehr.</font></font>";
    addEventListener("original", () => {
      document.documentElement.className = "";
      document.title = title;
      first.innerHTML = words;
    });
  });
  await reader.sees();
  await panel.says("Your browser has translated this page.", ".notice");
  await panel.lists("20,510 commuters");
  await reader.page.evaluate(() => dispatchEvent(new Event("original")));
  await reader.sees("20,510 commuters");
  await panel.saysNothingOf("Your browser has translated this page.");
  expect(await reader.kept()).toMatchObject([{ outcome: "exact", revisions: [] }]);
});

test("Two thousand marks on one page are painted, opened, added to and listed", async ({
  browser,
  publish,
  visit,
  openBeside,
}) => {
  const paragraphs = Array.from(
    { length: 2_000 },
    (_, n) => `In week ${n} the office counted ${n * 7 + 3} letters, and answered them by Friday.`,
  );
  const address = publish(
    story({
      title: "Two thousand weeks of letters",
      body: paragraphs.map((text) => `<p>${text}</p>`).join("\n"),
      filler: "",
    }),
  );
  await keepDirectly(
    browser,
    address,
    paragraphs.map((_, n) => ({
      exact: `${n * 7 + 3} letters`,
      prefix: `In week ${n} the office counted `,
      suffix: ", and answered them by Friday.",
    })),
  );
  const reader = await visit(address);
  await reader.controls.ready();
  const painted = async () => (await ours(reader)).ranges;
  await expect.poll(painted, { ...SOON, timeout: 30_000 }).toBe(2_000);
  await reader.openCard(`${1_500 * 7 + 3} letters`);
  await reader.controls.waitFor("blockquote", `${1_500 * 7 + 3} letters`);
  await reader.press("Escape");
  await reader.mark("passage", "answered them by Friday", "p:nth-of-type(1000)");
  await expect.poll(painted, SOON).toBe(2_001);
  const panel = await openBeside(reader);
  const listed = async () => (await panel.rows()).length;
  await expect.poll(listed, { ...SOON, timeout: 30_000 }).toBe(2_001);
});
