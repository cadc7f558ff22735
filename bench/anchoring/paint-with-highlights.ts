import type { AnnotationId } from "../../annotation";
import { DEFAULT_SETTINGS } from "../../annotation";
import { createPainter, toStatic } from "../../highlighting";

/** Paints ranges as Tallymark does; what is given back does it. */
export function paintWithHighlights(ranges: readonly Range[]): () => void {
  const painter = createPainter(document, CSS.highlights);
  const style = document.createElement("style");
  style.textContent = painter.css(DEFAULT_SETTINGS.looks);
  const marks = ranges.map((range, i) => ({
    id: String(i) as AnnotationId,
    kind: "figure" as const,
    state: "kept" as const,
    range: toStatic(range),
  }));
  return () => {
    document.head.append(style);
    painter.paint(marks);
  };
}
