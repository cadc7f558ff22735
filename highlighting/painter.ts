import type { AnnotationId, KindLooks, SuggestedKind, WordsKind } from "../annotation";
import { createLayerPaint } from "./layer-paint";
import { LAYERS, type Layer, type MarkState, POINTED, styleOf } from "./look";
import { indexMarks, type MarkIndex } from "./mark-index";
import { isSamePlace, toLive } from "./static-range";

/** A found annotation, to be painted. */
export interface Mark {
  readonly id: AnnotationId;
  readonly kind: WordsKind;
  readonly state: MarkState;
  readonly range: StaticRange;
}

/** A suggestion to be underlined; `id` is the caller's own name for it. */
export interface Suggested {
  readonly id: string;
  readonly kind: SuggestedKind;
  readonly range: StaticRange;
}

export interface Painter {
  /** The style sheet for the page, by the reader's looks; the layers are invisible without it. */
  css(looks: KindLooks): string;
  /** Paints these marks and suggestions, and no others. */
  paint(marks: readonly Mark[], suggested?: readonly Suggested[]): void;
  /** Paints one range over all others; null takes it away. */
  point(range: StaticRange | null): void;
  setHidden(hidden: boolean): void;
  /** Registers again what the page has cleared. */
  restore(): void;
  /** The marks under a point of the viewport, the shortest first; none while hidden. */
  marksAt(x: number, y: number): Mark[];
  /** The suggestions there, by their ids. */
  suggestedAt(x: number, y: number): string[];
  /** Takes all paint away. */
  remove(): void;
}

/**
 * Paints ranges with the CSS Custom Highlight API; the DOM is left alone.
 * The page can enumerate `CSS.highlights`, so the names are random for each painter and mean nothing.
 */
export function createPainter(document: Document, registry: HighlightRegistry): Painter {
  const names = new Map(LAYERS.map((layer) => [layer, meaninglessName()]));
  const layers = new Map(
    Array.from(names, ([layer, name], priority) => [
      layer,
      createLayerPaint(name, priority, registry),
    ]),
  );
  let painted: ReadonlyMap<AnnotationId, Mark> = new Map();
  let offered: ReadonlyMap<string, Suggested> = new Map();
  /** Each is made when it is first asked. */
  let index: MarkIndex<Mark> | null = null;
  let suggestedIndex: MarkIndex<Suggested> | null = null;
  let hidden = false;

  const at = <Painted extends Mark | Suggested>(
    index: MarkIndex<Painted>,
    x: number,
    y: number,
  ): Painted[] => {
    const caret = hidden ? null : document.caretPositionFromPoint(x, y);
    if (!caret) return [];
    return index.at(caret.offsetNode, caret.offset).filter(({ range }) => covers(range, x, y));
  };

  return {
    css: (looks) => styleOf(names, looks),
    paint(marks, suggested = []) {
      // Most marks of a page that was looked at again stand where they stood: their paint is left alone.
      painted = new Map(marks.map((mark) => [mark.id, asPainted(mark, painted.get(mark.id))]));
      offered = new Map(suggested.map((each) => [each.id, asPainted(each, offered.get(each.id))]));
      index = null;
      suggestedIndex = null;
      const layered = [
        ...[...painted.values()].map(({ kind, state, range }) => ({
          layer: `${kind}-${state}` as const,
          range,
        })),
        ...[...offered.values()].map(({ kind, range }) => ({
          layer: `${kind}-suggested` as const,
          range,
        })),
      ];
      const byLayer = Map.groupBy(layered, ({ layer }): Layer => layer);
      for (const [layer, paint] of layers) {
        if (layer !== POINTED) paint.fill(byLayer.get(layer)?.map(({ range }) => range) ?? []);
      }
    },
    point(range) {
      layers.get(POINTED)?.fill(range ? [range] : []);
    },
    setHidden(value) {
      hidden = value;
      for (const paint of layers.values()) paint.setHidden(value);
    },
    restore() {
      for (const paint of layers.values()) paint.restore();
    },
    marksAt: (x, y) => {
      index ??= indexMarks([...painted.values()]);
      return at(index, x, y);
    },
    suggestedAt: (x, y) => {
      suggestedIndex ??= indexMarks([...offered.values()]);
      return at(suggestedIndex, x, y).map(({ id }) => id);
    },
    remove() {
      for (const paint of layers.values()) paint.remove();
    },
  };
}

/** The mark with the very range that is painted already, where that is at the same place. */
function asPainted<Painted extends Mark | Suggested>(
  mark: Painted,
  before: Painted | undefined,
): Painted {
  return before && isSamePlace(before.range, mark.range) ? { ...mark, range: before.range } : mark;
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
