import { signal } from "@preact/signals";
import type { Settings } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import { browser } from "../../messaging/browser";
import { background } from "../../messaging/remote";
import { openDatabase } from "../../storage";
import { backupName, libraryState, recordBackup } from "../background/backup";
import { readLocalState, watchLocalState } from "../background/local-state";
import { fetchFrom } from "../panel/export-file";
import { openKept } from "../panel/kept";
import { words } from "../panel/words";
import { writeLibrary } from "../panel/write-library";
import type { OptionsActions, OptionsState, Shortcut } from "./options-model";

/** Reads what the reader decided; gives what the page shows and does. */
export function openOptions(): { state: OptionsState; actions: OptionsActions } {
  const kept = openKept();
  const settings = signal<Settings | null>(null);
  const local = signal<OptionsState["local"]["value"]>(null);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const space = signal<number | null>(null);
  const said = signal("");

  const readSettings = async () => {
    settings.value = await (await kept).settings();
  };
  const readLocal = async () => {
    local.value = await readLocalState();
  };
  const readShortcuts = async () => {
    const commands = await browser.commands.getAll();
    shortcuts.value = commands.flatMap(({ name, description, shortcut }) =>
      // The browser's own command for the button has no description.
      name && description ? [{ name, description, keys: shortcut ?? "" }] : [],
    );
  };
  const readSpace = async () => {
    space.value = (await navigator.storage.estimate()).usage ?? null;
  };

  for (const read of [readSettings, readLocal, readShortcuts, readSpace]) attempt(read());
  watchLocalState((state) => {
    local.value = state;
  });
  // The reader comes back from the browser's own page of shortcuts.
  addEventListener("focus", () => attempt(readShortcuts()));

  const actions: OptionsActions = {
    change(changes) {
      const change = async () => {
        await background.changeSettings(changes);
        await readSettings();
        said.value = words.say("options_saved");
      };
      attempt(change());
    },
    async keepTemplate(noteTemplate) {
      const { tryTemplate } = await import("../../interchange/try-template");
      const fault = tryTemplate(noteTemplate, words.language);
      if (fault === null) actions.change({ noteTemplate });
      return fault;
    },
    openShortcuts() {
      attempt(openShortcuts());
    },
    backUpByItself(on) {
      // Asked in the click itself: the browser takes a question that comes later for the page's own.
      const allowed = on
        ? browser.permissions.request({ permissions: ["downloads"] })
        : Promise.resolve(true);
      const turn = async () => {
        if (!(await allowed)) return;
        await background.backUpByItself(on);
        said.value = words.say(on ? "backup_written" : "options_saved");
      };
      attempt(turn());
    },
    backUpNow() {
      const backUp = async () => {
        const db = await openDatabase();
        const now = new Date();
        const state = await libraryState(db);
        const { address, annotations } = await writeLibrary(db, now.toISOString());
        const fileName = backupName(now);
        fetchFrom(address, fileName);
        const made = now.toISOString();
        await recordBackup({ made, fileName, downloadId: null, annotations, state });
        said.value = words.say("export_downloaded", fileName);
      };
      attempt(backUp());
    },
    showBackup(downloadId) {
      attempt(Promise.resolve(browser.downloads.show(downloadId)));
    },
    openLibrary() {
      attempt(background.openLibrary());
    },
  };

  return {
    state: {
      settings,
      local,
      shortcuts,
      space,
      policy: policyOf(browser.runtime.getManifest().content_security_policy),
      said,
      failure,
    },
    actions,
  };
}

/** Manifest V3 has a policy for each kind of page; the types still know the one of version 2. */
function policyOf(policy: unknown): string {
  if (typeof policy !== "object" || policy === null) return String(policy);
  return String(Reflect.get(policy, "extension_pages"));
}

/** Firefox has a call for it; Chromium has a page, which it opens for extensions alone. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  if ("openShortcutSettings" in commands) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
