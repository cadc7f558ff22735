import { expect } from "vitest";
import { accessibilityViolations, type TestBrowser } from "./browser/index.ts";
import { kind, openTallymark } from "./browser-test.ts";
import { testIn } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { allKept, Reader, SOON } from "./reader.ts";

/** Chromium's question for a permission can be answered in a window only. */
const test = testIn(() => openTallymark({ headless: kind === "firefox" }));

const openWelcome = async (browser: TestBrowser) => {
  const page = await browser.extensionPage("welcome.html");
  const welcome = new PanelView(browser.view(page));
  await welcome.says("Welcome to Tallymark", "h1");
  return { page, welcome, reader: new Reader(browser, page) };
};

test("Once installed, Tallymark says what it does in the reader's language", async () => {
  await using browser = await openTallymark({ locale: "ko", welcome: true });
  const page = await browser.waitForPage("/welcome.html");
  const welcome = new PanelView(browser.view(page));
  await welcome.says("Tallymark를 시작해요", "h1");
  await welcome.says("물안항 밤배", ".sample");
  expect(await accessibilityViolations(welcome.view)).toEqual([]);
});

test("Marking can be tried on the welcome page, and nothing of it is kept", async ({ browser }) => {
  const { page, welcome, reader } = await openWelcome(browser);
  await reader.mark("claim", "“Nobody should pay an hour’s wage to get to work,”", ".sample");
  await welcome.says("Perrin Aldous", ".rows");
  await reader.mark("passage", "Critics doubt the numbers.", ".sample");
  await welcome.lists(
    "“Nobody should pay an hour’s wage to get to work,”",
    "Critics doubt the numbers.",
  );
  expect(await accessibilityViolations(welcome.view)).toEqual([]);
  await reader.openCard("Critics doubt the numbers.");
  await reader.press("Escape");
  await welcome.remove("Critics doubt the numbers.");
  await reader.sees("“Nobody should pay an hour’s wage to get to work,”");
  expect(await allKept(browser)).toEqual([]);
  await page.close();
});

test("It can be tried without a mouse, and taken back", async ({ browser }) => {
  const { page, welcome, reader } = await openWelcome(browser);
  await page.focus(".sample + .buttons button");
  await reader.press("Enter");
  await reader.controls.waitFor("[data-mark=figure]");
  await reader.press("f");
  await reader.told("Figure kept");
  await welcome.lists("3,400 people");
  await welcome.says("3,400 people", "[role=status]");
  await reader.press("z", "Control");
  await welcome.lists();
  await reader.sees();
  await page.close();
});

test("Site access is explained, asked for by a click, and told of as it changes", async ({
  browser,
}) => {
  await browser.revokeSites();
  const { page, welcome } = await openWelcome(browser);
  await welcome.says("Tallymark may read no site by itself.", ".stands");
  expect(await accessibilityViolations(welcome.view)).toEqual([]);
  await page.bringToFront();
  await welcome.click("Allow on all sites");
  await browser.answerPermissionPrompt(false);
  await welcome.says("You said no", ".stands");
  await welcome.click("Allow on all sites");
  await browser.answerPermissionPrompt(true);
  await welcome.says("Tallymark may read every site.", ".stands");
  await expect.poll(() => browser.hasSites(), SOON).toBe(true);
  await browser.revokeSites();
  await page.bringToFront();
  await welcome.says("Access was taken back.", ".stands");
  await page.close();
});
