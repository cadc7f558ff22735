import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import {
  BUILDS,
  type ColorScheme,
  openBrowser,
  openSite,
  type TestBrowser,
  until,
} from "../tests/browser/index.ts";

/**
 * Makes the README's pictures from the real thing, into `docs/`: marks the samples in Chromium with the
 * mouse, and takes pictures of the article, the popup, the library and its table of figures.
 */
const DOCS = path.resolve("docs");
/** More than this makes a README slow. */
const MOST_BYTES = 200_000;

interface Mark {
  readonly kind: "figure" | "claim" | "passage";
  readonly words: string;
  readonly note?: string;
}

interface Story {
  readonly path: string;
  /** The element that holds its text. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const ENGLISH: Story = {
  path: "/en/2026/11/17/tidal-barrier-cost.html",
  text: ".story__body",
  marks: [
    { kind: "figure", words: "$900 million more", note: "The **2022** estimate was $3.2 billion" },
    { kind: "passage", words: "will not close for the first time before the summer of 2029" },
    { kind: "figure", words: "18,400 homes" },
    { kind: "figure", words: "$4.1 billion" },
    { kind: "figure", words: "$3.8 billion to $4.5 billion" },
    { kind: "claim", words: "“People ask me whether it is too late,”" },
    { kind: "figure", words: "27 times last year" },
  ],
};

const KOREAN: Story = {
  path: "/ko/news/hospital-night-care.html",
  text: "#article-view-content-div",
  marks: [
    { kind: "figure", words: "2만 510명", note: "도 보건국 자료와 맞춰 볼 것" },
    { kind: "passage", words: "10명 중 6명꼴로 한밤중에 시 경계를 넘은 셈" },
    {
      kind: "claim",
      words:
        "“열이 39도까지 오른 아이를 안고 온 부모가 제일 먼저 묻는 말이 ‘지금 문 연 데가 여기뿐이냐’는 것”",
    },
  ],
};

const copies = mkdtempSync(path.join(tmpdir(), "tallymark-build-"));
const extension = path.join(copies, path.basename(BUILDS.chromium));
cpSync(BUILDS.chromium, extension, { recursive: true });
mkdirSync(DOCS, { recursive: true });
const site = await openSite("sample");
try {
  await takePictures("en", "light", async (browser) => {
    await markAll(browser, KOREAN);
    const page = await markAll(browser, ENGLISH);
    await openCard(browser, page, "$900 million more");
    await picture(browser, page, "article.png");
    await page.keyboard.press("Escape");
    await pictureOfPopup(browser, page, "popup.png");
    await pictureOfLibrary(browser, "library.png");
    await pictureOfFigures(browser, "figures.png");
  });
  await takePictures("ko", "light", async (browser) => {
    const page = await markAll(browser, KOREAN);
    await browser.selectText(page, KOREAN.text, "8400여 명");
    await (await browser.controls(page).ready()).waitFor("[data-mark=figure]");
    await picture(browser, page, "article-korean.png");
  });
  await takePictures("ko", "dark", async (browser) => {
    const page = await markAll(browser, KOREAN);
    await pictureOfPopup(browser, page, "popup-korean-dark.png");
    await markAll(browser, ENGLISH);
    await pictureOfLibrary(browser, "library-korean-dark.png");
  });
} finally {
  await site.close();
  rmSync(copies, { recursive: true, force: true });
}

async function takePictures(
  locale: string,
  colorScheme: ColorScheme,
  take: (browser: TestBrowser) => Promise<void>,
): Promise<void> {
  const size = { width: 1000, height: 780 };
  await using browser = await openBrowser("chromium", { extension, locale, colorScheme, size });
  await take(browser);
}

/** Opens the story and marks all that is to be marked in it, with the mouse. */
async function markAll(browser: TestBrowser, { path, text, marks }: Story): Promise<Page> {
  const page = await browser.page(site.address(path));
  const controls = await browser.controls(page).ready();
  for (const { kind, words, note } of marks) {
    await browser.selectText(page, text, words);
    if (note) {
      await controls.click("[data-note]");
      await controls.waitFor("textarea");
      await page.keyboard.type(note);
    }
    await controls.click(`[data-mark=${kind}]`);
    await until(() => page.evaluate(MIDDLE_OF_PAINTED, words), { what: `"${words}" painted` });
  }
  await page.keyboard.press("Escape");
  return page;
}

async function openCard(browser: TestBrowser, page: Page, words: string): Promise<void> {
  const { x, y } = await until(() => page.evaluate(MIDDLE_OF_PAINTED, words));
  await page.mouse.click(x, y);
  await browser.controls(page).waitFor("blockquote");
}

async function pictureOfPopup(browser: TestBrowser, page: Page, name: string): Promise<void> {
  const popup = await browser.popup(page);
  await popup.until(() => document.querySelector("li.row") !== null);
  await save(popup.screenshot(path.join(DOCS, name)), name);
  await popup.close();
}

async function pictureOfLibrary(browser: TestBrowser, name: string): Promise<void> {
  const page = await browser.extensionPage("library.html");
  await browser.view(page).until(() => document.querySelectorAll("h2 a").length === 2);
  await picture(browser, page, name);
}

/** The table of figures, with two sums of money compared below it. */
async function pictureOfFigures(browser: TestBrowser, name: string): Promise<void> {
  const page = await browser.extensionPage("library.html#figures?sort=-value");
  const view = browser.view(page);
  for (const index of [0, 1]) await view.click(`[role=row][data-index="${index}"] .tick`);
  await view.until(() => document.querySelector(".figure-chart canvas") !== null);
  await picture(browser, page, name);
}

async function picture(browser: TestBrowser, page: Page, name: string): Promise<void> {
  await save(browser.view(page).screenshot(path.join(DOCS, name)), name);
}

async function save(picture: Promise<unknown>, name: string): Promise<void> {
  await picture;
  const { size } = statSync(path.join(DOCS, name));
  console.log(`docs/${name}: ${Math.round(size / 1000)} KB`);
  if (size > MOST_BYTES) throw new Error(`docs/${name} has more than ${MOST_BYTES} bytes`);
}

/** The middle of the first line of a painted passage, scrolled into sight; null while it is not painted. */
function MIDDLE_OF_PAINTED(words: string): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (String(range).trim() !== words) continue;
      const { top } = range.getBoundingClientRect();
      scrollBy({ top: top - innerHeight * 0.45, behavior: "instant" });
      const line = range.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    }
  }
  return null;
}
