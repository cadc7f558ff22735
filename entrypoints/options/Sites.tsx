import { useId, useState } from "preact/hooks";
import { hostOf } from "../../components/host-of";
import { useWords } from "../../components/words";
import type { OptionsProps } from "./options-model";

/** The sites on which Tallymark stays away until it is called. */
export function Sites({ state, actions }: OptionsProps) {
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const off = state.settings.value?.sitesOff ?? [];

  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setRefused(host === null);
    if (host === null) return;
    setTyped("");
    if (!off.includes(host)) actions.change({ sitesOff: [...off, host].sort() });
  };

  return (
    <>
      <p class="soft">{say("options_sitesHint")}</p>
      {off.length > 0 && (
        <ul class="hosts">
          {off.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="quiet"
                aria-label={say("options_siteOnAgain", host)}
                onClick={() => actions.change({ sitesOff: off.filter((each) => each !== host) })}
              >
                {say("options_siteOn")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" onSubmit={add}>
        <label for={id}>{say("options_siteField")}</label>
        <input
          id={id}
          name="site"
          inputMode="url"
          autoComplete="off"
          placeholder="news.example"
          value={typed}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{say("options_siteOff")}</button>
        {refused && (
          <p id={`${id}-refused`} class="refused" role="alert">
            {say("options_siteRefused")}
          </p>
        )}
      </form>
    </>
  );
}
