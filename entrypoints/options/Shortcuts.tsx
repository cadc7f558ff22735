import { useWords } from "../../components/words";
import type { OptionsProps } from "./options-model";
import { Switch } from "./Switch";

/** The keys of the browser's commands, which it lets the reader change on a page of its own, and of the toolbar. */
export function Shortcuts({ state, actions }: OptionsProps) {
  const { say } = useWords();
  return (
    <>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{say("options_command")}</th>
            <th scope="col">{say("options_keys")}</th>
          </tr>
        </thead>
        <tbody>
          {state.shortcuts.value.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys === "" ? say("options_noKeys") : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" onClick={actions.openShortcuts}>
          {say("options_changeShortcuts")}
        </button>
      </p>
      <Switch
        name="toolbarKeys"
        label={say("options_toolbarKeys")}
        on={state.settings.value?.toolbarKeys ?? null}
        onChange={(toolbarKeys) => actions.change({ toolbarKeys })}
      />
    </>
  );
}
