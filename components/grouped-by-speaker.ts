import type { Annotation } from "../annotation";
import { formatReading } from "./format-reading";
import type { Words } from "./words";

export interface Group {
  readonly name: string;
  readonly annotations: readonly Annotation[];
  /** Whether its name is shown; else it is there for who hears it. */
  readonly titled: boolean;
}

/** All in one list, as they stand on the page. */
export function ungrouped(annotations: readonly Annotation[], { say }: Words): Group[] {
  return annotations.length === 0
    ? []
    : [{ name: say("panel_annotations"), annotations, titled: false }];
}

/** The claims by who made them, in the order of each speaker's first; then all else in the order given. */
export function groupedBySpeaker(annotations: readonly Annotation[], words: Words): Group[] {
  const speakers = new Map<string, Annotation[]>();
  const others: Annotation[] = [];
  for (const annotation of annotations) {
    if (annotation.kind !== "claim") {
      others.push(annotation);
      continue;
    }
    const name = formatReading(annotation, words) || words.say("speaker_unknown");
    speakers.set(name, [...(speakers.get(name) ?? []), annotation]);
  }
  if (speakers.size === 0) return ungrouped(annotations, words);
  const groups = [...speakers].map(([name, of]) => ({
    name,
    annotations: of,
    titled: true,
  }));
  const rest = { name: words.say("panel_rest"), annotations: others, titled: true };
  return others.length === 0 ? groups : [...groups, rest];
}
