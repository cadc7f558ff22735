import type { Page, Browser as PuppeteerBrowser } from "puppeteer-core";
import { type Download, downloadDuring } from "./downloads.ts";
import { READ_DATABASE } from "./read-database.ts";
import { selectByMouse } from "./selection.ts";
import { ShadowControls, type ShadowLook } from "./shadow.ts";
import { until } from "./until.ts";
import { type View, viewOfPage } from "./view.ts";

export type BrowserKind = "chromium" | "firefox";
/** Where `npm run build` puts the extension, from the project's folder. */
export const BUILDS: Readonly<Record<BrowserKind, string>> = {
  chromium: ".output/chrome-mv3",
  firefox: ".output/firefox-mv3",
};

export type ColorScheme = "light" | "dark";

export interface Media {
  readonly colorScheme?: ColorScheme;
  readonly forcedColors?: boolean;
}

/** Everything that an engine needs to start; `openBrowser` fills it in. */
export interface LaunchOptions extends Media {
  readonly executable: string;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly profile: string;
  readonly downloads: string;
  /** Language of the browser's interface, as `ko`. */
  readonly locale: string;
  readonly headless: boolean;
  readonly size: { readonly width: number; readonly height: number };
  /** A person uses the browser: nothing is bent to the needs of a test. */
  readonly attended: boolean;
  /** The environment that the browser starts in. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called once the browser has gone, also after a kill. */
  readonly onGone: () => void;
}

/** Where a context menu is opened: on the selection, or on the element that a selector finds. */
export type MenuPlace = "selection" | { readonly image: string };

/** What a letter key writes and where it lies, as `{ key: "ㄹ", code: "KeyF" }`. */
export interface Letter {
  readonly key: string;
  readonly code: `Key${string}`;
}

/** A command of the extension as the browser knows it; the shortcut is empty when it has none. */
export interface Command {
  readonly name: string;
  readonly shortcut: string;
}

/** The part of the extension API that code in the background needs here; the same in both browsers. */
interface ExtensionApi {
  action: {
    getBadgeText(details: { tabId?: number }): Promise<string>;
    getTitle(details: { tabId?: number }): Promise<string>;
  };
  commands: { getAll(): Promise<Command[]> };
  tabs: {
    query(info: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
  };
}

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** A real browser with the extension in it. Nothing here waits by time; everything is asked for until it is so. */
export abstract class TestBrowser {
  abstract readonly kind: BrowserKind;
  /** The extension's id. */
  abstract readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  abstract readonly origin: string;
  abstract readonly puppeteer: PuppeteerBrowser;
  readonly profile: string;
  readonly downloads: string;
  protected readonly options: LaunchOptions;
  #killed = false;

  constructor(options: LaunchOptions) {
    this.options = options;
    this.profile = options.profile;
    this.downloads = options.downloads;
  }

  /** Opens an address in a new tab. */
  abstract page(address: string): Promise<Page>;
  /** Opens an address in a private window, where the extension must have been allowed (`allowPrivate`). */
  abstract privatePage(address: string): Promise<Page>;
  /** Lets the extension into private windows, as the reader does on the browser's own page. */
  abstract allowPrivate(): Promise<void>;
  /** The addresses of all tabs. */
  abstract addresses(): Promise<string[]>;
  /** Waits for a tab whose address holds `part`. */
  abstract waitForPage(part: string): Promise<Page>;

  /** The real popup over `page`, as by a click on the toolbar button: it grants activeTab. */
  abstract popup(page: Page): Promise<View>;
  /** Chrome's side panel, Firefox's sidebar, beside `page`. */
  abstract sidePanel(page: Page): Promise<View>;
  /** The same, once the extension has opened it by itself. */
  abstract openedSidePanel(): Promise<View>;

  /** Presses a letter key of a keyboard whose layout is not Latin: `code` is its place, `key` what it writes. */
  abstract pressLetter(page: Page, letter: Letter): Promise<void>;
  /** Runs one of the manifest's commands while `page` is in front. */
  abstract command(page: Page, name: string): Promise<void>;
  /** Opens the context menu and takes an item of the extension, by the id that it was made with. */
  abstract contextMenu(page: Page, place: MenuPlace, item: string): Promise<void>;

