import type { KeyInput } from "puppeteer-core";
import { expect } from "vitest";
import type { View } from "./browser/index.ts";
import { SOON } from "./reader.ts";

/** A row of the panel or the library, as it is shown. */
export interface ShownRow {
  readonly kind: string;
  readonly words: string;
  /** What it means: a figure's reading, a claim's speaker. */
  readonly reading: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** What became of the passage, where that is worth saying; else empty. */
  readonly state: string;
  /** Whether it stands in the list of what was not found on the page. */
  readonly missing: boolean;
}

/** The popup, the panel beside the page or the library: what a reader sees in it and does there. */
export class PanelView {
  readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  rows(): Promise<ShownRow[]> {
    return this.view.evaluate(ROWS);
  }

  /** Waits until rows with these words are listed, in this order, and no others. */
  async lists(...words: string[]): Promise<void> {
    const listed = async () => (await this.rows()).map((row) => row.words);
    await expect.poll(listed, SOON).toEqual(words);
  }

  /** Waits until the text stands somewhere in it. */
  async says(text: string, selector = "body"): Promise<void> {
    await expect.poll(() => this.view.text(selector), SOON).toContain(text);
  }

  async saysNothingOf(text: string): Promise<void> {
    await expect.poll(() => this.view.text(), SOON).not.toContain(text);
  }

  /** Clicks the button (or whatever has this name) with the real mouse. */
  async click(name: string, within = "body"): Promise<void> {
    await this.view.click(await this.view.until(SELECTOR_OF_NAMED, name, within));
  }

  /** Clicks a row, or a part of it. */
  async clickRow(words: string, part = ".row-main"): Promise<void> {
    await this.view.click(`${await this.#selectorOfRow(words)} ${part}`);
  }

  /** Opens a row's form by its button. */
  async edit(words: string): Promise<void> {
    await this.clickRow(words, ".row-actions button:first-child");
    await this.view.until(() => document.activeElement?.matches("form [name=note]") ?? false);
  }

  async remove(words: string): Promise<void> {
    await this.clickRow(words, ".row-actions button:last-child");
  }

  /** Replaces what stands in a field of the open form by real keys. */
  fill(name: string, text: string): Promise<void> {
    return this.view.fill(`form [name=${name}]`, text);
  }

  async save(): Promise<void> {
    await this.view.click("form [type=submit]");
    await this.view.until(() => document.querySelector("form") === null);
  }

  press(key: KeyInput, ...held: KeyInput[]): Promise<void> {
    return this.view.press(key, ...held);
  }

  /** Opens the menu of exports and takes a format, to be copied or downloaded. */
  async export(format: string, way: "Copy" | "Download", within = "body"): Promise<void> {
    await this.view.click(`${within} .export-menu > button`);
    await this.click(way, `[role=group][aria-label="${format}"]`);
  }

  #selectorOfRow(words: string): Promise<string> {
    return this.view.until(SELECTOR_OF_ROW, words);
  }
}

const ROWS = (): ShownRow[] =>
  [...document.querySelectorAll<HTMLElement>("li.row")].map((row) => {
    const textOf = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? "";
    return {
      kind: row.dataset.kind ?? "",
      words: textOf("q"),
      reading: textOf(".reading, .speaker").replace(/:$/, ""),
      note: textOf(".note"),
      tags: [...row.querySelectorAll(".tag")].map((tag) => tag.textContent ?? ""),
      state: textOf(".state"),
      missing: row.closest(".missing") !== null,
    };
  });

/** The row gets an attribute of the test's own, by which the mouse finds it. */
const SELECTOR_OF_ROW = (words: string): string | null => {
  const row = [...document.querySelectorAll("li.row")].find(
    (row) => row.querySelector("q")?.textContent?.trim() === words,
  );
  row?.setAttribute("data-test-row", words);
  return row ? `[data-test-row=${JSON.stringify(words)}]` : null;
};

const SELECTOR_OF_NAMED = (name: string, within: string): string | null => {
  const named = [
    ...document.querySelectorAll(`:is(${within}) :is(button, a, input, [role=menuitem])`),
  ].find(
    (element) =>
      element.textContent?.trim() === name ||
      element.getAttribute("aria-label") === name ||
      element.closest("label")?.textContent?.trim() === name,
  );
  named?.setAttribute("data-test-name", name);
  return named ? `[data-test-name=${JSON.stringify(name)}]` : null;
};
