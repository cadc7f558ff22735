import type { Kind, SuggestedKind } from "../annotation";

/** How a mark stands on the page: as it was marked, or as its publisher changed it. */
export type MarkState = "kept" | "changed";

/** What is painted apart from the marks themselves: the one that is pointed at, focused or just found. */
export const POINTED = "pointed";

export type Layer =
  | `${Exclude<Kind, "picture">}-${MarkState}`
  | `${SuggestedKind}-suggested`
  | typeof POINTED;

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

/*
 * Forms tell the kinds apart, colours only help: a figure has a solid line, a passage a dashed one, a claim a full
 * tint, what was changed a wavy line, what is only suggested a dotted line and no more. Tints are translucent and text keeps its colour, so that they can be read
 * on light and dark pages; the lines have 3:1 against white and against #1b1b1f.
 */
const LOOK: Record<Layer, string> = {
  "claim-suggested": "text-decoration: underline 1px dotted #b8741a",
  "figure-suggested": "text-decoration: underline 2px dotted #4a86d6",
  "figure-kept":
    "background-color: rgb(60 130 220 / 0.16); text-decoration: underline 2px solid #4a86d6",
  "figure-changed":
    "background-color: rgb(60 130 220 / 0.16); text-decoration: underline 2px wavy #4a86d6",
  "claim-kept": "background-color: rgb(245 170 40 / 0.32)",
  "claim-changed":
    "background-color: rgb(245 170 40 / 0.32); text-decoration: underline 2px wavy #b8741a",
  "passage-kept":
    "background-color: rgb(128 128 128 / 0.2); text-decoration: underline 1px dashed #85858c",
  "passage-changed":
    "background-color: rgb(128 128 128 / 0.2); text-decoration: underline 2px wavy #85858c",
  pointed: "background-color: rgb(60 130 220 / 0.45)",
};

/** In forced colours only the system's own colours are sure to be seen. */
const FORCED_LOOK: Record<Layer, string> = {
  "claim-suggested": "text-decoration: underline 1px dotted CanvasText",
  "figure-suggested": "text-decoration: underline 2px dotted LinkText",
  "figure-kept": "text-decoration: underline 2px solid LinkText",
  "figure-changed": "text-decoration: underline 2px wavy LinkText",
  "claim-kept": "background-color: Mark; color: MarkText",
  "claim-changed":
    "background-color: Mark; color: MarkText; text-decoration: underline 2px wavy MarkText",
  "passage-kept": "text-decoration: underline 1px dashed CanvasText",
  "passage-changed": "text-decoration: underline 2px wavy CanvasText",
  pointed: "background-color: Highlight; color: HighlightText",
};

/** The style sheet that paints the layers, under the names that this page view registers them by. */
export function styleOf(names: ReadonlyMap<Layer, string>): string {
  const rules = (look: Record<Layer, string>) =>
    LAYERS.map((layer) => `::highlight(${names.get(layer)}) { ${look[layer]} }`).join("\n");
  return `${rules(LOOK)}\n@media (forced-colors: active) {\n${rules(FORCED_LOOK)}\n}`;
}
