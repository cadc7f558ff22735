import { useLayoutEffect, useRef } from "preact/hooks";
import "uplot/dist/uPlot.min.css";
import { attempt } from "../../components/attempt";
import { useWords } from "../../components/words";
import type { ComparedFigure } from "./compare-figures";
import { drawFigures } from "./draw-figures";

interface Props {
  /** In the order of time. */
  readonly figures: readonly ComparedFigure[];
  /** What the chart shows, in words: the table beside it has its numbers. */
  readonly label: string;
}

/** Changes of these change the colours that the browser gives. */
const LOOKS = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** Figures over time; where the time of one is not known, one beside the other. */
export function FigureChart({ figures, label }: Props) {
  const { language } = useWords();
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const ended = new AbortController();
    const { signal } = ended;
    let chart: { destroy(): void } | null = null;
    const draw = async () => {
      const drawn = await drawFigures(element, figures, language);
      chart?.destroy();
      chart = drawn;
      if (signal.aborted) drawn.destroy();
    };
    let width = 0;
    // It tells of the first width too, which is when the chart is drawn first.
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      attempt(draw());
    });
    sizes.observe(element);
    for (const look of LOOKS) {
      matchMedia(look).addEventListener("change", () => attempt(draw()), { signal });
    }
    return () => {
      ended.abort();
      sizes.disconnect();
      chart?.destroy();
    };
  }, [figures, language]);

  return <div ref={host} class="figure-chart" role="img" aria-label={label} />;
}
