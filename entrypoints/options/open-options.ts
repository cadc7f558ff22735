import { signal } from "@preact/signals";
import type { Settings } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import { browser } from "../../messaging/browser";
import { background } from "../../messaging/remote";
import { readLocalState, watchLocalState } from "../background/local-state";
import { backUpNow } from "../panel/back-up-now";
import { openKept } from "../panel/kept";
import { noteLanguage } from "../panel/noted-language";
import { followStorage } from "../panel/storage-facts";
import { words } from "../panel/words";
import type { OptionsActions, OptionsState } from "./options-model";
import { followShortcuts, openShortcuts } from "./shortcuts";

/** Reads what the reader decided; gives what the page shows and does. */
export function openOptions(): { state: OptionsState; actions: OptionsActions } {
  const kept = openKept();
  const settings = signal<Settings | null>(null);
  const local = signal<OptionsState["local"]["value"]>(null);
  const said = signal("");

  const readSettings = async () => {
    settings.value = await (await kept).settings();
  };
  const readLocal = async () => {
    local.value = await readLocalState();
  };
  for (const read of [readSettings, readLocal]) attempt(read());
  watchLocalState((state) => {
    local.value = state;
  });

  const actions: OptionsActions = {
    change(changes) {
      const change = async () => {
        await background.changeSettings(changes);
        await readSettings();
        said.value = words.say("options_saved");
      };
      attempt(change());
    },
    speak(language) {
      const speak = async () => {
        await background.changeSettings({ language });
        // Other pages of ours begin anew when it is noted, and ask the settings.
        noteLanguage(language);
        // All that is drawn is in the old language: so does this one.
        location.reload();
      };
      attempt(speak());
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
        said.value = words.say("export_downloaded", await backUpNow());
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
      shortcuts: followShortcuts(),
      storage: followStorage(),
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
