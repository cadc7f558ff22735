import { browser } from "../../messaging/browser";

/** As in the manifest's `host_permissions`. */
const EVERY_SITE = ["http://*/*", "https://*/*"];

/** Whether Tallymark may read the site of an address of http or https, or every site (null), whenever it is open. */
export function hasAccess(address: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(address) });
}

/** Asks the browser for a site, or for all (null). To be called from a click, before anything is awaited. */
export function requestAccess(address: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(address) });
}

/** Match patterns name no port: Firefox refuses one that does. */
function patternsOf(address: string | null): string[] {
  if (address === null) return EVERY_SITE;
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}
