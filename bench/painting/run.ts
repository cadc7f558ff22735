/**
 * What painted marks cost afterwards, in Chromium and in Firefox: to tell which are under the pointer, and to keep
 * them on a page that renders its article anew ten times a second: `node bench/painting/run.ts [seconds]`.
 */
import path from "node:path";
import type { BrowserKind } from "../../tests/browser/index.ts";
import { bundle, inPage } from "../in-page.ts";

const PARAGRAPHS = 400;
const BROWSERS: readonly BrowserKind[] = ["chromium", "firefox"];
/** Paragraphs, marks. */
const BUSY = [
  [40, 20],
  [400, 1_000],
] as const;

const seconds = Number(process.argv[2] ?? 20);
const script = await bundle(path.join(import.meta.dirname, "measure.ts"));
const milliseconds = (value: number) => `${value.toFixed(3)} ms`;

for (const kind of BROWSERS) {
  const done = await inPage(kind, async (page) => {
    await page.evaluate(script);
    console.log(`\n${kind}: which marks are under the pointer`);
    for (const count of [1, 100, 1_000, 5_000]) {
      const { first, each, browsers, hits } = await page.evaluate(
        (...asked) => globalThis.painting.measurePointer(...asked),
        PARAGRAPHS,
        count,
      );
      const other = browsers === null ? "" : `, highlightsFromPoint ${milliseconds(browsers)}`;
      console.log(
        `${String(count).padStart(6)} marks: ${milliseconds(each)} (first ${milliseconds(first)}, ${hits} hits)${other}`,
      );
    }
    console.log(`${kind}: a page that renders its article anew ten times a second, ${seconds} s`);
    for (const [paragraphs, count] of BUSY) {
      const { share, looks, longest } = await page.evaluate(
        (...asked) => globalThis.painting.measureBusyPage(...asked),
        paragraphs,
        count,
        100,
        seconds,
      );
      console.log(
        `${String(count).padStart(6)} marks on ${paragraphs} paragraphs: ${(100 * share).toFixed(2)} % of its time, ${looks} looks, longest hold ${milliseconds(longest)}`,
      );
    }
    return true;
  });
  if (!done) console.log(`\nThere is no ${kind} on this machine.`);
}
