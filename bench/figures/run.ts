/**
 * Times the finding of figures beside a plain pattern, Recognizers-Text and compromise, language by language, says how
 * large it is and what it costs when a text doubles: `npx node bench/figures/run.ts`. Times are of the processor, so
 * that a busy machine disturbs them less.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { TEXTS } from "./texts.ts";

type Contestant = (text: string, language: string) => number;
type Contestants = Readonly<Record<string, Contestant>>;

const ROOT = join(import.meta.dirname, "../..");
const BYTES = 1_000_000;
/** The others take seconds for what a scanner does in a moment. */
const BYTES_FOR_SLOW = 4_000;
const SLOW = new Set(["Recognizers-Text", "compromise"]);
const RUNS = 3;
const DOUBLINGS = [250_000, 500_000, 1_000_000, 2_000_000];

const HOSTILE: readonly (readonly [name: string, language: string, piece: string])[] = [
  ["digits", "en", "1"],
  ["comma list", "en", "1,"],
  ["dots", "de", "1."],
  ["groups", "fr", "1 000 "],
  ["Korean magnitudes", "ko", "천만억"],
  ["hanja", "ja", "一二三千万億"],
  ["words", "en", "one hundred and "],
  ["ranges", "ko", "10~"],
  ["signs", "en", "-+"],
  ["percentages", "zh", "1%"],
  ["compounds", "de", "tausendhundert"],
];

/** Milliseconds of processor time, the least of a few runs. */
function cost(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i += 1) {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function paragraphs(text: string, bytes: number): string[] {
  // Each is another string, since engines remember what a pattern found in the last one.
  return Array.from(
    { length: Math.ceil(bytes / Buffer.byteLength(text)) },
    (_, i) => `${i}. ${text}`,
  );
}

function speed(contestant: Contestant, language: string, text: string, bytes: number): number {
  const all = paragraphs(text, bytes);
  const milliseconds = cost(() => {
    for (const paragraph of all) contestant(paragraph, language);
  });
  return (all.length * Buffer.byteLength(text)) / 1000 / milliseconds;
}

function printSpeeds(contestants: Contestants): void {
  const names = Object.keys(contestants);
  console.log("MB/s, and how many times as fast tallymark is");
  console.log(["".padEnd(4), ...names.map((name) => name.padStart(24))].join(""));
  for (const [language, text] of Object.entries(TEXTS)) {
    const speeds = Object.entries(contestants).map(([name, contestant]) =>
      contestant(text, language) === 0
        ? Number.NaN
        : speed(contestant, language, text, SLOW.has(name) ? BYTES_FOR_SLOW : BYTES),
    );
    const [own = Number.NaN] = speeds;
    const cells = speeds.map((value) =>
      Number.isNaN(value) ? "–" : `${value.toPrecision(3)} (×${(own / value).toPrecision(2)})`,
    );
    console.log([language.padEnd(4), ...cells.map((cell) => cell.padStart(24))].join(""));
  }
}

function printGrowth(find: Contestant): void {
  console.log(
    `\nmilliseconds at ${DOUBLINGS.join(", ")} characters; the growth of the last doubling`,
  );
  for (const [name, language, piece] of HOSTILE) {
    const times = DOUBLINGS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return cost(() => find(text, language));
    });
    const [before = 1, last = 1] = times.slice(-2);
    const growth = (last / before).toFixed(2);
    console.log(
      `${name.padEnd(20)}${times.map((time) => time.toFixed(0).padStart(7)).join("")}   ×${growth}`,
    );
  }
}

/** What `findFigures` weighs with the tables of all languages, as an extension would ship it. */
async function printSize(): Promise<void> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, "figures/find-figures.ts"), formats: ["iife"], name: "figures" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ("output" in one ? one.output : []));
  const code = chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  const zipped = gzipSync(code, { level: 9 }).length;
  console.log(
    `${(zipped / 1000).toFixed(1)} kB gzipped, ${(code.length / 1000).toFixed(1)} kB minified\n`,
  );
}

const folder = await mkdtemp(join(tmpdir(), "bench-figures-"));
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, "contestants.ts"),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: "contestants.mjs" } },
    },
  });
  const module: { contestants: Contestants } = await import(
    pathToFileURL(join(folder, "contestants.mjs")).href
  );
  await printSize();
  printSpeeds(module.contestants);
  const { tallymark } = module.contestants;
  if (tallymark !== undefined) printGrowth(tallymark);
} finally {
  await rm(folder, { recursive: true });
}
