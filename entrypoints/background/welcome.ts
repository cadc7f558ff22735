import { browser } from "../../messaging/browser";
import { changeLocalState, readLocalState } from "./local-state";

/** Shows the reader once what Tallymark does. */
export async function welcome(): Promise<void> {
  if ((await readLocalState()).welcomed) return;
  await changeLocalState({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