  /** Runs a function in the extension's background; wakes it when it sleeps. */
  abstract background<Args extends readonly unknown[], Value>(
    act: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value>;
  abstract backgroundRunning(): Promise<boolean>;
  abstract stopBackground(): Promise<void>;

  abstract evaluateInShadow<Args extends readonly unknown[], Value>(
    page: Page,
    look: ShadowLook<Args, Value>,
    args: Args,
  ): Promise<Value>;

  /** Colour scheme and forced colours from now on. */
  abstract setMedia(view: Page, media: Media): Promise<void>;

  /** Takes the extension's access to sites away, as the reader does in the browser's settings. */
  abstract revokeSites(): Promise<void>;
  /** Gives it back, as the reader does in the browser's settings. */
  abstract grantSites(): Promise<void>;
  /** Whether the extension may read every site by itself. */
  abstract hasSites(): Promise<boolean>;
  /** Answers the browser's own question for a permission, which must come. */
  abstract answerPermissionPrompt(accept: boolean): Promise<void>;

  protected abstract endProcess(): Promise<void>;
  protected abstract afterKill(): Promise<void>;

  /** What the extension's own scripts cost a page while `act` runs; null where the engine can't tell. */
  abstract scriptCost(page: Page, act: () => Promise<unknown>): Promise<ScriptCost | null>;

  /** A page of the extension itself, in a tab: `library.html`. */
  extensionPage(file: string): Promise<Page> {
    return this.page(`${this.origin}/${file}`);
  }

  view(page: Page): View {
    return viewOfPage(page);
  }

  /** The extension's controls on a page, in its closed shadow root. */
  controls(page: Page): ShadowControls {
    return new ShadowControls(this, page);
  }

  /** Selects characters by dragging the real mouse, and gives what is selected then. */
  select(page: Page, selector: string, start?: number, end?: number | null): Promise<string> {
    return selectByMouse(page, selector, start, end);
  }

  /** Selects the first place in an element where its text holds `text`. */
  async selectText(page: Page, selector: string, text: string): Promise<string> {
    const start = await page.evaluate(
      (css: string, part: string) => document.querySelector(css)?.textContent?.indexOf(part) ?? -1,
      selector,
      text,
    );
    if (start < 0) throw new Error(`${selector} does not hold "${text}"`);
    return this.select(page, selector, start, start + text.length);
  }

  download(act: () => Promise<unknown>): Promise<Download> {
    return downloadDuring(this.downloads, act);
  }

  commands(): Promise<Command[]> {
    return this.background(() => {
      const api = typeof browser === "undefined" ? chrome : browser;
      return api.commands.getAll();
    });
  }

  /** What the toolbar button is called over a tab, which is brought to the front. */
  async buttonTitle(page: Page): Promise<string> {
    await page.bringToFront();
    return this.background(async () => {
      const api = typeof browser === "undefined" ? chrome : browser;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return api.action.getTitle(tab ? { tabId: tab.id } : {});
    });
  }

  /** The text of the badge over a tab, which is brought to the front. */
  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.background(async () => {
      const api = typeof browser === "undefined" ? chrome : browser;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return api.action.getBadgeText(tab ? { tabId: tab.id } : {});
    });
  }

  /** The rows of every table of an IndexedDB database of the extension; null when there is no such database. */
  database(name: string): Promise<Record<string, unknown[]> | null> {
    return this.background(READ_DATABASE, name);
  }

  /** Ends the browser's processes at once, as a crash or a power cut would; the profile stays. */
  async kill(): Promise<void> {
    const child = this.puppeteer.process();
    if (!child?.pid) throw new Error("The browser does not run");
    const gone = new Promise((resolve) => child.once("exit", resolve));
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It leads no process group (Windows): the one process is all that can be named.
      child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await gone;
    this.#killed = true;
    await this.afterKill();
    this.options.onGone();
  }

  /** Ends the browser as a reader does. There is nothing to do after a kill. */
  async close(): Promise<void> {
    if (this.#killed) return;
    try {
      await this.endProcess();
    } finally {
      this.options.onGone();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  protected waitForBackground(): Promise<unknown> {
    return until(() => this.backgroundRunning(), { what: "the background to run" });
  }
}

/** In milliseconds of work of the page's thread. */
export interface ScriptCost {
  readonly milliseconds: number;
  readonly calls: number;
  readonly longest: number;
}
