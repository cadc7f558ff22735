import { writeFile } from "node:fs/promises";
import type { KeyInput, Page } from "puppeteer-core";
import { type UntilOptions, until } from "./until.ts";

/**
 * A document that a test can look at and use: a tab, the popup, the side panel.
 * Functions run inside the document: they reach nothing of their module; arguments and answers are JSON.
 */
export interface View {
  evaluate<Args extends readonly unknown[], Value>(
    look: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  /** Runs a classic script in the document, whatever its content security policy says. */
  run(script: string): Promise<void>;
  /** Looks until something true comes. */
  until<Args extends readonly unknown[], Value>(
    look: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<NonNullable<Value>>;
  /** Clicks the middle of the first match with the real mouse, once it is there, in sight and at rest. */
  click(selector: string): Promise<void>;
  /** Clicks a field and types into it with real keys. */
  type(selector: string, text: string): Promise<void>;
  /** Replaces what stands in a field of one line, by real keys. */
  fill(selector: string, text: string): Promise<void>;
  /** Presses a key while others are held down. */
  press(key: KeyInput, ...held: KeyInput[]): Promise<void>;
  /** The text as it is shown. */
  text(selector?: string): Promise<string>;
  /** A PNG, also written to `file` when one is named. */
  screenshot(file?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Code that calls `look` with `args` and gives the answer as JSON. */
export const callOf = (
  look: ((...args: never[]) => unknown) | string,
  args: readonly unknown[],
): string => `(async () => JSON.stringify(await (${look})(...${JSON.stringify(args)})))()`;

/**
 * Where the middle of the first match is (of its first line, for a link that wraps), after scrolling it into
 * sight; null while it has no size or is covered.
 */
const MIDDLE_OF = (selector: string): { x: number; y: number } | null => {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return null;
  const { x, y, width, height } = box;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(middle.x, middle.y);
  const hitsIt = hit !== null && (element.contains(hit) || hit.contains(element));
  return hitsIt || element.closest("label")?.contains(hit) ? middle : null;
};

/** Where to click, once it stays there: a popup grows while it fills, and its buttons move. */
export async function restingMiddleOf(
  view: Pick<View, "evaluate">,
  selector: string,
): Promise<{ x: number; y: number }> {
  let last = "";
  return until(
    async () => {
      const middle = await view.evaluate(MIDDLE_OF, selector);
      const rests = middle !== null && JSON.stringify(middle) === last;
      last = JSON.stringify(middle);
      return rests && middle;
    },
    { what: `${selector} to click` },
  );
}

export const textOf = (view: Pick<View, "evaluate">, selector: string): Promise<string> =>
  view.evaluate((css: string) => {
    const element = document.querySelector(css);
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is shown, without what is hidden
    return element instanceof HTMLElement ? element.innerText : (element?.textContent ?? "");
  }, selector);

/** Selects what stands in the field that has the focus. */
export async function selectLine(view: Pick<View, "press">): Promise<void> {
  await view.press("End");
  await view.press("Home", "Shift");
}

/** A tab, as a `View`. */
export function viewOfPage(page: Page): View {
  const evaluate: View["evaluate"] = async (look, ...args) => {
    const json = await page.evaluate(callOf(look as (...args: never[]) => unknown, args));
    return typeof json === "string" ? JSON.parse(json) : undefined;
  };
  const view: View = {
    evaluate,
    run: async (script) => {
      await page.evaluate(`${script}\n;undefined`);
    },
    until: (look, ...args) => untilIn(view, look, args),
    click: async (selector) => {
      const { x, y } = await restingMiddleOf(view, selector);
      // A click may close the document that it was made in, before the mouse is up again.
      await page.mouse.click(x, y).catch((error: unknown) => {
        if (!page.isClosed() && !/Target closed/.test(String(error))) throw error;
      });
    },
    type: async (selector, text) => {
      await view.click(selector);
      await page.keyboard.type(text);
    },
    fill: async (selector, text) => {
      await view.click(selector);
      await selectLine(view);
      await page.keyboard.type(text);
    },
    press: async (key, ...held) => {
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of held.toReversed()) await page.keyboard.up(modifier);
    },
    text: (selector = "body") => textOf(view, selector),
    screenshot: (file) => savePicture(page.screenshot({ type: "png" }), file),
    close: () =>
      // A popup closes by itself as soon as something else gets the focus.
      page.close().catch((error: unknown) => {
        if (!page.isClosed() && !/No target with given id/.test(String(error))) throw error;
      }),
  };
  return view;
}

/** `until`, inside a view; the failure tells what was looked for. */
export async function untilIn<Args extends readonly unknown[], Value>(
  view: Pick<View, "evaluate">,
  look: (...args: Args) => Value | Promise<Value>,
  args: Args,
  options: UntilOptions = {},
): Promise<NonNullable<Value>> {
  const what = `${String(look).slice(0, 200)} with ${JSON.stringify(args)}`;
  return (await until(() => view.evaluate(look, ...args), {
    what,
    ...options,
  })) as NonNullable<Value>;
}

export async function savePicture(
  picture: Promise<Uint8Array>,
  file: string | undefined,
): Promise<Uint8Array> {
  const png = await picture;
  if (file !== undefined) await writeFile(file, png);
  return png;
}
