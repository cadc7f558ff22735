import { defineBackground } from "wxt/utils/define-background";
import type { Kind } from "../../annotation";
import { browser } from "../../messaging/browser";
import { serve } from "../../messaging/serve";
import { type Database, openDatabase, purgeTrash, trashEnds } from "../../storage";
import { answers, openLibrary } from "./answers";
import { asksForBackup, backUpWhenDue, scheduleBackups } from "./backup";
import { admit } from "./door";
import { createMenus, kindMarkedBy } from "./menus";
import { once } from "./once";
import { pages } from "./pages";
import { recall } from "./recall";
import { annotatorFor, tellPanels } from "./tabs";
import { welcome } from "./welcome";
import { bearWitness, examine } from "./witness";

/** The one place where messages, menus, commands and the badge meet storage. */
export default defineBackground(() => {
  const database = once<Database>(openDatabase);

  const recallIn = async (tabId: number, url: string) => recall(await database(), tabId, url);

  const lookAfterLibrary = async () => {
    await scheduleBackups();
    const db = await database();
    await examine(db);
    await purgeTrash(db, trashEnds(new Date()));
    await bearWitness(db);
  };

  serve("background", answers(database), admit);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus();
    if (reason === "install") attempt(welcome());
    attempt(lookAfterLibrary());
  });

  browser.runtime.onStartup.addListener(() => attempt(lookAfterLibrary()));

  browser.alarms.onAlarm.addListener((alarm) => {
    if (asksForBackup(alarm)) attempt(database().then((db) => backUpWhenDue(db, new Date())));
  });

  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    // Firefox tells of an address that changed without loading by the address alone.
    const arrived = status === "complete" || (status === undefined && url !== undefined);
    if (arrived && tab.url?.startsWith("http")) attempt(recallIn(tabId, tab.url));
  });

  browser.tabs.onRemoved.addListener((tabId) => attempt(pages.forget(tabId)));

  browser.commands.onCommand.addListener((command, tab) => attempt(obey(command, tab?.id)));

  browser.contextMenus.onClicked.addListener(({ menuItemId, srcUrl }, tab) => {
    const kind = kindMarkedBy(menuItemId);
    if (tab?.id !== undefined && kind) attempt(mark(tab.id, kind, srcUrl));
  });
});

async function obey(command: string, tabId: number | undefined): Promise<void> {
  if (command === "open-library") return openLibrary();
  if (tabId === undefined) return;
  const kind = kindMarkedBy(command);
  if (kind) return mark(tabId, kind);
  const annotator = await annotatorFor(tabId);
  if (command === "walk-annotations") await annotator.walk();
  if (command === "toggle-highlights") {
    await annotator.toggleHighlights();
    await tellPanels();
  }
}

async function mark(tabId: number, kind: Kind, picture?: string): Promise<void> {
  const annotator = await annotatorFor(tabId);
  if (kind !== "picture") await annotator.mark(kind);
  else if (picture) await annotator.markPicture(picture);
}

/** Listeners cannot answer: what fails in them, such as a command on a page that allows no extension, is told here. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn(error));
}
