import type { Browser } from "webextension-polyfill";

declare const chrome: Browser;

/**
 * The one place where the extension API comes from. Manifest V3 gives promises under both names, so that the polyfill's
 * types serve, and its 3 KB in every content script would do nothing but answer messages by promise: `serve` does.
 */
export const browser: Browser = "browser" in globalThis ? readGlobal("browser") : chrome;

function readGlobal(name: string): Browser {
  return Reflect.get(globalThis, name);
}
