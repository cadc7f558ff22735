import { useId } from "preact/hooks";
import type { Status } from "../../annotation";
import { STATUS_NAMES, STATUSES } from "../../components/StatusField";
import { useWords } from "../../components/words";
import type { OptionsProps } from "./options-model";

/** What the reader calls the states of a claim; an empty field has the name in their language. */
export function StatusNames({ state, actions }: OptionsProps) {
  const { say } = useWords();
  const id = useId();
  const names = state.settings.value?.statusNames;
  if (!names) return null;
  const rename = (status: Status, name: string) =>
    actions.change({ statusNames: { ...names, [status]: name.trim() } });
  return (
    <>
      <p class="soft">{say("options_statusHint")}</p>
      <div class="names">
        {STATUSES.map((status) => (
          <p key={status}>
            <label for={`${id}-${status}`}>{say(STATUS_NAMES[status])}</label>
            <input
              id={`${id}-${status}`}
              name={`status-${status}`}
              maxLength={40}
              placeholder={say(STATUS_NAMES[status])}
              value={names[status]}
              onChange={({ currentTarget }) => rename(status, currentTarget.value)}
            />
          </p>
        ))}
      </div>
    </>
  );
}
