import { rmSync } from "node:fs";
import path from "node:path";
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { middleOfElement } from "../selection.ts";
import { CONTROLS_ROOTS, type ShadowLook } from "../shadow.ts";
import {
  type LaunchOptions,
  type Letter,
  type Media,
  type MenuPlace,
  type ScriptCost,
  TestBrowser,
} from "../test-browser.ts";
import { pause, until } from "../until.ts";
import { type View, viewOfPage } from "../view.ts";
import { ExtensionSettings } from "./extension-settings.ts";
import type { ChromeApi } from "./internals.ts";
import { pressRealKeys } from "./real-keys.ts";
import { costOf, type TraceEvent } from "./script-cost.ts";
import { ServiceWorker } from "./service-worker.ts";

declare const chrome: ChromeApi;

/** A running Chromium; `openChromium` starts it. */
export class Chromium extends TestBrowser {
  readonly kind = "chromium";
  readonly id: string;
  readonly origin: string;
  readonly puppeteer: Browser;
  readonly #worker: ServiceWorker;
  readonly #settings: ExtensionSettings;

  constructor(options: LaunchOptions, browser: Browser, root: CDPSession, id: string) {
    super(options);
    this.puppeteer = browser;
    this.id = id;
    this.origin = `chrome-extension://${id}`;
    this.#worker = new ServiceWorker(browser, root, this.origin);
    this.#settings = new ExtensionSettings(browser, id);
  }

  /** It starts by itself after the installation; starting it a second time meanwhile would be a race. */
  async started(): Promise<void> {
    await this.#worker.wake(false);
  }

  async page(address: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
    await page.goto(address);
    return page;
  }

  async privatePage(address: string): Promise<Page> {
    await this.background(async (url: string) => {
      await chrome.windows.create({ url, incognito: true });
    }, address);
    return this.waitForPage(address);
  }

  async allowPrivate(): Promise<void> {
    await this.#settings.allowPrivate();
    await this.#worker.wake();
  }

  async addresses(): Promise<string[]> {
    return (await this.puppeteer.pages()).map((page) => page.url());
  }

  async waitForPage(part: string): Promise<Page> {
    const target = await this.puppeteer.waitForTarget(
      (target) => target.type() === "page" && target.url().includes(part),
      { timeout: 10_000 },
    );
    return target.asPage();
  }

  /** While the sites are withheld, a first click only lets the content scripts run; the second opens the popup. */
  async popup(page: Page): Promise<View> {
    await this.#clickAction(page);
    const opens = (timeout: number) =>
      this.puppeteer.waitForTarget((target) => target.url().includes(`${this.origin}/popup.html`), {
        timeout,
      });
    const target = await opens(2500).catch(async () => {
      await this.#clickAction(page);
      return opens(10_000);
    });
    return viewOfPage(await target.asPage());
  }

