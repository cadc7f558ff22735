import type { KeyInput, Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Annotation } from "../annotation";
import { type ShadowControls, type TestBrowser, until } from "./browser/index.ts";

export type MarkKind = "figure" | "claim" | "passage";

/** How a painted passage looks, as its style sheet has it. */
export interface Look {
  readonly texts: readonly string[];
  /** `solid`, `dashed`, `wavy`; `none` where no line is drawn. */
  readonly line: string;
  readonly background: string;
  readonly color: string;
}

/** A reader with a page open: what they do with mouse and keys, and what they have of it. */
export class Reader {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly controls: ShadowControls;

  constructor(browser: TestBrowser, page: Page) {
    this.browser = browser;
    this.page = page;
    this.controls = browser.controls(page);
  }

  /** Selects words by dragging the mouse over them. */
  async select(text: string, selector = "body"): Promise<void> {
    expect(await this.browser.selectText(this.page, selector, text)).toBe(text);
  }

  /** Selects words, marks them by the toolbar, and waits until they are painted and the toolbar lies over nothing. */
  async mark(kind: MarkKind, text: string, selector = "body"): Promise<void> {
    const times = async () => (await this.painted()).filter((painted) => painted === text).length;
    const before = await times();
    await this.select(text, selector);
    await this.controls.click(`[data-mark=${kind}]`);
    await expect.poll(times, SOON).toBe(before + 1);
    await this.controls.waitForGone("[data-mark]");
  }

  /** Waits until the toast tells of it. */
  async told(words: string): Promise<void> {
    await this.controls.waitFor(".words", words);
  }

  async press(key: KeyInput, ...held: KeyInput[]): Promise<void> {
    for (const modifier of held) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of held.toReversed()) await this.page.keyboard.up(modifier);
  }

  /** Clicks where the caret goes right before some words. */
  async clickBefore(selector: string, text: string): Promise<void> {
    const { x, y } = await this.page.evaluate(CARET_BEFORE, selector, text);
    await this.page.mouse.click(x, y);
  }

  /** Clicks the middle of the first line of a painted passage, and waits for its card. */
  async openCard(text: string): Promise<void> {
    const at = await this.middleOf(text);
    await this.page.mouse.click(at.x, at.y);
    await this.controls.waitFor("blockquote");
  }

  /** The middle of the first line of a painted passage, once it is painted and in sight. */
  middleOf(text: string): Promise<{ x: number; y: number }> {
    return until(() => this.page.evaluate(MIDDLE_OF_PAINTED, text), { what: `"${text}" painted` });
  }

  /** The texts of the passages that are painted, in alphabetical order. */
  async painted(): Promise<string[]> {
    return (await this.looks()).flatMap(({ texts }) => texts).sort();
  }

  /** Waits until these passages are painted, and no others. */
  async sees(...texts: string[]): Promise<void> {
    await expect.poll(() => this.painted(), SOON).toEqual(texts.sort());
  }

  /** How the painted passages look, from the lowest layer to the highest. */
  looks(): Promise<Look[]> {
    return this.page.evaluate(LOOKS_OF_PAINTED);
  }

  async look(text: string): Promise<Look> {
    return until(async () => (await this.looks()).find(({ texts }) => texts.includes(text)), {
      what: `"${text}" painted`,
    });
  }

  /** What is kept of this page's article, in the order in which it was marked; deleted marks are left out. */
  async kept(): Promise<Annotation[]> {
    const path = await this.page.evaluate(() => location.pathname);
    return (await allKept(this.browser))
      .filter(({ source, deleted }) => new URL(source).pathname === path && deleted === null)
      .sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  async counts(badge: string): Promise<void> {
    await expect.poll(() => this.browser.badge(this.page), SOON).toBe(badge);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }
}

/** For `expect.poll`. */
export const SOON = { timeout: 10_000, interval: 50 };

/** Every annotation in the database, deleted ones too. */
export async function allKept(browser: TestBrowser): Promise<Annotation[]> {
  const tables = await browser.database("tallymark");
  return (tables?.annotations ?? []) as Annotation[];
}

const MIDDLE_OF_PAINTED = (text: string): { x: number; y: number } | null => {
  for (const highlight of CSS.highlights.values()) {
    for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (String(range) !== text || !range.startContainer.isConnected) continue;
      const { top } = range.getBoundingClientRect();
      scrollBy({ top: top - innerHeight / 2, behavior: "instant" });
      const line = [...range.getClientRects()].find(({ width }) => width > 0);
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    }
  }
  return null;
};

const CARET_BEFORE = (selector: string, text: string): { x: number; y: number } => {
  const element = document.querySelector(selector);
  const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width * 0.2, y: y + height / 2 };
  }
  throw new Error(`${selector} does not hold "${text}"`);
};

const LOOKS_OF_PAINTED = (): Look[] =>
  [...CSS.highlights]
    .sort(([, a], [, b]) => a.priority - b.priority)
    .map(([name, highlight]) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      // Of words that the page took away, nothing is seen.
      const shown = [...highlight].filter(({ startContainer }) => startContainer.isConnected);
      const texts = shown.map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return String(range);
      });
      return {
        texts,
        line: style.textDecorationLine === "none" ? "none" : style.textDecorationStyle,
        background: style.backgroundColor,
        color: style.color,
      };
    });
