import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { type Message, useWords } from "../../components/words";

interface Props {
  readonly title: Message;
  readonly children: ComponentChildren;
}

export function Section({ title, children }: Props) {
  const { say } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {children}
    </section>
  );
}
