/** The few parts of Firefox's own interfaces that `privileged` uses. */

export interface FirefoxMessage {
  readonly data: { readonly value?: string; readonly error?: string };
}
export type FirefoxMessageListener = (message: FirefoxMessage) => void;

export interface FirefoxBrowser {
  readonly ownerDocument: { readonly defaultView: FirefoxWindow };
  readonly messageManager: {
    addMessageListener(name: string, listener: FirefoxMessageListener): void;
    removeMessageListener(name: string, listener: FirefoxMessageListener): void;
    loadFrameScript(address: string, allowDelayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
  focus(): void;
  fixupAndLoadURIString(address: string, options: { triggeringPrincipal: unknown }): void;
}

export interface FirefoxWindow extends Window {
  readonly AppMenuNotifications: { removeNotification(id: string): void };
  readonly SidebarController: { show(id: string): Promise<unknown>; hide(): void };
  readonly gBrowser: {
    readonly selectedBrowser: FirefoxBrowser;
    getTabForBrowser(browser: FirefoxBrowser): object;
  };
}

export interface FirefoxPanel extends HTMLElement {
  readonly state: "closed" | "showing" | "open" | "hiding";
  hidePopup(): void;
  activateItem(item: Element): void;
}

export interface FirefoxMenu extends HTMLElement {
  openMenu(open: boolean): void;
}

export interface FirefoxNotification extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

export interface FirefoxExtension {
  readonly backgroundState: string;
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: FirefoxBrowser }>;
  readonly manifest: {
    readonly host_permissions?: readonly string[];
    readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  };
  readonly tabManager: { getWrapper(tab: object): { readonly id: number } };
  wakeupBackground?(): Promise<void>;
  terminateBackground(): Promise<void>;
}

export interface FirefoxPermissions {
  readonly origins: string[];
  readonly permissions: string[];
  readonly data_collection: string[];
}

export interface FirefoxModules {
  "chrome://remote/content/shared/NavigableManager.sys.mjs": {
    NavigableManager: { getBrowserById(id: string): FirefoxBrowser | null };
  };
  "resource://gre/modules/AddonManager.sys.mjs": {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  "resource://gre/modules/ExtensionParent.sys.mjs": {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: FirefoxExtension): {
            openPopup(window: FirefoxWindow): Promise<void>;
          };
        };
      };
    };
  };
  "resource://gre/modules/ExtensionPermissions.sys.mjs": {
    ExtensionPermissions: Record<
      "add" | "remove",
      (id: string, change: FirefoxPermissions, extension: FirefoxExtension) => Promise<void>
    >;
  };
}

export interface FirefoxTypist {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

export interface FirefoxComponents {
  readonly "@mozilla.org/text-input-processor;1": { createInstance(of: unknown): FirefoxTypist };
}

export interface FirefoxModuleLoader {
  importESModule<Name extends keyof FirefoxModules>(name: Name): FirefoxModules[Name];
}

export interface FirefoxServices {
  readonly focus: { clearFocus(window: Window): void };
  readonly obs: {
    addObserver(observer: (subject: unknown) => void, topic: string): void;
    removeObserver(observer: (subject: unknown) => void, topic: string): void;
  };
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
    setStringPref(name: string, value: string): void;
  };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly wm: { getEnumerator(type: string): Iterable<FirefoxWindow> };
}

export interface FirefoxPolicies {
  getByID(id: string): {
    readonly extension: FirefoxExtension;
    readonly allowedOrigins: { readonly patterns: readonly { readonly pattern: string }[] };
  } | null;
}
