import { Fragment } from "preact";
import { stretchesOf } from "./search-text";

interface Props {
  readonly text: string;
  /** As `termsOf` gives them. */
  readonly terms: readonly string[];
}

/** A text in which what was searched for is marked. */
export function Marked({ text, terms }: Props) {
  if (terms.length === 0) return text;
  const stretches = stretchesOf(text, terms);
  return (
    <>
      {stretches.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(stretches[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(stretches.at(-1)?.end ?? 0)}
    </>
  );
}
