import { expect } from "vitest";
import { openTallymark } from "./browser-test.ts";
import { testIn } from "./panel-test.ts";
import { Reader } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters cross the harbour every day, and a monthly ticket costs $66 from June.</p>`,
});

/** The reader has let Tallymark into private windows. */
const test = testIn(async () => {
  const browser = await openTallymark();
  await browser.allowPrivate();
  return browser;
});

test("In a private window nothing is kept until the reader allows it in the panel", async ({
  browser,
  publish,
  openPopup,
}) => {
  const reader = new Reader(browser, await browser.privatePage(publish(FERRY)));
  await reader.controls.ready();
  await reader.select("20,510 commuters", "#first");
  await reader.controls.click("[data-mark=figure]");
  await reader.told("This is a private window, so nothing is kept.");
  expect(await reader.kept()).toEqual([]);

  const popup = await openPopup(reader);
  await popup.says("This is a private window: marks are not kept.");
  await popup.view.click(".notice label");
  await popup.says("This is a private window: marks are kept as everywhere.");
  await popup.view.close();
  await reader.mark("figure", "20,510 commuters", "#first");
  await reader.sees("20,510 commuters");
  expect(await reader.kept()).toMatchObject([{ kind: "figure", reading: { value: 20_510 } }]);

  const again = await openPopup(reader);
  await again.lists("20,510 commuters");
  await again.view.click(".notice label");
  await again.says("This is a private window: marks are not kept.");
  await again.view.close();
  await reader.select("$66", "#first");
  await reader.controls.click("[data-mark=figure]");
  await reader.told("This is a private window, so nothing is kept.");
  expect(await reader.kept()).toHaveLength(1);
});
