import { type ReadonlySignal, signal } from "@preact/signals";
import { attempt } from "../../components/attempt";
import type { Message } from "../../components/words";
import { browser } from "../../messaging/browser";
import { words } from "../panel/words";
import type { Shortcut } from "./options-model";

/** As the manifest describes them, which the browser says in its own language alone. */
const DESCRIPTIONS = new Map<string, Message>([
  ["mark-figure", "command_markFigure"],
  ["mark-claim", "command_markClaim"],
  ["mark-passage", "command_markPassage"],
  ["walk-annotations", "command_walkAnnotations"],
  ["toggle-highlights", "command_toggleHighlights"],
  ["open-library", "command_openLibrary"],
]);

/** Follows the browser's keys for the commands, for as long as this page is open. */
export function followShortcuts(): ReadonlySignal<readonly Shortcut[]> {
  const shortcuts = signal<readonly Shortcut[]>([]);
  const read = async () => {
    shortcuts.value = await readShortcuts();
  };
  const readAgain = () => attempt(read());
  readAgain();
  // The reader comes back from the browser's own page of shortcuts.
  addEventListener("focus", readAgain);
  return shortcuts;
}

async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = "", shortcut }) => {
    // The browser's own command for the button has none.
    const description = DESCRIPTIONS.get(name);
    return description ? [{ name, description: words.say(description), keys: shortcut ?? "" }] : [];
  });
}

/** Opens the browser's own page for keys: Firefox has a call for it, Chromium a page, which it opens for extensions alone. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  if ("openShortcutSettings" in commands) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
