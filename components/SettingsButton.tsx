import { SettingsIcon } from "./icons";
import { useWords } from "./words";

export function SettingsButton({ onOpen }: { readonly onOpen: () => void }) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="quiet icon"
      title={say("options_title")}
      aria-label={say("options_title")}
      onClick={onOpen}
    >
      <SettingsIcon />
    </button>
  );
}
