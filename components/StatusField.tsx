import { createContext } from "preact";
import { useContext, useId } from "preact/hooks";
import { type Status, type StatusNames, UNNAMED } from "../annotation";
import { type Message, useWords } from "./words";

/** What each state is called where the reader has given it no name. */
export const STATUS_NAMES: Record<Status, Message> = {
  open: "status_open",
  checked: "status_checked",
  doubtful: "status_doubtful",
};
export const STATUSES: readonly Status[] = ["open", "checked", "doubtful"];

const NamesContext = createContext<StatusNames>(UNNAMED);

/** Gives the reader's own names of a claim's states. */
export const StatusNamesProvider = NamesContext.Provider;

/** What a claim's state is called: by the reader, else in their language. */
export function useStatusName(): (status: Status) => string {
  const { say } = useWords();
  const own = useContext(NamesContext);
  return (status) => own[status] || say(STATUS_NAMES[status]);
}

interface Props {
  readonly status: Status;
  readonly onChange: (status: Status) => void;
}

/** What the reader thinks of a claim, to be chosen. */
export function StatusField({ status, onChange }: Props) {
  const { say } = useWords();
  const nameOf = useStatusName();
  const id = useId();
  return (
    <>
      <label for={id}>{say("status")}</label>
      <select
        id={id}
        name="status"
        value={status}
        onChange={({ currentTarget }) =>
          onChange(STATUSES.find((each) => each === currentTarget.value) ?? status)
        }
      >
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </>
  );
}
