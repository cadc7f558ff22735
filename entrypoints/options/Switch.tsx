import type { ComponentChildren } from "preact";

interface Props {
  readonly name: string;
  readonly label: string;
  /** null while it is being read. */
  readonly on: boolean | null;
  readonly onChange: (on: boolean) => void;
  readonly children?: ComponentChildren;
}

/** One thing that is on or off, with more to say of it. */
export function Switch({ name, label, on, onChange, children }: Props) {
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={on ?? false}
          disabled={on === null}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {children}
    </div>
  );
}
