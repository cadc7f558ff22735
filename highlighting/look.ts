import {
  type KindLooks,
  type LookName,
  type SuggestedKind,
  WORDS_KINDS,
  type WordsKind,
} from "../annotation";

/** How a mark stands on the page: as it was marked, or as its publisher changed it. */
export type MarkState = "kept" | "changed";

/** What is painted apart from the marks themselves: the one that is pointed at, focused or just found. */
export const POINTED = "pointed";

export type Layer = `${WordsKind}-${MarkState}` | `${SuggestedKind}-suggested` | typeof POINTED;

/** From the lowest to the highest: where marks overlap, each must still be seen. */
export const LAYERS: readonly Layer[] = [
  "claim-suggested",
  "figure-suggested",
  "passage-kept",
  "passage-changed",
  "claim-kept",
  "claim-changed",
  "figure-kept",
  "figure-changed",
  POINTED,
];

interface Look {
  readonly tint: string;
  /** Of its lines. */
  readonly colour: string;
  /** What a kept mark is drawn with, as `text-decoration` has it without a colour. */
  readonly form: string;
}

/*
 * Forms tell the kinds apart, colours only help: each look has lines of its own, or none. What was changed has a wavy
 * line, what is only suggested a dotted one and no more. Tints are translucent and text keeps its colour, so that
 * they can be read on light and dark pages; the lines have 3:1 against white and against #1b1b1f.
 */
export const LOOKS: Readonly<Record<LookName, Look>> = {
  line: { tint: "rgb(60 130 220 / 0.16)", colour: "#4a86d6", form: "underline 2px solid" },
  fill: { tint: "rgb(245 170 40 / 0.32)", colour: "#b8741a", form: "none" },
  dashes: { tint: "rgb(128 128 128 / 0.2)", colour: "#85858c", form: "underline 1px dashed" },
  double: { tint: "rgb(40 160 110 / 0.16)", colour: "#2a9068", form: "underline 3px double" },
  thick: { tint: "rgb(150 90 210 / 0.18)", colour: "#9b6cd0", form: "underline 4px solid" },
  rails: {
    tint: "rgb(220 80 110 / 0.14)",
    colour: "#d2567a",
    form: "underline overline 1px solid",
  },
};

const POINTED_LOOK = "background-color: rgb(60 130 220 / 0.45)";

/** In forced colours only the system's own colours are sure to be seen. */
const FORCED_FILL = "background-color: Mark; color: MarkText";
const FORCED_POINTED = "background-color: Highlight; color: HighlightText";

/** How a mark of this look is drawn. */
export function declarationsOf(name: LookName, state: MarkState): string {
  const { tint, colour, form } = LOOKS[name];
  return `background-color: ${tint}; text-decoration: ${state === "changed" ? "underline 2px wavy" : form} ${colour}`;
}

/** The same in forced colours. */
export function forcedDeclarationsOf(name: LookName, state: MarkState, kind: WordsKind): string {
  const ink = inkOf(kind);
  const wavy = "underline 2px wavy";
  if (name !== "fill")
    return `text-decoration: ${state === "changed" ? wavy : LOOKS[name].form} ${ink}`;
  return state === "changed" ? `${FORCED_FILL}; text-decoration: ${wavy} MarkText` : FORCED_FILL;
}

function inkOf(kind: WordsKind): string {
  return kind === "figure" ? "LinkText" : "CanvasText";
}

/** Of a suggestion nothing is drawn but its line. */
const SUGGESTED: Record<SuggestedKind, string> = {
  figure: "underline 2px dotted",
  claim: "underline 1px dotted",
};

/** The style sheet that paints the layers, under the names that this page view registers them by. */
export function styleOf(names: ReadonlyMap<Layer, string>, looks: KindLooks): string {
  const rule = (layer: Layer, declarations: string) =>
    `::highlight(${names.get(layer)}) { ${declarations} }`;
  const rules: string[] = [rule(POINTED, POINTED_LOOK)];
  const forced: string[] = [rule(POINTED, FORCED_POINTED)];
  for (const kind of WORDS_KINDS) {
    const look = looks[kind];
    for (const state of ["kept", "changed"] as const) {
      rules.push(rule(`${kind}-${state}`, declarationsOf(look, state)));
      forced.push(rule(`${kind}-${state}`, forcedDeclarationsOf(look, state, kind)));
    }
    if (kind === "passage") continue;
    const line = `text-decoration: ${SUGGESTED[kind]}`;
    rules.push(rule(`${kind}-suggested`, `${line} ${LOOKS[look].colour}`));
    forced.push(rule(`${kind}-suggested`, `${line} ${inkOf(kind)}`));
  }
  return `${rules.join("\n")}\n@media (forced-colors: active) {\n${forced.join("\n")}\n}`;
}
