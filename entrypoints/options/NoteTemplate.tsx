import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { attempt } from "../../components/attempt";
import { useWords } from "../../components/words";
import type { TemplateFault } from "../../interchange";
import { EXAMPLE_TEMPLATE } from "../../interchange/example-template";
import type { OptionsProps } from "./options-model";

/** The reader's own template for notes, tried before it is kept. */
export function NoteTemplate({ state, actions }: OptionsProps) {
  const { say } = useWords();
  const id = useId();
  const typed = useSignal<string | null>(null);
  const fault = useSignal<TemplateFault | null>(null);
  const kept = state.settings.value?.noteTemplate || EXAMPLE_TEMPLATE;

  const keep = async (template: string) => {
    fault.value = await actions.keepTemplate(template === EXAMPLE_TEMPLATE ? "" : template);
  };

  return (
    <form
      class="template"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(keep(typed.value ?? kept));
      }}
    >
      <p id={`${id}-hint`} class="soft">
        {say("options_templateHint")}
      </p>
      <label for={id}>{say("options_templateField")}</label>
      <textarea
        id={id}
        name="template"
        rows={14}
        maxLength={100_000}
        spellcheck={false}
        autoComplete="off"
        value={typed.value ?? kept}
        aria-invalid={fault.value !== null}
        aria-describedby={`${id}-hint${fault.value ? ` ${id}-fault` : ""}`}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
      />
      {fault.value && (
        <p id={`${id}-fault`} class="refused" role="alert">
          {say("options_templateFault", String(fault.value.line), fault.value.message)}
        </p>
      )}
      <p class="template-actions">
        <button type="submit">{say("options_templateKeep")}</button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            typed.value = EXAMPLE_TEMPLATE;
            attempt(keep(EXAMPLE_TEMPLATE));
          }}
        >
          {say("options_templateExample")}
        </button>
      </p>
    </form>
  );
}
