import { useWords } from "../../components/words";
import type { OptionsState } from "./options-model";

/** What is stored where, and how the reader can see for themselves that nothing leaves the machine. */
export function Privacy({ state }: { readonly state: OptionsState }) {
  const { say, language } = useWords();
  const space = state.space.value;
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
      {space !== null && <p class="soft">{say("privacy_space", bytes(space, language))}</p>}
    </>
  );
}

const KILO = 1_000;
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

function bytes(count: number, language: string): string {
  const power = count < KILO ? 0 : Math.floor(Math.log(count) / Math.log(KILO));
  const at = Math.min(power, UNITS.length - 1);
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[at] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(count / KILO ** at);
}
