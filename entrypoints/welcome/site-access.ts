import { type ReadonlySignal, signal } from "@preact/signals";
import { attempt } from "../../components/attempt";
import { browser } from "../../messaging/browser";
import { hasAccess, requestAccess } from "../panel/site-access";

/** Which sites Tallymark may read by itself. `taken`: every site before, while this page was open, and not now. */
export type Access = "all" | "some" | "none" | "taken";

export interface SiteAccess {
  /** null while it is being read. */
  readonly access: ReadonlySignal<Access | null>;
  /** Whether the reader has just said no to the browser's question. */
  readonly refused: ReadonlySignal<boolean>;
  /** Asks for every site. To be called from a click. */
  ask(): void;
}

/** Follows the reader's choice, here and in the browser's own settings, for as long as this page is open. */
export function followSiteAccess(): SiteAccess {
  const access = signal<Access | null>(null);
  const refused = signal(false);

  const read = async () => {
    const all = await hasAccess(null);
    const { origins = [] } = await browser.permissions.getAll();
    const before = access.value;
    if (all) access.value = "all";
    else if (origins.length > 0) access.value = "some";
    else access.value = before === "all" || before === "taken" ? "taken" : "none";
    if (all) refused.value = false;
  };
  const readAgain = () => attempt(read());
  readAgain();
  browser.permissions.onAdded.addListener(readAgain);
  browser.permissions.onRemoved.addListener(readAgain);
  // The reader comes back from the browser's own settings.
  addEventListener("focus", readAgain);

  return {
    access,
    refused,
    ask() {
      const asked = requestAccess(null);
      const settle = async () => {
        refused.value = !(await asked);
        await read();
      };
      attempt(settle());
    },
  };
}
