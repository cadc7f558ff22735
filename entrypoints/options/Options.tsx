import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Failure } from "../../components/Failure";
import { type Message, useWords } from "../../components/words";
import { Backups } from "./Backups";
import { NoteTemplate } from "./NoteTemplate";
import type { OptionsProps } from "./options-model";
import { Privacy } from "./Privacy";
import { Shortcuts } from "./Shortcuts";
import { Sites } from "./Sites";
import { StatusNames } from "./StatusNames";

export function Options({ state, actions }: OptionsProps) {
  const { say } = useWords();
  return (
    <main>
      <h1>{say("options_title")}</h1>
      <Failure failure={state.failure} />
      <p class="said" role="status">
        {state.said.value}
      </p>
      <Section title="options_shortcuts">
        <Shortcuts state={state} actions={actions} />
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

function Section({ title, children }: { title: Message; children: ComponentChildren }) {
  const { say } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {children}
    </section>
  );
}
