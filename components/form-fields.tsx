import { useId, useState } from "preact/hooks";
import { type Message, useWords } from "./words";

interface FlagProps {
  readonly label: string;
  readonly name: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function Flag({ label, name, value, onChange }: FlagProps) {
  const id = useId();
  return (
    <>
      <span />
      <label for={id}>
        <input
          id={id}
          name={name}
          type="checkbox"
          checked={value}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />{" "}
        {label}
      </label>
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text; its value has no space at its ends, while what is typed keeps the one before the next word. */
export function TextField({ label, name, value, onChange }: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(currentTarget.value.trim());
        }}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly options: Record<Value, Message>;
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({
  label,
  name,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const { say } = useWords();
  const id = useId();
  const values = Object.keys(options) as Value[];
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ currentTarget }) =>
          onChange(values.find((each) => each === currentTarget.value) ?? value)
        }
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {say(options[each])}
          </option>
        ))}
      </select>
    </>
  );
}
