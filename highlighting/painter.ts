import type { AnnotationId, Kind } from "../annotation";
import { LAYERS, type Layer, type MarkState, POINTED, styleOf } from "./look";
import { indexMarks, type MarkIndex } from "./mark-index";
import { toLive } from "./static-range";

/** A found annotation, to be painted. */
export interface Mark {
  readonly id: AnnotationId;
  readonly kind: Exclude<Kind, "picture">;
  readonly state: MarkState;
  readonly range: StaticRange;
}

export interface Painter {
  /** The style sheet for the page; the layers are invisible without it. */
  readonly css: string;
  /** Paints these marks, and no others. */
  paint(marks: readonly Mark[]): void;
  /** Paints one range over all others; null takes it away. */
  point(range: StaticRange | null): void;
  setHidden(hidden: boolean): void;
  /** Registers again what the page has cleared. */
  restore(): void;
  /** The marks under a point of the viewport, the shortest first; none while hidden. */
  marksAt(x: number, y: number): Mark[];
  /** Takes all paint away. */
  remove(): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API; the DOM is left alone.
 * The page can enumerate `CSS.highlights`, so the names are random for each painter and mean nothing.
 */
export function createPainter(document: Document, registry: HighlightRegistry): Painter {
  const names = new Map(LAYERS.map((layer) => [layer, meaninglessName()]));
  const layers = new Map(LAYERS.map((layer, priority) => [layer, emptyHighlight(priority)]));
  let index: MarkIndex<Mark> = indexMarks<Mark>([]);
  let hidden = false;

  const register = () => {
    for (const [layer, highlight] of layers) {
      const name = names.get(layer) ?? "";
      if (!hidden && highlight.size > 0) registry.set(name, highlight);
      else registry.delete(name);
    }
  };

  const fill = (layer: Layer, ranges: readonly StaticRange[]) => {
    const highlight = layers.get(layer);
    highlight?.clear();
    for (const range of ranges) highlight?.add(range);
  };

  return {
    css: styleOf(names),
    paint(marks) {
      const byLayer = Map.groupBy(marks, ({ kind, state }): Layer => `${kind}-${state}`);
      for (const layer of LAYERS) {
        if (layer !== POINTED) fill(layer, byLayer.get(layer)?.map(({ range }) => range) ?? []);
      }
      index = indexMarks(marks);
      register();
    },
    point(range) {
      fill(POINTED, range ? [range] : []);
      register();
    },
    setHidden(value) {
      hidden = value;
      register();
    },
    restore: register,
    marksAt(x, y) {
      const caret = hidden ? null : document.caretPositionFromPoint(x, y);
      if (!caret) return [];
      return index.at(caret.offsetNode, caret.offset).filter(({ range }) => covers(range, x, y));
    },
    remove() {
      for (const name of names.values()) registry.delete(name);
    },
  };
}

function emptyHighlight(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}

/** The nearest caret position may be far from the point: only the boxes of the text say what is under it. */
function covers(range: StaticRange, x: number, y: number): boolean {
  return [...(toLive(range)?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

function meaninglessName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(letters, (letter) => String.fromCharCode(97 + (letter % 26))).join("");
}
