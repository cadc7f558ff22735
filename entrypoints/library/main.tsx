import { render } from "preact";
import "../../components/tokens.css";
import "../../components/page.css";
import "../../components/annotation-parts.css";
import "./library.css";
import "./grid.css";
import "./import.css";
import { WordsProvider } from "../../components/words";
import { browser } from "../../messaging/browser";
import { DamageNotice, watchDamage } from "../panel/DamageNotice";
import { pageDatabase } from "../panel/page-database";
import { words } from "../panel/words";
import { askForFile } from "./ImportFile";
import { Library } from "./Library";
import { openImport } from "./open-import";
import { openLibrary } from "./open-library";

document.documentElement.lang = words.language;
document.title = `${words.say("library_title")} – ${words.say("extensionName")}`;

const { state, actions } = openLibrary();
const importing = browser.extension.inIncognitoContext
  ? null
  : openImport(pageDatabase, (ended) => state.undo.say(words.say(ended)));
watchDamage();
render(
  <WordsProvider value={words}>
    <DamageNotice onRestore={askForFile} />
    <Library state={state} actions={actions} importing={importing} />
  </WordsProvider>,
  document.body,
);
