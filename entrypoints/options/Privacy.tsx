import { useWords } from "../../components/words";
import type { OptionsState } from "./options-model";

/** What is stored where, and how the reader can see for themselves that nothing leaves the machine. */
export function Privacy({ state }: { readonly state: OptionsState }) {
  const { say } = useWords();
  return (
    <>
      <ul class="points">
        <li>{say("privacy_where")}</li>
        <li>{say("privacy_pages")}</li>
        <li>{say("privacy_network")}</li>
      </ul>
      <p>
        <code>{state.policy}</code>
      </p>
    </>
  );
}
