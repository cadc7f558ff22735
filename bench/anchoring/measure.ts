import { describe, findAllInSlices } from "../../anchoring/index";
import { CONTESTANTS } from "./contestants";
import { articleOf, asChanged, asPublished, paragraphOf, passagesOf, rangeOf } from "./page";

declare global {
  var contestants: {
    readonly names: readonly string[];
    readonly measure: typeof measure;
    readonly measureSlices: typeof measureSlices;
  };
}

export interface Measured {
  /** Milliseconds for finding all of them; where the time was over before, in proportion. */
  readonly finding: number;
  /** Milliseconds for painting all of those, until the frame that shows them; in proportion likewise. */
  readonly painting: number;
  readonly lookedFor: number;
  /** Found in the paragraph where they are, and in another. */
  readonly right: number;
  readonly wrong: number;
}

/** Until what was painted is on the screen. */
const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Lets one contestant find and paint `count` passages of a generated article; it looks for at most `budget` milliseconds. */
export async function measure(
  name: string,
  paragraphs: number,
  count: number,
  changed: boolean,
  budget: number,
): Promise<Measured> {
  const contestant = CONTESTANTS.find((one) => one.name === name);
  if (!contestant) throw new Error(`There is no ${name}.`);
  const article = articleOf(paragraphs);
  const passages = passagesOf(article, count);
  CSS.highlights.clear();
  document.body.innerHTML = asPublished(article);
  const find = await contestant.describe(
    passages.map((passage) => rangeOf(passage, document.body)),
    document.body,
  );
  document.body.innerHTML = changed ? asChanged(article) : asPublished(article);
  await nextFrame();

  let lookedFor = 0;
  let right = 0;
  const found = [];
  const started = performance.now();
  for await (const one of find(document.body)) {
    if (one) found.push(one);
    if (one && paragraphOf(one.start) === passages[lookedFor]?.paragraph) right++;
    lookedFor++;
    if (performance.now() - started > budget) break;
  }
  const finding = performance.now() - started;
  const painted = performance.now();
  for (const one of found) one.paint();
  await nextFrame();
  const painting = performance.now() - painted;
  const share = count / lookedFor;
  return {
    finding: finding * share,
    painting: painting * share,
    lookedFor,
    right,
    wrong: found.length - right,
  };
}

export interface Slices {
  readonly longest: number;
  readonly median: number;
  readonly count: number;
}

/** How long the slices hold the page, in milliseconds, in which `count` passages are found on the changed page. */
export async function measureSlices(paragraphs: number, count: number): Promise<Slices> {
  const article = articleOf(paragraphs);
  document.body.innerHTML = asPublished(article);
  const targets = passagesOf(article, count).map((passage) =>
    describe(rangeOf(passage, document.body), document.body),
  );
  document.body.innerHTML = asChanged(article);
  await nextFrame();
  const slices: number[] = [];
  let started = performance.now();
  const pause = async () => {
    slices.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
  await findAllInSlices(targets, document.body, { pause });
  slices.push(performance.now() - started);
  slices.sort((a, b) => a - b);
  return {
    longest: slices.at(-1) ?? 0,
    median: slices[slices.length >> 1] ?? 0,
    count: slices.length,
  };
}

globalThis.contestants = { names: CONTESTANTS.map(({ name }) => name), measure, measureSlices };
