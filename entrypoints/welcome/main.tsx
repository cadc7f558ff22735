import { signal } from "@preact/signals";
import { render } from "preact";
import "../../components/tokens.css";
import "../../components/page.css";
import "../../components/annotation-form.css";
import "../../components/annotation-parts.css";
import "../options/options.css";
import "./welcome.css";
import { attempt, failure } from "../../components/attempt";
import { WordsProvider } from "../../components/words";
import { browser } from "../../messaging/browser";
import type { Shortcut } from "../options/options-model";
import { openShortcuts, readShortcuts } from "../options/shortcuts";
import { words } from "../panel/words";
import { followSiteAccess } from "./site-access";
import { Welcome } from "./Welcome";

document.documentElement.lang = words.language;
document.title = words.say("welcome_title");

const shortcuts = signal<readonly Shortcut[]>([]);
const readKeys = async () => {
  shortcuts.value = await readShortcuts();
};
attempt(readKeys());
// The reader comes back from the browser's own page of shortcuts.
addEventListener("focus", () => attempt(readKeys()));

render(
  <WordsProvider value={words}>
    <Welcome
      access={followSiteAccess()}
      shortcuts={shortcuts}
      failure={failure}
      onShortcuts={() => attempt(openShortcuts())}
      onSettings={() => attempt(browser.runtime.openOptionsPage())}
    />
  </WordsProvider>,
  document.body,
);
