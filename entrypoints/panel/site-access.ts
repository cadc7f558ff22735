import type { SiteAccess } from "../../components/panel-model";
import { browser } from "../../messaging/browser";

/** As in the manifest's `host_permissions`. */
const EVERY_SITE = ["http://*/*", "https://*/*"];

/** Whether Tallymark may read this page's site whenever it is open. `address` is of http or https. */
export async function accessTo(address: string): Promise<SiteAccess> {
  const lasting = await browser.permissions.contains({ origins: patternsOf(address) });
  return { site: new URL(address).hostname, lasting };
}

export async function hasEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERY_SITE });
}

/** Asks the browser for a site, or for all (null). To be called from a click, before anything is awaited. */
export function requestSite(address: string | null): Promise<boolean> {
  return browser.permissions.request({
    origins: address === null ? EVERY_SITE : patternsOf(address),
  });
}

/** Match patterns name no port: Firefox refuses one that does. */
function patternsOf(address: string): string[] {
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}
