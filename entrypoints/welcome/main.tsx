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
import { followShortcuts, openShortcuts } from "../options/shortcuts";
import { words } from "../panel/words";
import { followSiteAccess } from "./site-access";
import { Welcome } from "./Welcome";

document.documentElement.lang = words.language;
document.title = words.say("welcome_title");

render(
  <WordsProvider value={words}>
    <Welcome
      access={followSiteAccess()}
      shortcuts={followShortcuts()}
      failure={failure}
      onShortcuts={() => attempt(openShortcuts())}
      onSettings={() => attempt(browser.runtime.openOptionsPage())}
    />
  </WordsProvider>,
  document.body,
);
