import type uPlot from "uplot";
import type { ComparedFigure } from "./compare-figures";

const HEIGHT = 180;
const YEAR = 366 * 86_400_000;

/**
 * Draws figures as points, ranges as bars between their ends, into an element, in the colours that its style gives:
 * `color` for the axes, `border-top-color` for the grid, `text-decoration-color` for the figures. A line joins them
 * where they are of several times. uPlot comes when the first chart is drawn.
 */
export async function drawFigures(
  element: HTMLElement,
  figures: readonly ComparedFigure[],
  language: string,
): Promise<{ destroy(): void }> {
  const { default: UPlot } = await import("uplot");
  const times = new Set(figures.map(({ time }) => time?.start));
  // Figures of one time stand beside each other.
  const inTime = times.size > 1 && !times.has(undefined);
  const places = figures.map(({ time }, index) => (inTime && time ? time.start : index + 1));
  const { color, borderTopColor, textDecorationColor } = getComputedStyle(element);
  const axis = {
    stroke: color,
    grid: { stroke: borderTopColor, width: 1 },
    ticks: { stroke: borderTopColor, width: 1 },
    font: `12px ${getComputedStyle(element).fontFamily}`,
  };
  const options: uPlot.Options = {
    width: Math.max(element.clientWidth, 120),
    height: HEIGHT,
    ms: 1,
    legend: { show: false },
    cursor: { show: false },
    padding: [12, 16, 0, 0],
    scales: { x: { time: inTime, range: (_, least, most) => withRoom(least, most) } },
    axes: [
      {
        ...axis,
        values: (_, splits) => (inTime ? datesOf(splits, language) : numbersOf(splits, figures)),
      },
      { ...axis, size: 64, values: (_, splits) => amountsOf(splits, language) },
    ],
    series: [
      {},
      {
        stroke: textDecorationColor,
        width: 1,
        points: { show: true, size: 9, fill: textDecorationColor, stroke: textDecorationColor },
        ...(inTime ? {} : { paths: () => null }),
      },
      { stroke: textDecorationColor, paths: () => null, points: { show: false } },
    ],
    hooks: { draw: [(chart) => drawRanges(chart, textDecorationColor)] },
  };
  const data: uPlot.AlignedData = [
    places,
    figures.map(({ value }) => value),
    figures.map(({ valueHigh }) => valueHigh),
  ];
  element.replaceChildren();
  return new UPlot(options, data, element);
}

/** Room at both sides, so that no point lies on the edge; a single one stands in the middle. */
function withRoom(least: number, most: number): [number, number] {
  const room = most > least ? (most - least) * 0.06 : 1;
  return [least - room, most + room];
}

/** A bar from the lower to the upper end of each range. */
function drawRanges(chart: uPlot, colour: string): void {
  const [places, values, highs] = chart.data;
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 4 * devicePixelRatio;
  for (const [index, place] of places.entries()) {
    const low = values?.[index];
    const high = highs?.[index];
    if (low == null || high == null || low === high) continue;
    const x = chart.valToPos(place, "x", true);
    ctx.beginPath();
    ctx.moveTo(x, chart.valToPos(low, "y", true));
    ctx.lineTo(x, chart.valToPos(high, "y", true));
    ctx.stroke();
  }
  ctx.restore();
}

function datesOf(splits: readonly number[], language: string): string[] {
  const span = (splits.at(-1) ?? 0) - (splits[0] ?? 0);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    ...(span > 2 * YEAR
      ? { year: "numeric" }
      : span > YEAR / 6
        ? { year: "2-digit", month: "short" }
        : { month: "short", day: "numeric" }),
  });
  const texts = splits.map((split) => format.format(split));
  // Two ticks within one month or year would say the same.
  return texts.map((text, index) => (text === texts[index - 1] ? "" : text));
}

/** The numbers of the table's rows. */
function numbersOf(splits: readonly number[], figures: readonly unknown[]): string[] {
  return splits.map((split) =>
    Number.isInteger(split) && split >= 1 && split <= figures.length ? String(split) : "",
  );
}

function amountsOf(splits: readonly number[], language: string): string[] {
  const format = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 2 });
  return splits.map((split) => format.format(split));
}
