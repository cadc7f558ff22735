import { type LanguageChoice as Choice, LANGUAGE_CHOICES } from "../../annotation";
import { useWords } from "../../components/words";
import type { OptionsProps } from "./options-model";

/** Each in its own language, for who does not read the one that is shown. */
const NAMES: Record<Exclude<Choice, "browser">, string> = { en: "English", ko: "한국어" };

/** The language of the interface. */
export function LanguageChoice({ state, actions }: OptionsProps) {
  const { say } = useWords();
  const chosen = state.settings.value?.language;
  return (
    <fieldset class="languages">
      <legend class="soft">{say("options_languageHint")}</legend>
      {LANGUAGE_CHOICES.map((choice) => (
        <label key={choice} lang={choice === "browser" ? undefined : choice}>
          <input
            type="radio"
            name="language"
            value={choice}
            disabled={chosen === undefined}
            checked={chosen === choice}
            onChange={() => actions.speak(choice)}
          />
          {choice === "browser" ? say("options_languageOfBrowser") : NAMES[choice]}
        </label>
      ))}
    </fieldset>
  );
}
