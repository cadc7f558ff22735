import { render } from "preact";
import "../../components/tokens.css";
import "../../components/page.css";
import "../../components/annotation-parts.css";
import "../../components/panel.css";
import { Panel } from "../../components/Panel";
import { WordsProvider } from "../../components/words";
import { DamageNotice, watchDamage } from "./DamageNotice";
import { openPanel, type Surface } from "./open-panel";
import { words } from "./words";

/** Shows the panel in this document. */
export function startPanel(surface: Surface): void {
  document.documentElement.lang = words.language;
  document.documentElement.dataset.surface = surface;
  document.title = words.say("panel_title");
  const { state, actions } = openPanel(surface);
  watchDamage();
  render(
    <WordsProvider value={words}>
      <DamageNotice onRestore={actions.openLibrary} />
      <Panel state={state} actions={actions} />
    </WordsProvider>,
    document.body,
  );
}
