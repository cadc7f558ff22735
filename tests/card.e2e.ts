import { expect } from "vitest";
import { until } from "./browser/index.ts";
import type { Reader } from "./reader.ts";
import { SOON } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<p>“We have kept prices still for six years, and we can no longer do so,” said Tom Arden, its director.</p>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are until the end of the year.</p>
<p><label>Comment <textarea id="comment"></textarea></label></p>`,
});
const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";

/** Replaces what stands in a field of the card by real keys. */
async function fill({ controls, page }: Reader, name: string, text: string): Promise<void> {
  const { x, y, width, height } = await controls.waitFor(`form [name=${name}]`);
  await page.mouse.click(x + width / 2, y + height / 2, { count: 3 });
  await page.keyboard.type(text);
}

async function save({ controls }: Reader): Promise<void> {
  await controls.click("form [type=submit]");
  await controls.waitForGone("form");
}

test("A click on a figure opens its card with the reading, which can be corrected and stays so", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.waitFor(".reading", "20,510 commuters");

  await reader.controls.click("[data-edit]");
  await fill(reader, "value", "21,000");
  await fill(reader, "unit", "people");
  await save(reader);
  await reader.controls.waitFor(".reading", "21,000 people");
  expect(await reader.kept()).toMatchObject([{ reading: { value: 21_000, unit: "people" } }]);

  await reader.reload();
  await reader.openCard("20,510 commuters");
  await reader.controls.waitFor(".reading", "21,000 people");
});

test("A claim's card names its speaker, who can be corrected and stays so", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("claim", CLAIM);
  expect(await reader.kept()).toMatchObject([
    { kind: "claim", reading: { kind: "quote", speaker: "Tom Arden", cue: "said" } },
  ]);
  await reader.openCard(CLAIM);
  await reader.controls.waitFor(".reading", "Tom Arden");

  await reader.controls.click("[data-edit]");
  await fill(reader, "speaker", "Thomas Arden");
  await save(reader);
  await reader.controls.waitFor(".reading", "Thomas Arden");
  await reader.reload();
  await reader.openCard(CLAIM);
  await reader.controls.waitFor(".reading", "Thomas Arden");
});

test("Another kind is read anew and painted anew", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("passage", "$66");
  await reader.openCard("$66");
  await reader.controls.click("[data-edit]");
  await until(async () => (await reader.controls.find("form select"))?.focused, {
    what: "the focus on the kind",
  });
  await reader.page.keyboard.press("f");
  await until(async () => (await reader.controls.find("form [name=kind]"))?.value === "figure", {
    what: "the kind to be figure",
  });
  await save(reader);
  await reader.controls.waitFor(".reading", "$66");
  expect(await reader.kept()).toMatchObject([
    { kind: "figure", reading: { value: 66, unit: "USD", kind: "money" } },
  ]);
  expect((await reader.look("$66")).line).toBe("solid");
});

test("A note is shown as Markdown, and tags are kept each once", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-edit]");
  await fill(reader, "note", "From the **annual report**");
  await fill(reader, "tags", "ferry, #fares, ferry");
  await save(reader);
  await reader.controls.waitFor(".note strong", "annual report");
  expect((await reader.controls.all(".tags li")).map(({ text }) => text)).toEqual([
    "ferry",
    "fares",
  ]);
  expect(await reader.kept()).toMatchObject([
    { note: "From the **annual report**", tags: ["ferry", "fares"] },
  ]);
});

test("HTML in a note is shown as the text that it is", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-edit]");
  await fill(reader, "note", "<img src=x onerror=document.title='run'> and <b>bold</b>");
  await save(reader);
  await reader.controls.waitFor(".note", "<b>bold</b>");
  expect(await reader.controls.all(".note img, .note b")).toEqual([]);
  expect(await reader.page.title()).toBe("Harbour ferry fares rise by a fifth");
});

test("Escape leaves the form first, with nothing changed, then the card", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-edit]");
  await fill(reader, "unit", "nobody");
  await reader.press("Escape");
  await reader.controls.waitForGone("form");
  await reader.controls.waitFor(".reading", "20,510 commuters");
  await reader.press("Escape");
  await reader.controls.waitForGone("blockquote");
  expect(await reader.kept()).toMatchObject([{ reading: { unit: "commuters" } }]);
});

test("A deleted mark is gone from the page, and its undo brings it back", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-delete]");
  await reader.told("removed");
  await reader.sees();
  await reader.controls.waitForGone("blockquote");
  await reader.counts("");
  expect(await reader.kept()).toEqual([]);

  await reader.controls.click("[data-undo]");
  await reader.sees("20,510 commuters");
  await reader.counts("1");
  expect(await reader.kept()).toMatchObject([{ kind: "figure" }]);
});

test("The quote is copied with its reading and the article's address", async ({
  publish,
  read,
}) => {
  const address = publish(FERRY);
  const reader = await read(address);
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-copy]");
  await reader.controls.waitFor("[data-copy]", "Copied");

  await reader.press("Escape");
  await reader.page.click("#comment");
  await reader.page.keyboard.down("Control");
  await reader.page.keyboard.press("v", { commands: ["Paste"] });
  await reader.page.keyboard.up("Control");
  const pasted = () =>
    reader.page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#comment")?.value);
  await expect
    .poll(pasted, SOON)
    .toBe(["20,510 commuters", "about 20,510 commuters", address].join("\n"));
});

test("A click beside a mark closes its card", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.page.click("h1");
  await reader.controls.waitForGone("blockquote");
});

test("A click on a link in a marked passage follows the link; beside the link it opens the card", async ({
  publish,
  read,
}) => {
  const linked = FERRY.replace("20,510 commuters", `20,510 <a href="#comment">commuters</a>`);
  const reader = await read(publish(linked));
  await reader.mark("figure", "20,510 commuters");
  await reader.reload();
  await reader.sees("20,510 commuters");
  // Painted comes first, and then that clicks are heard.
  await reader.controls.ready();
  // Right after a reload, and again once the controls have come.
  for (const fragment of ["#comment", "#comment"]) {
    await reader.page.click("a[href='#comment']");
    expect(await reader.page.evaluate(() => location.hash)).toBe(fragment);
    await reader.openCard("20,510 commuters");
    await reader.press("Escape");
    await reader.controls.waitForGone("blockquote");
  }
});
