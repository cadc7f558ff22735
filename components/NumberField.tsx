import { useId, useState } from "preact/hooks";
import { useWords } from "./words";

interface Props {
  readonly label: string;
  readonly name: string;
  /** null: no value; shown as an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number as the reader types it, digits grouped or not; what is no number is said, and not taken. */
export function NumberField({ label, name, value, onChange }: Props) {
  const { say, language } = useWords();
  const id = useId();
  const [text, setText] = useState(() => (value === null ? "" : format(value, language)));
  const wrong = readNumber(text) === undefined;

  const input = (typed: string) => {
    setText(typed);
    const number = readNumber(typed);
    if (number !== undefined) onChange(number);
  };

  return (
    <>
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          name={name}
          class="number"
          inputMode="decimal"
          value={text}
          // A form does not go through while the browser holds a field to be wrong.
          ref={(field) => field?.setCustomValidity(wrong ? say("error_number") : "")}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => input(currentTarget.value)}
        />
        {wrong && (
          <small id={`${id}-wrong`} class="wrong">
            {say("error_number")}
          </small>
        )}
      </span>
    </>
  );
}

function format(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 12 }).format(value);
}

/** The number that was typed; null for nothing, undefined for what is no number. */
function readNumber(text: string): number | null | undefined {
  const plain = text.replace(/[\s,_]/gu, "").replace("−", "-");
  if (plain === "") return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}
