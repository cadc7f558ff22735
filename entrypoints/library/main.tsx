import { render } from "preact";
import "../../components/tokens.css";
import "../../components/page.css";
import "./library.css";
import { WordsProvider } from "../../components/words";
import { DamageNotice, watchDamage } from "../panel/DamageNotice";
import { words } from "../panel/words";
import { Library } from "./Library";
import { openLibrary } from "./open-library";

document.documentElement.lang = words.language;
document.title = `${words.say("library_title")} – ${words.say("extensionName")}`;

const { state, actions } = openLibrary();
watchDamage();
render(
  <WordsProvider value={words}>
    <DamageNotice onRestore={() => {}} />
    <Library state={state} actions={actions} />
  </WordsProvider>,
  document.body,
);
