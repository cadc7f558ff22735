import { expect } from "vitest";
import { test } from "./panel-test.ts";
import { SOON } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<div style="height: 150vh"></div>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are until the end of the year.</p>`,
});
const TRAIN = story({
  title: "The night train comes back",
  body: "<p>It stopped 14 years ago, and will run three times a week from May, the railway said.</p>",
});
const LIST = `<!doctype html><html lang="en"><head><title>All reports</title><link rel="icon" href="data:,"></head>
<body><h1>All reports</h1><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></body></html>`;

test("A mark made in the page appears beside it, and one deleted there goes", async ({
  publish,
  read,
  openBeside,
}) => {
  const reader = await read(publish(FERRY));
  const panel = await openBeside(reader);
  await panel.says("Nothing is marked here yet.");
  await reader.mark("passage", "single rides stay as they are");
  await panel.lists("single rides stay as they are");
  await reader.mark("figure", "20,510 commuters");
  await panel.lists("20,510 commuters", "single rides stay as they are");

  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-delete]");
  await panel.lists("single rides stay as they are");
  await reader.controls.click("[data-undo]");
  await panel.lists("20,510 commuters", "single rides stay as they are");
});

test("It shows what stands in the tab that is in front", async ({
  publish,
  read,
  visit,
  openBeside,
}) => {
  const ferry = await read(publish(FERRY));
  await ferry.mark("figure", "20,510 commuters");
  const panel = await openBeside(ferry);
  await panel.lists("20,510 commuters");

  const train = await read(publish(TRAIN));
  await panel.says("The night train comes back", "h1");
  await train.mark("figure", "14 years");
  await panel.lists("14 years");
  await ferry.page.bringToFront();
  await panel.says("Harbour ferry fares rise by a fifth", "h1");
  await panel.lists("20,510 commuters");

  await visit(publish(LIST));
  await panel.says("This page is no news article.");
  await train.page.bringToFront();
  await panel.lists("14 years");
});

test("It follows its tab to another address", async ({ publish, read, openBeside }) => {
  const reader = await read(publish(FERRY));
  const panel = await openBeside(reader);
  await panel.says("Harbour ferry fares rise by a fifth", "h1");
  await reader.page.goto(publish(TRAIN));
  await panel.says("The night train comes back", "h1");
  await reader.page.goto(publish(LIST));
  await panel.says("This page is no news article.");
  await reader.page.goBack();
  await panel.says("The night train comes back", "h1");
});

test("What is edited beside the page is shown in the page, and a row leads there", async ({
  publish,
  read,
  openBeside,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("passage", "single rides stay as they are");
  const panel = await openBeside(reader);
  await panel.edit("single rides stay as they are");
  await panel.view.type("form [name=note]", "For how long?");
  await panel.save();
  await reader.openCard("single rides stay as they are");
  await reader.controls.waitFor(".note", "For how long?");
  await reader.press("Escape");

  await reader.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await panel.clickRow("single rides stay as they are");
  await expect.poll(() => reader.page.evaluate(() => scrollY), SOON).toBeGreaterThan(500);
});

test("Marks that are hidden in the page can be shown again beside it, once the reader turns there", async ({
  browser,
  publish,
  read,
  openBeside,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters");
  const panel = await openBeside(reader);
  await browser.command(reader.page, "toggle-highlights");
  await reader.sees();
  await panel.press("Tab");
  await panel.click("Show marks");
  await reader.sees("20,510 commuters");
});
