import type {
  FirefoxBrowser,
  FirefoxComponents,
  FirefoxMenu,
  FirefoxMessageListener,
  FirefoxModuleLoader,
  FirefoxNotification,
  FirefoxPanel,
  FirefoxPolicies,
  FirefoxServices,
  FirefoxWindow,
} from "./internals.ts";

// Globals of a browser window's scope.
declare const Cc: FirefoxComponents;
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const ChromeUtils: FirefoxModuleLoader;
declare const OpenBrowserWindow: (options: { private: boolean }) => FirefoxWindow;
declare const Services: FirefoxServices;
declare const SidebarController: { hide(): void };
declare const WebExtensionPolicy: FirefoxPolicies;

/**
 * What the tests ask of Firefox beyond its pages. `privileged` is sent as text and runs in the
 * browser window's own scope, where it may do everything: it uses nothing from outside its body.
 */
export interface Privileged {
  /** Runs code in the document of a tab. The code has the browser's rights where `raised` is set. */
  evaluateInTab(context: string, code: string, raised: boolean): Promise<string | undefined>;
  /** Runs code in one of the extension's documents that is no tab. */
  evaluateInView(
    view: ViewKind,
    code: string,
    raised: boolean,
    timeout: number,
  ): Promise<string | undefined>;
  hasView(view: ViewKind): boolean;
  focusView(view: ViewKind): void;
  /** A PNG in base64. */
  pictureOfView(view: ViewKind): Promise<string>;
  openPopup(context: string): Promise<void>;
  showSidebar(context: string): Promise<void>;
  hideSidebar(): void;
  hidePanels(): void;
  backgroundState(): string;
  wakeBackground(): Promise<void>;
  stopBackground(): Promise<void>;
  /** The patterns of the sites that the extension may read now. */
  origins(): string[];
  changeOrigins(origins: string[], grant: boolean): Promise<void>;
  /** The patterns that the extension's manifest asks for. */
  requestedOrigins(): string[];
  allowPrivate(): Promise<void>;
  openPrivateWindow(address: string): Promise<void>;
  tabId(context: string): number;
  pressShortcut(context: string, shortcut: string): void;
  /** Presses a key in the page that has the focus. */
  pressLetter(context: string, key: string, code: string): void;
  /** Takes an item of the open context menu; false while it is not there. */
  takeMenuItem(context: string, item: string): Promise<boolean>;
  /** Answers the question for a permission; false while none is asked. */
  answerPrompt(accept: boolean): boolean;
  setPreference(name: string, value: number | boolean | string): void;
}

/** The extension's documents that are no tabs. */
export type ViewKind = "popup" | "sidebar" | "background";

