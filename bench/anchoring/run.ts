/**
 * Times how passages are found on a page, as it was and as it was changed, and painted there, beside other tools, in
 * Chromium and in Firefox: `node bench/anchoring/run.ts [paragraphs]`. A contestant that needs longer than the
 * budget is stopped, and its time told in proportion (marked ~); where it would need longer by the pace that it has
 * shown, it is skipped.
 */
import path from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserKind } from "../../tests/browser/index.ts";
import { bundle, inPage } from "../in-page.ts";
import type { Measured } from "./measure.ts";

const COUNTS = [1, 100, 1_000, 5_000];
/** Milliseconds that a contestant may look for what one row asks for. */
const BUDGET = 20_000;

const BROWSERS: readonly BrowserKind[] = ["chromium", "firefox"];

const paragraphs = Number(process.argv[2] ?? 400);
const script = await bundle(path.join(import.meta.dirname, "measure.ts"));
const number = (value: number, width: number) => value.toFixed(1).padStart(width);

for (const kind of BROWSERS) {
  const done = await inPage(kind, async (page) => {
    await page.evaluate(script);
    for (const size of [paragraphs, 10 * paragraphs]) {
      const { longest, median, count } = await page.evaluate(
        (size) => globalThis.contestants.measureSlices(size, 1_000),
        size,
      );
      console.log(
        `\n${kind}: 1000 on ${size} changed paragraphs in ${count} slices: median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`,
      );
    }
    for (const changed of [false, true]) await race(page, kind, changed);
    return true;
  });
  if (!done) console.log(`\nThere is no ${kind} on this machine.`);
}

async function race(page: Page, kind: BrowserKind, changed: boolean): Promise<void> {
  console.log(`\n${kind}, ${paragraphs} paragraphs, ${changed ? "changed" : "as they were"}`);
  console.log(
    "".padEnd(38) +
      ["find, ms", "of ours", "paint, ms", "of ours"].map((head) => head.padStart(11)).join(""),
    "  right  wrong  lost",
  );
  const names = await page.evaluate(() => globalThis.contestants.names);
  /** Milliseconds a passage, at the last count. */
  const paces = new Map<string, number>();
  for (const count of COUNTS) {
    let ours: Measured | null = null;
    for (const name of names) {
      const label = name.padEnd(31) + String(count).padStart(7);
      const expected = (paces.get(name) ?? 0) * count;
      if (expected > BUDGET) {
        console.log(
          label,
          `skipped: by its pace it would take ${(expected / 1000).toFixed(0)} s or more`,
        );
        continue;
      }
      const measured = await page.evaluate(
        (...asked) => globalThis.contestants.measure(...asked),
        name,
        paragraphs,
        count,
        changed,
        BUDGET,
      );
      ours ??= measured;
      paces.set(name, (measured.finding + measured.painting) / count);
      console.log(label + row(measured, ours, measured.lookedFor < count ? "~" : " "));
    }
  }
}

function row(measured: Measured, ours: Measured, about: string): string {
  const { finding, painting, lookedFor, right, wrong } = measured;
  const share = (part: number) => `${((100 * part) / lookedFor).toFixed(0)} %`.padStart(7);
  return [
    about + number(finding, 10),
    number(finding / ours.finding, 11),
    number(painting, 11),
    number(painting / ours.painting, 11),
    " ",
    share(right) + share(wrong) + share(lookedFor - right - wrong),
  ].join("");
}
