import type { ReadonlySignal, Signal } from "@preact/signals";
import { Failure } from "../../components/Failure";
import { KindSign } from "../../components/kind-sign";
import { type Message, useWords } from "../../components/words";
import type { Shortcut } from "../options/options-model";
import { Section } from "../options/Section";
import { ShortcutTable } from "../options/ShortcutTable";
import type { Access, SiteAccess } from "./site-access";
import { TryIt } from "./TryIt";

interface Props {
  readonly access: SiteAccess;
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
  readonly failure: Signal<unknown>;
  readonly onShortcuts: () => void;
  readonly onSettings: () => void;
}

const STEPS: readonly Message[] = ["welcome_step1", "welcome_step2", "welcome_step3"];
const KINDS = [
  ["figure", "welcome_figure"],
  ["claim", "welcome_claim"],
  ["passage", "welcome_passage"],
] as const;

/** What Tallymark does, to be tried; what it asks for, and why; where everything is. */
export function Welcome({ access, shortcuts, failure, onShortcuts, onSettings }: Props) {
  const { say } = useWords();
  return (
    <main>
      <h1>{say("welcome_title")}</h1>
      <p class="lead">{say("welcome_lead")}</p>
      <Failure failure={failure} />
      <ol class="steps">
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <ul class="kinds">
        {KINDS.map(([kind, meaning]) => (
          <li key={kind}>
            <KindSign kind={kind} silent /> {say(meaning)}
          </li>
        ))}
      </ul>
      <Section title="welcome_try">
        <TryIt />
      </Section>
      <Section title="welcome_access">
        <AccessChoice {...access} />
      </Section>
      <Section title="options_shortcuts">
        <ShortcutTable shortcuts={shortcuts.value} onChange={onShortcuts} />
      </Section>
      <Section title="welcome_where">
        <ul class="points">
          <li>{say("privacy_where")}</li>
          <li>{say("welcome_nothingSent")}</li>
          <li>{say("welcome_backup")}</li>
        </ul>
        <p class="buttons">
          <button type="button" onClick={onSettings}>
            {say("options_title")}
          </button>
        </p>
      </Section>
    </main>
  );
}

const STANDS: Record<Access, Message> = {
  all: "welcome_accessAll",
  some: "welcome_accessSome",
  none: "welcome_accessNone",
  taken: "welcome_accessTaken",
};

function AccessChoice({ access, refused, ask }: SiteAccess) {
  const { say } = useWords();
  const stands = access.value;
  return (
    <>
      <p class="soft">{say("welcome_accessHint")}</p>
      <p role="status" class="stands" data-access={stands}>
        {stands !== null && say(STANDS[stands])} {refused.value && say("welcome_accessRefused")}
      </p>
      {stands !== null && stands !== "all" && (
        <p class="buttons">
          <button type="button" class="primary" onClick={ask}>
            {say("panel_allowAll")}
          </button>
        </p>
      )}
    </>
  );
}