  async sidePanel(page: Page): Promise<View> {
    // sidePanel.open asks for a gesture: a real click, in a page of the extension.
    const opener = await this.extensionPage("manifest.json");
    await opener.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      addEventListener("click", () => void chrome.sidePanel.open({ windowId: id }), { once: true });
    });
    await opener.mouse.click(20, 20);
    const panel = await this.openedSidePanel();
    await opener.close();
    await page.bringToFront();
    return panel;
  }

  async openedSidePanel(): Promise<View> {
    return viewOfPage(await this.waitForPage("/sidepanel.html"));
  }

  /** By CDP itself: puppeteer knows the keys of the American layout alone. */
  async pressLetter(page: Page, { key, code }: Letter): Promise<void> {
    const session = await page.createCDPSession();
    const windowsVirtualKeyCode = code.charCodeAt(code.length - 1);
    const event = { key, code, windowsVirtualKeyCode };
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", text: key, ...event });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
    await session.detach();
  }

  /**
   * With a window, real keys. Headless, the event is handed to the extension's listeners: CDP's keys
   * do not reach the browser's shortcuts.
   */
  async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    if (name === "_execute_action") {
      await this.#clickAction(page);
    } else if (this.options.headless) {
      await this.background(async (name: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, name);
    } else {
      const shortcut = (await this.commands()).find((c) => c.name === name)?.shortcut;
      if (!shortcut) throw new Error(`The command ${name} has no shortcut`);
      await pressRealKeys(this.options.environment, "chrom", shortcut.toLowerCase());
    }
  }

  /** The event is handed to the extension's listeners: the browser's own menu is out of CDP's reach. */
  async contextMenu(page: Page, place: MenuPlace, item: string): Promise<void> {
    await page.bringToFront();
    const what = await page.evaluate(
      (image: string | null) => {
        if (image === null) return { selectionText: String(getSelection()) };
        const element = document.querySelector(image);
        if (!(element instanceof HTMLImageElement)) throw new Error(`${image} is no image`);
        return { mediaType: "image", srcUrl: element.currentSrc || element.src };
      },
      place === "selection" ? null : place.image,
    );
    if (place !== "selection") await middleOfElement(page, place.image);
    const info = { menuItemId: item, editable: false, pageUrl: page.url(), frameId: 0, ...what };
    await this.background(async (info: object) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(info, tab);
    }, info);
  }

  async background<Args extends readonly unknown[], Value>(
    act: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    return (await this.#worker.call(act as (...args: never[]) => unknown, args)) as Value;
  }

  backgroundRunning(): Promise<boolean> {
    return this.#worker.running();
  }

  stopBackground(): Promise<void> {
    return this.#worker.stop();
  }

  /** The extension's own world on the page may open closed roots; the world of the page may not. */
  async evaluateInShadow<Args extends readonly unknown[], Value>(
    page: Page,
    look: ShadowLook<Args, Value>,
    args: Args,
  ): Promise<Value> {
    const session = await page.createCDPSession();
    try {
      if (page.url().startsWith(this.origin))
        return await this.#evaluateInOwnPage(session, look, args);
      const worlds: number[] = [];
      session.on("Runtime.executionContextCreated", ({ context }) => {
        const { frameId, type } = context.auxData as { frameId: string; type: string };
        const ours = type === "isolated" && context.origin === this.origin;
        if (ours && frameId === mainFrame) worlds.push(context.id);
      });
      const { frameTree } = await session.send("Page.getFrameTree");
      const mainFrame = frameTree.frame.id;
      await session.send("Runtime.enable");
      const world = worlds[0];
      const roots = `(${CONTROLS_ROOTS})((element) => chrome.dom.openOrClosedShadowRoot(element))`;
      if (world === undefined) {
        return JSON.parse(
          (await page.evaluate(
            `JSON.stringify((${look})([], ...${JSON.stringify(args)}))`,
          )) as string,
        );
      }
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        contextId: world,
        expression: `JSON.stringify((${look})(${roots}, ...${JSON.stringify(args)}))`,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value === undefined ? (undefined as Value) : JSON.parse(result.value);
    } finally {
      await session.detach().catch(() => undefined);
    }
  }

  /** No content script is in the extension's own pages, whose scripts cannot open closed roots: the debugger can. */
  async #evaluateInOwnPage<Args extends readonly unknown[], Value>(
    session: CDPSession,
    look: ShadowLook<Args, Value>,
    args: Args,
  ): Promise<Value> {
    const { root } = await session.send("DOM.getDocument", { depth: 3, pierce: true });
    const elements = (root.children ?? []).flatMap(({ children = [] }) => children);
    const closed = elements
      .flatMap(({ shadowRoots = [] }) => shadowRoots)
      .filter(({ shadowRootType }) => shadowRootType === "closed");
    const resolved = await Promise.all(
      closed.map(({ backendNodeId }) => session.send("DOM.resolveNode", { backendNodeId })),
    );
    const { result: page } = await session.send("Runtime.evaluate", { expression: "globalThis" });
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      ...(page.objectId === undefined ? {} : { objectId: page.objectId }),
      functionDeclaration: `(...roots) => JSON.stringify((${look})(
        roots.flatMap((root) => [root, ...[...root.querySelectorAll("iframe")].map((frame) => frame.contentDocument)]),
        ...${JSON.stringify(args)}
      ))`,
      arguments: resolved.flatMap(({ object: { objectId } }) => (objectId ? [{ objectId }] : [])),
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value === undefined ? (undefined as Value) : JSON.parse(result.value);
  }

  /** By CDP itself: puppeteer's own function knows no forced colours. The session is what holds it. */
  async setMedia(page: Page, { colorScheme, forcedColors }: Media): Promise<void> {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        ...(colorScheme ? [{ name: "prefers-color-scheme", value: colorScheme }] : []),
        ...(forcedColors === undefined
          ? []
          : [{ name: "forced-colors", value: forcedColors ? "active" : "none" }]),
      ],
    });
  }

  async revokeSites(): Promise<void> {
    await this.#settings.setHostAccess("ON_CLICK");
    await until(async () => !(await this.hasSites()), { what: "the sites to be withheld" });
  }

  async grantSites(): Promise<void> {
    await this.#settings.setHostAccess("ON_ALL_SITES");
    await until(() => this.hasSites(), { what: "the sites to be granted" });
  }

  hasSites(): Promise<boolean> {
    return this.background(() =>
      chrome.permissions.contains({ origins: ["http://*/*", "https://*/*"] }),
    );
  }

  async answerPermissionPrompt(accept: boolean): Promise<void> {
    if (this.options.headless) {
      throw new Error(
        "Chromium's question can be answered in a window only: open it with headless false",
      );
    }
    // Chromium takes no answer in the first moments: the question could come under a click meant for
    // something else. It stands with the focus on its refusal.
    await pause(1000);
    await pressRealKeys(
      this.options.environment,
      "chrom",
      ...(accept ? ["Tab", "Return"] : ["Escape"]),
    );
  }

  /** From a trace: the extension's own evaluations and calls. */
  async scriptCost(page: Page, act: () => Promise<unknown>): Promise<ScriptCost | null> {
    await page.tracing.start({ categories: ["devtools.timeline"] });
    await act();
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
      traceEvents: TraceEvent[];
    };
    return costOf(traceEvents.filter(({ args }) => args?.data?.url?.startsWith(`${this.origin}/`)));
  }

  protected async endProcess(): Promise<void> {
    await this.puppeteer.close();
  }

  /** What a killed browser leaves in its profile would keep the next one from opening it. */
  protected async afterKill(): Promise<void> {
    for (const lock of ["SingletonLock", "SingletonSocket", "SingletonCookie"]) {
      rmSync(path.join(this.profile, lock), { force: true });
    }
  }

  async #clickAction(page: Page): Promise<void> {
    await page.bringToFront();
    const extension = (await this.puppeteer.extensions()).get(this.id);
    if (!extension) throw new Error("The extension is not installed any more");
    await extension.triggerAction(page);
  }
}
