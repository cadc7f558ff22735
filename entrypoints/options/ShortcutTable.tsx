import { useWords } from "../../components/words";
import type { Shortcut } from "./options-model";

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => void;
}

/** The keys of the browser's commands, which it lets the reader change on a page of its own. */
export function ShortcutTable({ shortcuts, onChange }: Props) {
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
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys === "" ? say("options_noKeys") : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" onClick={onChange}>
          {say("options_changeShortcuts")}
        </button>
      </p>
    </>
  );
}
