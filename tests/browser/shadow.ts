import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./test-browser.ts";
import { until } from "./until.ts";

/** An element inside the extension's closed shadow root, as it stands in the viewport. */
export interface ShadowElement {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a form control. */
  readonly value: string | null;
  readonly focused: boolean;
  /** It has a size, is not hidden, and its middle is in the window with nothing over it. */
  readonly reachable: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the extension's controls are: its closed shadow root, and the documents of the frames in it. */
export type ControlsRoot = ShadowRoot | Document;

/** Reads every match in every root, with its place in the viewport of the page. */
const READ = (roots: readonly ControlsRoot[], selector: string): ShadowElement[] =>
  roots.flatMap((root) => {
    const frame = "defaultView" in root ? root.defaultView?.frameElement : null;
    const frameBox = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const frameIsShown = !frame || getComputedStyle(frame).visibility === "visible";
    return [...root.querySelectorAll(selector)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      const left = frameBox.left + x + width / 2;
      const top = frameBox.top + y + height / 2;
      const label = element.closest("label");
      const onTop = hit !== null && (element.contains(hit) || label?.contains(hit) === true);
      return {
        tag: element.localName,
        text: (element.textContent ?? "").trim(),
        attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
        value: "value" in element && typeof element.value === "string" ? element.value : null,
        focused: root.activeElement === element,
        reachable: width > 0 && height > 0 && left >= 0 && top >= 0 && onTop && frameIsShown,
        x: frameBox.left + x,
        y: frameBox.top + y,
        width,
        height,
      };
    });
  });

export type ShadowLook<Args extends readonly unknown[], Value> = (
  roots: readonly ControlsRoot[],
  ...args: Args
) => Value;

/** The extension's own controls on a page: what is in its closed shadow root, read from outside the page's reach. */
export class ShadowControls {
  readonly #browser: Pick<TestBrowser, "evaluateInShadow">;
  readonly #page: Page;

  constructor(browser: Pick<TestBrowser, "evaluateInShadow">, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Runs `look` with all the roots of the controls; it reaches nothing of its module. */
  evaluate<Args extends readonly unknown[], Value>(
    look: ShadowLook<Args, Value>,
    ...args: Args
  ): Promise<Value> {
    return this.#browser.evaluateInShadow(this.#page, look, args);
  }

  /** Waits until the extension has put its controls into the page. */
  async ready(): Promise<this> {
    const present = () => this.evaluate((roots) => roots.length > 0);
    await until(present, { what: "the extension's controls to be in the page" });
    return this;
  }

  /** Every match, in the order of the tree. */
  all(selector: string): Promise<ShadowElement[]> {
    return this.evaluate(READ, selector);
  }

  /** The first match, or null. */
  async find(selector: string): Promise<ShadowElement | null> {
    return (await this.all(selector))[0] ?? null;
  }

  /** The first match whose text holds `text`, once it can be reached by the mouse and has come to rest. */
  async waitFor(selector: string, text = ""): Promise<ShadowElement> {
    let last = "";
    return until(
      async () => {
        const matches = await this.all(selector);
        const element = matches.find((e) => e.reachable && e.text.includes(text));
        const place = JSON.stringify(element);
        const rests = element !== undefined && place === last;
        last = place;
        if (!rests) throw new Error(matches.length === 0 ? "no match" : JSON.stringify(matches));
        return element;
      },
      { what: `${selector}${text && ` with "${text}"`} in the extension's controls` },
    );
  }

  /** Nothing matches any more. */
  async waitForGone(selector: string): Promise<void> {
    const gone = async () => {
      const matches = await this.all(selector);
      if (matches.length > 0) throw new Error(JSON.stringify(matches));
      return true;
    };
    await until(gone, { what: `${selector} to go from the extension's controls` });
  }

  async click(selector: string, text = ""): Promise<ShadowElement> {
    const element = await this.waitFor(selector, text);
    await this.#page.mouse.click(element.x + element.width / 2, element.y + element.height / 2);
    return element;
  }

  /** Clicks a field and types into it with real keys. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.#page.keyboard.type(text);
  }

  async tap(selector: string, text = ""): Promise<ShadowElement> {
    const element = await this.waitFor(selector, text);
    await this.#page.touchscreen.tap(element.x + element.width / 2, element.y + element.height / 2);
    return element;
  }
}

/**
 * Gives the roots of the controls: the closed shadow roots right below <html> and <body>, opened by
 * the engine's own way past `closed`, each followed by the documents of its frames.
 */
export const CONTROLS_ROOTS = `(open) => [...document.documentElement.children, ...(document.body?.children ?? [])]
  .filter((element) => element instanceof HTMLElement && !element.shadowRoot)
  .map(open)
  .filter((root) => root !== null)
  .flatMap((root) => [root, ...[...root.querySelectorAll("iframe")].map((frame) => frame.contentDocument)])
  .filter((root) => root !== null)`;
