import { describe, findAllInSlices } from "../../anchoring/index";
import type { AnnotationId } from "../../annotation";
import { observeChanges } from "../../entrypoints/annotator.content/observe-changes";
import { createPainter, type Mark } from "../../highlighting";
import { articleOf, asPublished, passagesOf, rangeOf } from "../anchoring/page";

declare global {
  var painting: {
    readonly measurePointer: typeof measurePointer;
    readonly measureBusyPage: typeof measureBusyPage;
  };
}

const markOf = (place: StaticRangeInit, index: number): Mark => ({
  id: String(index) as AnnotationId,
  kind: "figure",
  state: "kept",
  range: new StaticRange(place),
});

export interface Pointed {
  /** Milliseconds until the first answer after a painting, and for each one after it. */
  readonly first: number;
  readonly each: number;
  /** Milliseconds by which the browser itself answers; null where it cannot. */
  readonly browsers: number | null;
  /** At how many of the points there was a mark. */
  readonly hits: number;
}

const POINTS = 500;

/** How long it takes to say which of `count` marks are under the pointer. */
export function measurePointer(paragraphs: number, count: number): Pointed {
  const article = articleOf(paragraphs);
  document.body.innerHTML = asPublished(article);
  const painter = createPainter(document, CSS.highlights);
  painter.paint(passagesOf(article, count).map((one, i) => markOf(rangeOf(one, document.body), i)));
  const points = Array.from({ length: POINTS }, (_, i) => ({
    x: 20 + ((i * 37) % (innerWidth - 40)),
    y: 10 + ((i * 61) % (innerHeight - 20)),
  }));
  // The page's layout is no part of it.
  document.body.getBoundingClientRect();
  const took = (work: () => void) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const first = took(() => painter.marksAt(50, 50));
  let hits = 0;
  const each = took(() => {
    for (const { x, y } of points) if (painter.marksAt(x, y).length > 0) hits++;
  });
  const ask: unknown = Reflect.get(CSS.highlights, "highlightsFromPoint");
  const browsers =
    typeof ask === "function"
      ? took(() => {
          for (const { x, y } of points.slice(0, 50)) ask.call(CSS.highlights, x, y);
        }) / 50
      : null;
  painter.remove();
  return { first, each: each / POINTS, browsers, hits };
}

export interface Busy {
  /** Of the page's time, what finding and painting took, 0 to 1. */
  readonly share: number;
  readonly looks: number;
  /** Milliseconds. */
  readonly longest: number;
}

/** What a page pays that renders its article anew every `every` milliseconds, `seconds` long, with `count` marks. */
export async function measureBusyPage(
  paragraphs: number,
  count: number,
  every: number,
  seconds: number,
): Promise<Busy> {
  const article = articleOf(paragraphs);
  const html = asPublished(article);
  document.body.innerHTML = `<main>${html}</main>`;
  const root = document.querySelector("main") ?? document.body;
  const targets = passagesOf(article, count).map((one) => describe(rangeOf(one, root), root));
  const painter = createPainter(document, CSS.highlights);
  const stop = new AbortController();
  const held: number[] = [];
  let looks = 0;
  const look = async (pause: () => Promise<void>) => {
    looks++;
    let started = performance.now();
    const found = await findAllInSlices(targets, root, {
      pause: async () => {
        held.push(performance.now() - started);
        await pause();
        started = performance.now();
      },
    });
    painter.paint(found.flatMap((one, i) => (one ? [markOf(one.place, i)] : [])));
    held.push(performance.now() - started);
  };
  const began = performance.now();
  observeChanges(() => root, look, stop.signal);
  const timer = setInterval(() => {
    root.innerHTML = html;
  }, every);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  clearInterval(timer);
  stop.abort();
  painter.remove();
  const total = held.reduce((sum, one) => sum + one, 0);
  return { share: total / (performance.now() - began), looks, longest: Math.max(0, ...held) };
}

globalThis.painting = { measurePointer, measureBusyPage };
