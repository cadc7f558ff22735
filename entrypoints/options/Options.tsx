import { Failure } from "../../components/Failure";
import { useWords } from "../../components/words";
import { Backups } from "./Backups";
import { KindLooks } from "./KindLooks";
import { LanguageChoice } from "./LanguageChoice";
import { NoteTemplate } from "./NoteTemplate";
import type { OptionsProps } from "./options-model";
import { Privacy } from "./Privacy";
import { Section } from "./Section";
import { Shortcuts } from "./Shortcuts";
import { Sites } from "./Sites";
import { StatusNames } from "./StatusNames";

export function Options({ state, actions }: OptionsProps) {
  const { say } = useWords();
  return (
    <main>
      <h1>{say("options_title")}</h1>
      <p>
        <a href="/welcome.html">{say("welcome_again")}</a>
      </p>
      <Failure failure={state.failure} />
      <p class="said" role="status">
        {state.said.value}
      </p>
      <Section title="options_language">
        <LanguageChoice state={state} actions={actions} />
      </Section>
      <Section title="options_shortcuts">
        <Shortcuts state={state} actions={actions} />
      </Section>
      <Section title="options_looks">
        <KindLooks state={state} actions={actions} />
      </Section>
      <Section title="options_sites">
        <Sites state={state} actions={actions} />
      </Section>
      <Section title="options_status">
        <StatusNames state={state} actions={actions} />
      </Section>
      <Section title="options_template">
        <NoteTemplate state={state} actions={actions} />
      </Section>
      <Section title="options_backup">
        <Backups state={state} actions={actions} />
      </Section>
      <Section title="options_privacy">
        <Privacy state={state} />
      </Section>
    </main>
  );
}
