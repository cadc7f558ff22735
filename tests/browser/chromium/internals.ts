/** The few parts of Chromium's extension API that the tests call in its own documents. */
export interface ChromeApi {
  readonly commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  /** On chrome://extensions alone: what the page does when the reader moves its switches. */
  readonly developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      hostAccess?: HostAccess;
      incognitoAccess?: boolean;
    }): Promise<void>;
  };
  readonly permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  readonly sidePanel: { open(options: { windowId: number }): Promise<void> };
  readonly tabs: {
    query(info: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]>;
  };
  readonly windows: {
    create(options: { url: string; incognito: boolean }): Promise<unknown>;
    getCurrent(): Promise<{ id: number }>;
  };
}

export type HostAccess = "ON_CLICK" | "ON_ALL_SITES";
