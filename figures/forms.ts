import { isAlphabetic } from "./characters";

/** One way to write a phrase. */
export interface Form {
  readonly spelled: string;
  /** Without the context at its end. */
  readonly length: number;
  /** Whether it may begin inside a word, where it is looked for backwards. */
  readonly inside: boolean;
}

/**
 * Phrases are written in one string, separated by `|`. What stands in brackets at the end of a
 * phrase is context: it must be there, but is not part of what is found (`일[ 동안]`). Endings in
 * braces may be there: `Jahr{e,en}` is Jahr, Jahre and Jahren. A phrase after a `*` is the end of a
 * word (`*법`), where phrases are looked for backwards.
 */
export function formsOf(phrases: string): Form[] {
  if (phrases === "") return [];
  return phrases.split("|").flatMap(withEndings).map(formOf).flatMap(withCapital);
}

function formOf(written: string): Form {
  const inside = written.startsWith("*");
  const bracket = written.indexOf("[");
  const phrase = written.slice(inside ? 1 : 0, bracket < 0 ? written.length : bracket);
  const spelled = bracket < 0 ? phrase : phrase + written.slice(bracket + 1, -1);
  return { spelled, length: phrase.length, inside };
}

/** Words may open a sentence; single letters (m, M) differ by their case. */
function withCapital(form: Form): Form[] {
  const { spelled, length, inside } = form;
  if (spelled.length === 1 || !isAlphabetic(spelled.charCodeAt(0))) return [form];
  const capital = spelled.charAt(0).toUpperCase();
  if (spelled.startsWith(capital)) return [form];
  return [form, { spelled: capital + spelled.slice(1), length, inside }];
}

/** A phrase without and with each of the endings in its braces. */
function withEndings(phrase: string): string[] {
  const open = phrase.indexOf("{");
  if (open < 0) return [phrase];
  const close = phrase.indexOf("}", open);
  const endings = phrase.slice(open + 1, close).split(",");
  return withEndings(phrase.slice(close + 1)).flatMap((rest) =>
    ["", ...endings].map((ending) => phrase.slice(0, open) + ending + rest),
  );
}
