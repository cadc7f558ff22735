import { signal } from "@preact/signals";
import { attempt } from "../../components/attempt";
import { useWords } from "../../components/words";
import { background } from "../../messaging/remote";
import { readLocalState, watchLocalState } from "../background/local-state";

/** What the browser's database has lost; null while nothing is missing. */
const damage = signal<{ readonly expected: number; readonly found: number } | null>(null);

/** Follows whether anything is missing, for as long as this page is open. */
export function watchDamage(): void {
  const show = async () => {
    damage.value = (await readLocalState()).damage;
  };
  attempt(show());
  watchLocalState((state) => {
    damage.value = state.damage;
  });
}

/** Says that annotations are missing, and what can be done; nothing while none are. */
export function DamageNotice({ onRestore }: { readonly onRestore: () => void }) {
  const { say, language } = useWords();
  if (damage.value === null) return null;
  const { expected, found } = damage.value;
  const missing = Math.max(1, expected - found);
  return (
    <div class="notice damage" role="alert">
      <p>
        {say("damage_found", missing.toLocaleString(language), expected.toLocaleString(language))}
      </p>
      <p class="buttons">
        <button type="button" class="primary" onClick={onRestore}>
          {say("damage_restore")}
        </button>
        <button type="button" onClick={() => attempt(background.settleDamage())}>
          {say("damage_settle")}
        </button>
      </p>
    </div>
  );
}
