import { expect } from "vitest";
import { until } from "./browser/index.ts";
import { SOON } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<p id="second">“We have kept prices still for six years, and we can no longer do so,” said its director, Tom Arden.</p>
<p id="third">A monthly ticket will cost 66 instead of 55, while single rides stay as they are until the end of the year.</p>
<figure><img id="picture" alt="A white ferry at its pier" width="300" height="150" src="/ferry.svg?size=300">
<figcaption>The ferry that crosses most often. <span class="credit">Photo: Ada Roe</span></figcaption></figure>
<form><p><label>Search <input id="search" value="20,510 in a field"></label></p>
<textarea id="comment">A comment with 66 in it</textarea>
<div id="editor" contenteditable="true">An editor with 55 in it</div></form>`,
});
const PICTURE = {
  headers: { "content-type": "image/svg+xml" },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><rect width="300" height="150" fill="#478"/></svg>`,
};

const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";

test("A figure selected with the mouse is kept by the toolbar, painted and counted, also after a reload", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.sees("20,510 commuters");
  expect(await reader.kept()).toMatchObject([
    { kind: "figure", reading: { value: 20_510 }, note: "", outcome: "exact" },
  ]);
  await reader.counts("1");

  await reader.reload();
  await reader.sees("20,510 commuters");
  await reader.counts("1");
});

test("Each kind has its button", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  await reader.mark("passage", "single rides stay as they are");
  await reader.sees("20,510 commuters", CLAIM, "single rides stay as they are");
  expect((await reader.kept()).map(({ kind }) => kind)).toEqual(["figure", "claim", "passage"]);
  await reader.counts("3");
});

test.for([
  { key: "f", kind: "figure" },
  { key: "c", kind: "claim" },
  { key: "p", kind: "passage" },
] as const)(
  "The key $key keeps the selection as a $kind",
  async ({ key, kind }, { publish, read }) => {
    const reader = await read(publish(FERRY));
    await reader.select("20,510 commuters");
    await reader.controls.waitFor(`[data-mark=${kind}]`);
    await reader.press(key);
    await reader.sees("20,510 commuters");
    expect(await reader.kept()).toMatchObject([{ kind }]);
  },
);

test("A key that is pressed twice keeps one mark", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.select("20,510 commuters");
  await reader.controls.waitFor("[data-mark=figure]");
  await Promise.all([reader.press("f"), reader.press("f")]);
  await reader.sees("20,510 commuters");
  await reader.mark("claim", CLAIM);
  expect((await reader.kept()).map(({ kind }) => kind)).toEqual(["figure", "claim"]);
});

test("Words selected while a mark is being kept stay selected", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.select("20,510 commuters");
  await reader.controls.waitFor("[data-mark=figure]");
  // To wake it takes the background longer than a hand takes to select.
  await browser.stopBackground();
  await reader.press("f");
  await reader.select("single rides stay as they are");
  await reader.told("Figure kept");
  await reader.press("p");
  await reader.sees("20,510 commuters", "single rides stay as they are");
});

test.for([
  { key: "ㄹ", code: "KeyF", kind: "figure" },
  { key: "ㅔ", code: "KeyP", kind: "passage" },
] as const)(
  "On a Hangul keyboard $key lies on $code, and marks a $kind all the same",
  async ({ kind, ...letter }, { browser, publish, read }) => {
    const reader = await read(publish(FERRY));
    await reader.select("20,510 commuters");
    await reader.controls.waitFor(`[data-mark=${kind}]`);
    await browser.pressLetter(reader.page, letter);
    await reader.sees("20,510 commuters");
    expect(await reader.kept()).toMatchObject([{ kind }]);
  },
);

test("A selection grown with Shift and the arrow keys is offered and kept by key", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.select("20", "#first");
  await reader.page.keyboard.down("Shift");
  for (const _ of ",510") await reader.page.keyboard.press("ArrowRight");
  await reader.page.keyboard.up("Shift");
  await reader.controls.waitFor("[data-mark=figure]");
  await reader.press("f");
  await reader.sees("20,510");
});

