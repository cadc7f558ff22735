import { rmSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { middleOfElement, middleOfSelection } from "../selection.ts";
import { CONTROLS_ROOTS, type ShadowLook } from "../shadow.ts";
import {
  type LaunchOptions,
  type Letter,
  type Media,
  type MenuPlace,
  TestBrowser,
} from "../test-browser.ts";
import { until } from "../until.ts";
import { callOf, type View } from "../view.ts";
import { type AskFirefox, firefoxView, waitForView } from "./firefox-view.ts";
import { colorSchemePreferences, forcedColorsPreferences, UUID } from "./preferences.ts";
import { privileged } from "./privileged.ts";

declare const browser: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

/** Of puppeteer, what its types keep to themselves: raw BiDi commands. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** So often puppeteer may not know of a tab that is there, before it counts as missed: some seconds. */
const LOOKS_FOR_A_PAGE = 80;

/** A running Firefox; `openFirefox` starts it. */
export class Firefox extends TestBrowser {
  readonly kind = "firefox";
  readonly id: string;
  readonly origin = `moz-extension://${UUID}`;
  readonly puppeteer: Browser;
  /** The scope of the first window. */
  #window = "";

  constructor(options: LaunchOptions, browser: Browser, id: string) {
    super(options);
    this.puppeteer = browser;
    this.id = id;
  }

  async install(): Promise<void> {
    const tree = await this.#send<ContextTree>("browsingContext.getTree", {
      "moz:scope": "chrome",
    });
    this.#window = tree.contexts[0]?.context ?? "";
    await this.puppeteer.installExtension(this.options.extension);
    await this.#evaluate(
      `window.tallymark = (${privileged})(${JSON.stringify(this.id)}), undefined`,
    );
    await this.waitForBackground();
    await this.#ask("hidePanels");
  }

  async page(address: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
    // page.goto waits for ever for the pages of an extension or the browser: the tab changes its process.
    if (/^(?:moz-extension|about):/.test(address)) {
      await this.#send("browsingContext.navigate", {
        context: contextOf(page),
        url: address,
        wait: "complete",
      });
    } else {
      await page.goto(address);
    }
    return page;
  }

  async privatePage(address: string): Promise<Page> {
    await this.#ask("openPrivateWindow", address);
    return this.waitForPage(address);
  }

  async allowPrivate(): Promise<void> {
    await this.#ask("allowPrivate");
    await this.waitForBackground();
    await this.#ask("hidePanels");
  }

  async addresses(): Promise<string[]> {
    return (await this.#contexts()).map(({ url }) => url);
  }

  /**
   * puppeteer's page.url() is stale for tabs that the extension opened: the browser is asked. Of one such tab in a few
   * hundred puppeteer never learns; then its address is opened anew.
   */
  waitForPage(part: string): Promise<Page> {
    let unknown = 0;
    return until(
      async () => {
        const found = (await this.#contexts()).find(({ url }) => url.includes(part));
        if (!found) return undefined;
        const pages = await this.puppeteer.pages();
        const page = pages.find((page) => contextOf(page) === found.context);
        if (page || ++unknown < LOOKS_FOR_A_PAGE) return page;
        await this.#send("browsingContext.close", { context: found.context });
        return this.page(found.url);
      },
      // The first is opened while the browser still starts, which takes long where others start, too.
      { what: `a tab with ${part}`, timeout: 30_000 },
    );
  }

  async popup(page: Page): Promise<View> {
    await page.bringToFront();
    await this.#ask("openPopup", contextOf(page));
    await waitForView(this.#ask, "popup");
    return firefoxView(this.#ask, "popup", async () => {
      await this.#ask("hidePanels");
      await until(async () => !(await this.#ask("hasView", "popup")), {
        what: "the popup to close",
      });
    });
  }

  async sidePanel(page: Page): Promise<View> {
    await page.bringToFront();
    await this.#ask("showSidebar", contextOf(page));
    return this.openedSidePanel();
  }

  async openedSidePanel(): Promise<View> {
    await waitForView(this.#ask, "sidebar");
    return firefoxView(this.#ask, "sidebar", () => this.#ask("hideSidebar"));
  }

  /** By the browser itself: BiDi gives a key of another layout no place on the keyboard. */
  async pressLetter(page: Page, { key, code }: Letter): Promise<void> {
    await page.bringToFront();
    await this.#ask("pressLetter", contextOf(page), key, code);
  }

  async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const shortcut = (await this.commands()).find((command) => command.name === name)?.shortcut;
    if (!shortcut) throw new Error(`The command ${name} has no shortcut`);
    await this.#ask("pressShortcut", contextOf(page), shortcut);
  }

  async contextMenu(page: Page, place: MenuPlace, item: string): Promise<void> {
    await page.bringToFront();
    await this.#ask("hidePanels");
    const { x, y } =
      place === "selection"
        ? await middleOfSelection(page)
        : await middleOfElement(page, place.image);
    await page.mouse.click(x, y, { button: "right" });
    await until(() => this.#ask("takeMenuItem", contextOf(page), item), {
      what: `the item ${item} of the context menu`,
    });
  }

  async background<Args extends readonly unknown[], Value>(
    act: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    await this.#ask("wakeBackground");
    const view = firefoxView(this.#ask, "background", async () => undefined);
    return view.evaluate(act, ...args);
  }

  async backgroundRunning(): Promise<boolean> {
    return (await this.#ask("backgroundState")) === "running";
  }

  stopBackground(): Promise<void> {
    return this.#ask("stopBackground");
  }

  override async badge(page: Page): Promise<string> {
    const tabId = await this.#ask("tabId", contextOf(page));
    return this.background((id: number) => browser.action.getBadgeText({ tabId: id }), tabId);
  }

  async evaluateInShadow<Args extends readonly unknown[], Value>(
    page: Page,
    look: ShadowLook<Args, Value>,
    args: Args,
  ): Promise<Value> {
    const code = `((document, HTMLElement, getComputedStyle) => {
      const roots = (${CONTROLS_ROOTS})((element) => element.openOrClosedShadowRoot);
      return JSON.stringify((${look})(roots, ...${JSON.stringify(args)}));
    })(content.document, content.HTMLElement, content.getComputedStyle.bind(content))`;
    const json = await this.#ask("evaluateInTab", contextOf(page), code, true);
    return json === undefined ? (undefined as Value) : JSON.parse(json);
  }

  /** For the whole browser, by its preferences. */
  async setMedia(page: Page, { colorScheme, forcedColors }: Media): Promise<void> {
    if (colorScheme) {
      await this.#prefer(colorSchemePreferences(colorScheme));
      await this.#untilMatches(page, `(prefers-color-scheme: ${colorScheme})`);
    }
    if (forcedColors !== undefined) {
      await this.#prefer(forcedColorsPreferences(forcedColors));
      await this.#untilMatches(page, `(forced-colors: ${forcedColors ? "active" : "none"})`);
    }
  }

  async revokeSites(): Promise<void> {
    const given = await this.#ask("origins");
    await this.#ask("changeOrigins", [...given, ...(await this.#ask("requestedOrigins"))], false);
    await until(async () => !(await this.hasSites()), { what: "the sites to be withheld" });
  }

  async grantSites(): Promise<void> {
    await this.#ask("changeOrigins", await this.#ask("requestedOrigins"), true);
    await until(() => this.hasSites(), { what: "the sites to be granted" });
  }

  async hasSites(): Promise<boolean> {
    const [has, wants] = [await this.#ask("origins"), await this.#ask("requestedOrigins")];
    return wants.every((pattern) => has.includes(pattern) || has.includes("<all_urls>"));
  }

  async answerPermissionPrompt(accept: boolean): Promise<void> {
    await until(() => this.#ask("answerPrompt", accept), { what: "the question for a permission" });
  }

  async scriptCost(): Promise<null> {
    return null;
  }

  protected async endProcess(): Promise<void> {
    await this.puppeteer.close();
  }

  /** What a killed browser leaves in its profile would keep the next one from opening it. */
  protected async afterKill(): Promise<void> {
    rmSync(path.join(this.profile, "lock"), { force: true });
  }

  readonly #ask: AskFirefox = async (name, ...args) => {
    const json = await this.#evaluate(
      callOf(`(...args) => window.tallymark.${name}(...args)`, args),
    );
    return json === undefined ? undefined : JSON.parse(json);
  };

  /** Runs an expression in the browser window's own scope; gives a string or undefined. */
  async #evaluate(expression: string): Promise<string | undefined> {
    const answer = await this.#send<{
      readonly type: "success" | "exception";
      readonly result?: { readonly value?: string };
      readonly exceptionDetails?: { readonly text: string };
    }>("script.evaluate", { target: { context: this.#window }, awaitPromise: true, expression });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    const { connection } = this.puppeteer as unknown as BidiBrowser;
    return (await connection.send(method, params)).result as Result;
  }

  async #contexts(): Promise<ContextTree["contexts"]> {
    return (await this.#send<ContextTree>("browsingContext.getTree", {})).contexts;
  }

  async #prefer(preferences: Readonly<Record<string, number>>): Promise<void> {
    for (const [name, value] of Object.entries(preferences)) {
      await this.#ask("setPreference", name, value);
    }
  }

  async #untilMatches(page: Page, query: string): Promise<void> {
    await until(() => page.evaluate((query: string) => matchMedia(query).matches, query), {
      what: query,
    });
  }
}

/** The id of a tab in BiDi; puppeteer's types keep it to themselves. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
