import { useWords } from "../../components/words";
import type { OptionsProps } from "./options-model";
import { ShortcutTable } from "./ShortcutTable";
import { Switch } from "./Switch";

/** The keys of the browser's commands, and of the toolbar. */
export function Shortcuts({ state, actions }: OptionsProps) {
  const { say } = useWords();
  return (
    <>
      <ShortcutTable shortcuts={state.shortcuts.value} onChange={actions.openShortcuts} />
      <Switch
        name="toolbarKeys"
        label={say("options_toolbarKeys")}
        on={state.settings.value?.toolbarKeys ?? null}
        onChange={(toolbarKeys) => actions.change({ toolbarKeys })}
      />
    </>
  );
}
