/** What `run.ts` runs once Vite has resolved its imports. */
import { FORMATS } from "../../interchange/formats";
import { readFile } from "../../interchange/read-file";
import { libraryOf } from "./library-of";

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = 3;

const OPTIONS = { now: "2026-11-18T02:00:00.000Z", language: "en" };

/** The shortest of some rounds, in milliseconds: other work on the machine only ever adds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const small = libraryOf(COUNT / 10);
const large = libraryOf(COUNT);
const copied = await time(async () => structuredClone(large));
console.log(`${COUNT} annotations; a structured clone of them takes ${copied.toFixed(0)} ms`);
console.log("format        ms    times a clone  times a tenth    MB");
for (const format of FORMATS) {
  const tenth = await time(() => format.write(small, OPTIONS));
  const whole = await time(() => format.write(large, OPTIONS));
  const files = await format.write(large, OPTIONS);
  const bytes = files.reduce((sum, { parts }) => sum + new Blob([...parts]).size, 0);
  console.log(
    format.id.padEnd(12),
    whole.toFixed(0).padStart(6),
    (whole / copied).toFixed(2).padStart(12),
    (whole / tenth).toFixed(1).padStart(13),
    (bytes / 1e6).toFixed(1).padStart(9),
  );
}
for (const id of ["json", "w3c", "csv"]) {
  const format = FORMATS.find((each) => each.id === id);
  const [file] = (await format?.write(large, OPTIONS)) ?? [];
  const blob = new Blob([...(file?.parts ?? [])]);
  let marks = 0;
  const taken = await time(async () => {
    const read = await readFile(blob, { now: OPTIONS.now, addressOf: (url: string) => url });
    marks = read.type === "refused" ? 0 : read.articles.flatMap((each) => each.annotations).length;
  });
  console.log(`${id} read back: ${taken.toFixed(0)} ms, ${marks} annotations`);
}
