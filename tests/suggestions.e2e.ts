import { expect } from "vitest";
import { accessibilityViolations } from "./browser/index.ts";
import { test } from "./panel-test.ts";
import type { PanelView } from "./panel-view.ts";
import { SOON } from "./reader.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June.</p>
<p>A monthly ticket will cost $66 instead of $55. “Prices stood still for six years,” said Ines Falk, the port's director.</p>`,
});

const openSuggestions = async (popup: PanelView) => {
  await popup.says("Suggestions", ".tabs");
  await popup.view.click(".tabs [role=tab]:last-child");
};

test("Figures and claims are offered in the panel; one action keeps one, another all of a kind, and each is undone", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  const popup = await openPopup(reader);
  await openSuggestions(popup);
  await popup.says("20,510 commuters", "[data-group=figure]");
  await popup.says("Prices stood still for six years", "[data-group=claim]");
  await popup.says("Ines Falk", "[data-group=claim]");
  expect(await reader.kept()).toEqual([]);
  expect(await accessibilityViolations(popup.view)).toEqual([]);

  await popup.view.click("[data-group=claim] .keep");
  await expect.poll(() => reader.kept(), SOON).toMatchObject([{ kind: "claim" }]);
  await popup.view.click("[data-group=figure] [data-keep-all]");
  const figures = async () =>
    (await reader.kept()).flatMap(({ reading }) =>
      reading && "valueHigh" in reading ? [reading.value] : [],
    );
  await expect.poll(figures, SOON).toEqual(expect.arrayContaining([20_510, 66, 55]));
  await popup.click("Undo");
  await expect.poll(figures, SOON).toEqual([]);
  await popup.says("20,510 commuters", "[data-group=figure]");
  expect(await reader.kept()).toHaveLength(1);
});

test("Suggestions are underlined once the reader wants it, and a click on one offers to keep it", async ({
  publish,
  read,
  openPopup,
}) => {
  const reader = await read(publish(FERRY));
  expect(await reader.painted()).toEqual([]);
  const popup = await openPopup(reader);
  await openSuggestions(popup);
  await popup.view.click("[name=underline]");
  await expect.poll(() => reader.painted(), SOON).toContain("$66");
  expect(await reader.look("$66")).toMatchObject({ line: "dotted" });
  await popup.view.close();

  const { x, y } = await reader.middleOf("$66");
  await reader.page.mouse.click(x, y);
  await reader.controls.waitFor(".offer button, [data-keep]");
  await reader.controls.click("[data-keep]");
  await expect
    .poll(() => reader.kept(), SOON)
    .toMatchObject([{ kind: "figure", reading: { value: 66, unit: "USD" } }]);
  await expect.poll(async () => (await reader.look("$66")).line, SOON).toBe("solid");

  // Another page has it as it was chosen; there it is taken back.
  const again = await openPopup(reader);
  await openSuggestions(again);
  await again.view.click("[name=underline]");
  await reader.sees("$66");
});

test("The toolbar's keys mark nothing once the reader has turned them off", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  const page = await browser.extensionPage("options.html");
  const options = browser.view(page);
  await options.click("[name=toolbarKeys]");
  await expect.poll(() => options.text("[role=status]"), SOON).toContain("Saved");
  await page.close();
  await reader.select("$66");
  await reader.controls.waitFor("[data-mark=figure]");
  await reader.press("f");
  await reader.press("c");
  await reader.controls.click("[data-mark=passage]");
  await reader.sees("$66");
  expect(await reader.kept()).toMatchObject([{ kind: "passage" }]);
});
