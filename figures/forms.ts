/** One way to write a phrase. */
export interface Form {
  readonly spelled: string;
  /** How many units at its end are context only. */
  readonly context: number;
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
  const forms: Form[] = [];
  if (phrases === "") return forms;
  for (const phrase of phrases.split("|")) {
    if (phrase.includes("{")) for (const written of withEndings(phrase)) addForm(forms, written);
    else addForm(forms, phrase);
  }
  return forms;
}

function addForm(forms: Form[], written: string): void {
  const inside = written.startsWith("*");
  const phrase = inside ? written.slice(1) : written;
  const bracket = phrase.indexOf("[");
  const context = bracket < 0 ? 0 : phrase.length - bracket - 2;
  const spelled = bracket < 0 ? phrase : phrase.slice(0, bracket) + phrase.slice(bracket + 1, -1);
  forms.push({ spelled, context, inside });
  // Words may open a sentence; single letters (m, M) differ by their case.
  const capital = written.length > 1 ? spelled.charAt(0).toUpperCase() : "";
  if (!spelled.startsWith(capital)) {
    forms.push({ spelled: capital + spelled.slice(1), context, inside });
  }
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