test("A selection made by touch is offered, and kept by a tap", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  const { x, y } = await reader.page.evaluate(() => {
    const box = document.querySelector("#first")?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
  });
  await reader.page.touchscreen.tap(x, y);
  // The handles that a finger drags are the browser's own; the page sees the selection change.
  await reader.page.evaluate(() => {
    const text = document.querySelector("#first")?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 6, text, 22);
  });
  await reader.controls.tap("[data-mark=figure]");
  await reader.sees("20,510 commuters");
  expect(await reader.kept()).toMatchObject([{ kind: "figure" }]);
});

test("A note is one key away, and Enter keeps the passage with it", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.select("single rides stay as they are");
  await reader.controls.waitFor("[data-note]");
  await reader.press("n");
  await until(async () => (await reader.controls.find("textarea"))?.focused, { what: "the focus" });
  await reader.page.keyboard.type("For how long?");
  await reader.press("Enter");
  await reader.sees("single rides stay as they are");
  expect(await reader.kept()).toMatchObject([{ kind: "passage", note: "For how long?" }]);
});

test("A note is kept with the kind whose button is clicked", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.select("20,510 commuters");
  await reader.controls.click("[data-note]");
  await until(async () => (await reader.controls.find("textarea"))?.focused, { what: "the focus" });
  await reader.page.keyboard.type("Who counted?");
  await reader.controls.click("[data-mark=figure]");
  await reader.sees("20,510 commuters");
  expect(await reader.kept()).toMatchObject([{ kind: "figure", note: "Who counted?" }]);
});

test.for([
  { command: "mark-figure", kind: "figure" },
  { command: "mark-claim", kind: "claim" },
] as const)(
  "The keyboard command $command keeps the selection",
  async ({ command, kind }, { browser, publish, read }) => {
    const reader = await read(publish(FERRY));
    await reader.select("20,510 commuters");
    await browser.command(reader.page, command);
    await reader.sees("20,510 commuters");
    expect(await reader.kept()).toMatchObject([{ kind }]);
  },
);

test("The command says what to do when nothing is selected", async ({ browser, publish, read }) => {
  const reader = await read(publish(FERRY));
  await browser.command(reader.page, "mark-figure");
  await reader.told("Select some words");
  expect(await reader.kept()).toEqual([]);
});

test.for([
  { item: "mark-figure", kind: "figure" },
  { item: "mark-claim", kind: "claim" },
  { item: "mark-passage", kind: "passage" },
] as const)(
  "The context menu's $item keeps the selection",
  async ({ item, kind }, { browser, publish, read }) => {
    const reader = await read(publish(FERRY));
    await reader.select("20,510 commuters");
    await browser.contextMenu(reader.page, "selection", item);
    await reader.sees("20,510 commuters");
    expect(await reader.kept()).toMatchObject([{ kind }]);
  },
);

test("The context menu on a picture keeps it with caption, credit, alternative text and address", async ({
  browser,
  site,
  publish,
  read,
}) => {
  site.set("/ferry.svg", PICTURE);
  const reader = await read(publish(FERRY));
  await browser.contextMenu(reader.page, { image: "#picture" }, "mark-picture");
  await reader.told("Picture kept");
  expect(await reader.kept()).toMatchObject([
    {
      kind: "picture",
      reading: {
        address: site.address("/ferry.svg?size=300"),
        alternative: "A white ferry at its pier",
        caption: "The ferry that crosses most often.",
        credit: "Photo: Ada Roe",
      },
    },
  ]);
  await reader.counts("1");
});

test("A mark is undone by its button", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.controls.click("[data-undo]");
  await reader.told("Undone");
  await reader.sees();
  expect(await reader.kept()).toEqual([]);
  await reader.counts("");
});

test("A mark is undone by Ctrl+Z", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.press("z", "Control");
  await reader.told("Undone");
  await reader.sees();
  expect(await reader.kept()).toEqual([]);
});

test("After ten seconds the undo is gone, and its key does nothing more", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  const kept = performance.now();
  const gone = async () => (await reader.controls.find("[data-undo]")) === null;
  await expect.poll(gone, { timeout: 15_000, interval: 100 }).toBe(true);
  expect(performance.now() - kept).toBeGreaterThan(9_000);
  await reader.press("z", "Control");
  await reader.mark("claim", CLAIM);
  await reader.sees("20,510 commuters", CLAIM);
});

test("Ctrl+Z in a field of the page takes back what was typed there, not the mark", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.page.click("#comment");
  await reader.page.keyboard.type("x");
  await reader.press("z", "Control");
  await reader.reload();
  await reader.sees("20,510 commuters");
});

