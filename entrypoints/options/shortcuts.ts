import { browser } from "../../messaging/browser";
import type { Shortcut } from "./options-model";

/** The browser's keys for the commands, as they are set now. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    // The browser's own command for the button has no description.
    name && description ? [{ name, description, keys: shortcut ?? "" }] : [],
  );
}

/** Opens the browser's own page for keys: Firefox has a call for it, Chromium a page, which it opens for extensions alone. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  if ("openShortcutSettings" in commands) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
