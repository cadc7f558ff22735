import { expect } from "vitest";
import { SAMPLES } from "../scripts/samples.ts";
import { accessibilityViolations } from "./browser/index.ts";
import { openTallymark } from "./browser-test.ts";
import { testIn } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";

const test = testIn(() => openTallymark({ locale: "ko" }));

const KOREAN = SAMPLES.find(({ language }) => language === "ko") ?? SAMPLES[0];

test("In a Korean browser the controls, the popup and the library speak Korean", async ({
  browser,
  site,
  read,
  openPopup,
}) => {
  const reader = await read(site.address(KOREAN.path));
  await reader.select(KOREAN.figure, KOREAN.text);
  await reader.controls.waitFor("[data-mark=figure]", "수치");
  await reader.controls.waitFor("[data-mark=claim]", "주장");
  await reader.controls.click("[data-mark=figure]");
  await reader.told("수치 담았어요");
  await reader.select(KOREAN.claim, KOREAN.text);
  await reader.controls.click("[data-mark=claim]");
  await reader.told("주장 담았어요");

  const popup = await openPopup(reader);
  await popup.lists(KOREAN.figure, KOREAN.claim);
  expect(await popup.view.evaluate(() => document.documentElement.lang)).toMatch(/^ko/);
  await popup.says("입력 2026. 11. 1", ".dates");
  await popup.says("모두", ".kind-filter");
  await popup.says("내보내기", "footer");
  await popup.says("표시 숨기기", "footer");
  expect(await popup.rows()).toMatchObject([{ reading: "20,510명" }, {}]);
  expect(await accessibilityViolations(popup.view)).toEqual([]);
  await popup.remove(KOREAN.figure);
  await popup.says("수치 삭제했어요", ".undo-bar");
  await popup.click("되돌리기");
  await popup.lists(KOREAN.figure, KOREAN.claim);
  await popup.view.click(".export-menu > button");
  await popup.says("마크다운 노트", "[role=menu]");
  await popup.view.close();

  const page = await browser.extensionPage("library.html");
  const library = new PanelView(browser.view(page));
  await library.says("보관함", "h1");
  await library.says("기사 1건", "header");
  await library.says("주석 2개", "header");
  expect(await accessibilityViolations(library.view)).toEqual([]);
  await page.close();
});

test("Notes that are exported name the kinds in Korean", async ({
  browser,
  site,
  read,
  openPopup,
}) => {
  const reader = await read(site.address(`${KOREAN.path}?from=export`));
  await reader.select(KOREAN.figure, KOREAN.text);
  await reader.controls.click("[data-mark=figure]");
  const popup = await openPopup(reader);
  await popup.view.until(() => document.querySelector("li.row") !== null);
  await popup.view.click(".export-menu > button");
  const { name, text } = await browser.download(() => popup.click("내려받기"));
  expect(name).toMatch(/2만 510명.*\.md$/);
  expect(text).toContain("[수치](");
});

test("A page that is no article, and one that is closed, are told of in Korean", async ({
  browser,
  site,
  visit,
  openPopup,
}) => {
  const popup = await openPopup(await visit(site.address("/index.html")));
  await popup.says("뉴스 기사가 아니에요.");
  await popup.says("이 페이지에 표시하기");
  await popup.view.close();
  const library = await browser.extensionPage("library.html");
  const closed = new PanelView(await browser.popup(library));
  await closed.says("이 페이지는 브라우저가 확장 프로그램에 열어 주지 않아요.");
  await closed.view.close();
  await library.close();
});

interface I18n {
  readonly i18n: { getMessage(name: string): string };
}
declare const chrome: I18n;

test("The items of the context menu have Korean titles", async ({ browser }) => {
  const titles = await browser.background(() =>
    ["menu_markFigure", "menu_markClaim", "menu_markPassage", "menu_keepPicture"].map((name) =>
      chrome.i18n.getMessage(name),
    ),
  );
  expect(titles).toEqual(["수치로 담기", "주장으로 담기", "구절로 담기", "이 사진 담기"]);
});