test("Without a selection the keys belong to the page", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.page.evaluate(() => {
    addEventListener("keydown", ({ key }) => document.body.setAttribute("data-key", key));
  });
  await reader.press("f");
  const key = () => reader.page.evaluate(() => document.body.getAttribute("data-key"));
  await expect.poll(key, SOON).toBe("f");
});

test("The headline can be marked, the words beside the article cannot", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.select("The Harbour Post", "footer");
  await reader.press("f");
  await reader.mark("claim", "ferry fares rise by a fifth", "h1");
  await reader.sees("ferry fares rise by a fifth");
  expect(await reader.kept()).toHaveLength(1);
});

test("Two marks over the same words stay two, and both can be opened", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("passage", "20,510 commuters who cross the harbour every day");
  await reader.mark("figure", "20,510 commuters");
  await reader.sees("20,510 commuters", "20,510 commuters who cross the harbour every day");
  expect(await reader.kept()).toHaveLength(2);

  await reader.openCard("20,510 commuters");
  expect((await reader.controls.find("blockquote"))?.text).toBe("20,510 commuters");
  await reader.controls.click("[title='Next annotation here']");
  await reader.controls.waitFor("blockquote", "every day");
  await reader.controls.click("[title='Next annotation here']");
  await until(async () => (await reader.controls.find("blockquote"))?.text === "20,510 commuters", {
    what: "the figure's card again",
  });
});

test("A selection over several paragraphs is one mark", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  const from = await reader.browser.selectText(reader.page, "#text", "every day will pay");
  expect(from).toBe("every day will pay");
  await reader.page.keyboard.down("Shift");
  await reader.clickBefore("#second", " still for six years");
  await reader.page.keyboard.up("Shift");
  await reader.controls.click("[data-mark=passage]");
  await expect.poll(() => reader.painted(), SOON).toHaveLength(1);
  const [text] = await reader.painted();
  expect(text).toMatch(/^every day will pay more from June.*\n“We have kept prices$/s);
  await reader.reload();
  await expect.poll(() => reader.painted()).toEqual([text]);
});

test("A triple click marks its paragraph, and no more", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  const { x, y } = await reader.page.evaluate(() => {
    const box = document.querySelector("#third")?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 14 };
  });
  await reader.page.mouse.click(x, y, { count: 3 });
  await reader.controls.click("[data-mark=passage]");
  await reader.sees(
    "A monthly ticket will cost 66 instead of 55, while single rides stay as they are until the end of the year.",
  );
});

test("Of everything selected, the article is marked", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.page.click("#first");
  await reader.page.keyboard.down("Control");
  await reader.page.keyboard.press("a", { commands: ["SelectAll"] });
  await reader.page.keyboard.up("Control");
  await reader.controls.waitFor("[data-mark=passage]");
  await reader.press("p");
  await expect.poll(() => reader.painted(), SOON).toHaveLength(1);
  const [text] = await reader.painted();
  expect(text).toMatch(/^Harbour ferry fares rise by a fifth/);
  expect(text).not.toContain("All rights");
  await reader.reload();
  await expect.poll(() => reader.painted(), SOON).toEqual([text]);
});

test.for(["#search", "#comment", "#editor"])(
  "Selecting in %s offers and keeps nothing",
  async (field, { browser, publish, read }) => {
    const reader = await read(publish(FERRY));
    await reader.page.evaluate((css) => {
      document.querySelector(css)?.scrollIntoView({ block: "center", behavior: "instant" });
    }, field);
    await reader.page.click(field, { count: 3 });
    await reader.press("f");
    await browser.command(reader.page, "mark-figure");
    await reader.told("can’t be marked");
    expect(await reader.controls.all("[data-mark]")).toEqual([]);
    expect(await reader.kept()).toEqual([]);
  },
);

test("Escape takes the toolbar away, and typing then marks nothing", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.select("20,510 commuters");
  await reader.controls.waitFor("[data-mark=figure]");
  await reader.press("Escape");
  await reader.controls.waitForGone("[data-mark]");
  await reader.press("f");
  await reader.mark("claim", CLAIM);
  expect(await reader.kept()).toMatchObject([{ kind: "claim" }]);
});
