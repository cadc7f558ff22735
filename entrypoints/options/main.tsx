import { render } from "preact";
import "../../components/tokens.css";
import "../../components/page.css";
import "./options.css";
import { WordsProvider } from "../../components/words";
import { words } from "../panel/words";
import { Options } from "./Options";
import { openOptions } from "./open-options";

document.documentElement.lang = words.language;
document.title = `${words.say("options_title")} – ${words.say("extensionName")}`;

const { state, actions } = openOptions();
render(
  <WordsProvider value={words}>
    <Options state={state} actions={actions} />
  </WordsProvider>,
  document.body,
);