export function privileged(extensionId: string): Privileged {
  const policy = () => {
    const found = WebExtensionPolicy.getByID(extensionId);
    if (!found?.extension) throw new Error(`The extension ${extensionId} does not run`);
    return found;
  };
  const extension = () => policy().extension;
  const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");

  const viewOf = (kind: ViewKind) => [...extension().views].find((v) => v.viewType === kind);
  const neededView = (kind: ViewKind) => {
    const view = viewOf(kind);
    if (!view) throw new Error(`The extension has no ${kind} open`);
    return view;
  };
  const browserOf = (context: string) => {
    const { NavigableManager } = ChromeUtils.importESModule(
      "chrome://remote/content/shared/NavigableManager.sys.mjs",
    );
    const browser = NavigableManager.getBrowserById(context);
    if (!browser) throw new Error(`There is no tab ${context}`);
    return browser;
  };
  const windowOf = (context: string) => browserOf(context).ownerDocument.defaultView;

  /** Code reaches a document in another process as a frame script, and its answer comes back as a message. */
  const evaluateIn = (browser: FirefoxBrowser, code: string, raised: boolean, timeout: number) =>
    new Promise<string | undefined>((resolve, reject) => {
      const channel = `tallymark:${Math.random()}`;
      const { messageManager } = browser;
      const timer = setTimeout(() => {
        messageManager.removeMessageListener(channel, listener);
        reject(new Error(`The document did not answer within ${timeout} ms`));
      }, timeout);
      const listener: FirefoxMessageListener = ({ data }) => {
        clearTimeout(timer);
        messageManager.removeMessageListener(channel, listener);
        if (data.error === undefined) resolve(data.value);
        else reject(new Error(data.error));
      };
      messageManager.addMessageListener(channel, listener);
      const sandbox =
        "new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content })";
      const run = raised ? `(${code})` : `Cu.evalInSandbox(${JSON.stringify(code)}, ${sandbox})`;
      const script = `(async () => {
        const answer = {};
        try { answer.value = await ${run}; } catch (error) { answer.error = String(error); }
        sendAsyncMessage(${JSON.stringify(channel)}, answer);
      })()`;
      const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
      messageManager.loadFrameScript(address, false);
    });

  const hidePanelsOf = (window: FirefoxWindow) => {
    for (const panel of window.document.querySelectorAll("panel, menupopup")) {
      const popup = panel as FirefoxPanel;
      if (popup.state === "open" || popup.state === "showing") popup.hidePopup();
    }
  };

  const typistIn = (window: FirefoxWindow) => {
    const typist = Cc["@mozilla.org/text-input-processor;1"].createInstance(
      Ci.nsITextInputProcessor,
    );
    if (!typist.beginInputTransactionForTests(window)) throw new Error("No keys can be pressed");
    return typist;
  };

  const permissions = () =>
    ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs")
      .ExtensionPermissions;

  return {
    evaluateInTab: (context, code, raised) => evaluateIn(browserOf(context), code, raised, 10_000),
    evaluateInView: async (kind, code, raised, timeout) =>
      evaluateIn(neededView(kind).xulBrowser, code, raised, timeout),
    hasView: (kind) => viewOf(kind) !== undefined,
    focusView: (kind) => neededView(kind).xulBrowser.focus(),
    pictureOfView: async (kind) => {
      const { currentWindowGlobal } = neededView(kind).xulBrowser.browsingContext;
      const image = await currentWindowGlobal.drawSnapshot(null, 1, "white");
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
    },
    openPopup: async (context) => {
      const window = windowOf(context);
      hidePanelsOf(window);
      const { ExtensionParent } = ChromeUtils.importESModule(
        "resource://gre/modules/ExtensionParent.sys.mjs",
      );
      await ExtensionParent.apiManager.global.browserActionFor(extension()).openPopup(window);
    },
    showSidebar: async (context) => {
      await windowOf(context).SidebarController.show(`${widget}-sidebar-action`);
    },
    hideSidebar: () => SidebarController.hide(),
    hidePanels: () => {
      for (const window of Services.wm.getEnumerator("navigator:browser")) {
        // The greeting after an installation lies over the window until it is read.
        window.AppMenuNotifications.removeNotification("addon-installed");
        hidePanelsOf(window);
      }
    },
    backgroundState: () => policy().extension.backgroundState,
    wakeBackground: async () => {
      await extension().wakeupBackground?.();
    },
    stopBackground: async () => {
      await extension().terminateBackground();
    },
    origins: () => policy().allowedOrigins.patterns.map(({ pattern }) => pattern),
    requestedOrigins: () => {
      const { host_permissions = [], content_scripts = [] } = extension().manifest;
      return [...new Set([...host_permissions, ...content_scripts.flatMap((s) => s.matches)])];
    },
    changeOrigins: async (origins, grant) => {
      const change = { origins, permissions: [], data_collection: [] };
      await permissions()[grant ? "add" : "remove"](extensionId, change, extension());
    },
    allowPrivate: async () => {
      const change = {
        origins: [],
        permissions: ["internal:privateBrowsingAllowed"],
        data_collection: [],
      };
      await permissions().add(extensionId, change, extension());
      const { AddonManager } = ChromeUtils.importESModule(
        "resource://gre/modules/AddonManager.sys.mjs",
      );
      await (await AddonManager.getAddonByID(extensionId)).reload();
    },
    openPrivateWindow: async (address) => {
      const window = OpenBrowserWindow({ private: true });
      await new Promise<void>((resolve) => {
        const observer = (subject: unknown) => {
          if (subject !== window) return;
          Services.obs.removeObserver(observer, "browser-delayed-startup-finished");
          resolve();
        };
        Services.obs.addObserver(observer, "browser-delayed-startup-finished");
      });
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      window.gBrowser.selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
    },
    tabId: (context) => {
      const browser = browserOf(context);
      const tab = windowOf(context).gBrowser.getTabForBrowser(browser);
      return extension().tabManager.getWrapper(tab).id;
    },
    pressShortcut: (context, shortcut) => {
      const window = windowOf(context);
      hidePanelsOf(window);
      // While a page has the focus, its keys never come back from it as shortcuts in a headless browser.
      window.focus();
      Services.focus.clearFocus(window);
      const parts = shortcut.split("+");
      const last = parts.pop() ?? "";
      const modifiers: Record<string, [key: string, code: string, keyCode: number]> = {
        Alt: ["Alt", "AltLeft", 18],
        Shift: ["Shift", "ShiftLeft", 16],
        Ctrl: ["Control", "ControlLeft", 17],
        MacCtrl: ["Control", "ControlLeft", 17],
        Command: ["Meta", "MetaLeft", 91],
      };
      const typist = typistIn(window);
      const held = parts.map((part) => {
        const [key, code, keyCode] = modifiers[part] ?? [part, part, 0];
        return new KeyboardEvent("", { key, code, keyCode });
      });
      const key = new KeyboardEvent("", {
        key: parts.includes("Shift") ? last : last.toLowerCase(),
        code: /^\d$/.test(last) ? `Digit${last}` : `Key${last}`,
        keyCode: last.charCodeAt(0),
      });
      for (const modifier of held) typist.keydown(modifier);
      typist.keydown(key);
      typist.keyup(key);
      for (const modifier of held.toReversed()) typist.keyup(modifier);
      // Where the reader's focus was all along: what is done next by key is done in the page.
      window.gBrowser.selectedBrowser.focus();
    },
    pressLetter: (context, key, code) => {
      const window = windowOf(context);
      const typist = typistIn(window);
      const event = new KeyboardEvent("", { key, code, keyCode: code.charCodeAt(3) });
      typist.keydown(event);
      typist.keyup(event);
    },
    takeMenuItem: async (context, item) => {
      const menu = windowOf(context).document.getElementById("contentAreaContextMenu");
      if ((menu as FirefoxPanel | null)?.state !== "open") return false;
      const found = menu?.querySelector(`[id="${widget}-menuitem-_${item}"]`);
      if (!found) return false;
      const popup = found.parentElement as FirefoxPanel;
      if (popup !== menu && popup.state !== "open") {
        // Two or more items of one extension are folded into a menu of their own.
        (popup.parentElement as FirefoxMenu).openMenu(true);
        return false;
      }
      popup.activateItem(found);
      return true;
    },
    answerPrompt: (accept) => {
      for (const window of Services.wm.getEnumerator("navigator:browser")) {
        const question = window.document.getElementById("addon-webext-permissions-notification");
        if (!question || (question.closest("panel") as FirefoxPanel | null)?.state !== "open")
          continue;
        const { button, secondaryButton } = question as FirefoxNotification;
        (accept ? button : secondaryButton).click();
        return true;
      }
      return false;
    },
    setPreference: (name, value) => {
      if (typeof value === "number") Services.prefs.setIntPref(name, value);
      else if (typeof value === "boolean") Services.prefs.setBoolPref(name, value);
      else Services.prefs.setStringPref(name, value);
    },
  };
}
