/**
 * Times the finding of claims beside a naive pattern and compromise, language by language, and what it costs when a
 * text doubles: `npx node bench/claims/run.ts`. Times are of the processor, so that a busy machine disturbs them less.
 */
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { TEXTS } from "./texts.ts";

type Contestant = (text: string, language: string) => number;

const BYTES = 400_000;
/** compromise takes seconds for what the others do in a moment. */
const BYTES_FOR_COMPROMISE = 20_000;

const HOSTILE: readonly (readonly [
  name: string,
  language: string,
  piece: string,
  pieces: number,
])[] = [
  ["unclosed “", "en", "“", 100_000],
  ['unclosed "', "en", '"a ', 100_000],
  ["unclosed „", "de", "„a ", 100_000],
  ["unclosed «", "fr", "« a ", 100_000],
  ["unclosed 「", "ja", "「", 100_000],
  ["verbs", "en", "said ", 100_000],
  ["Korean quotes", "ko", '"가"고 말했다 ', 25_000],
  ["Chinese quotes", "zh", "“好的。”他说，", 12_500],
];

async function loadContestants(folder: string): Promise<Readonly<Record<string, Contestant>>> {
  await build({
    root: join(import.meta.dirname, "../.."),
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, "contestants.ts"),
        formats: ["es"],
        fileName: () => "contestants.mjs",
      },
    },
  });
  const module: { contestants: Record<string, Contestant> } = await import(
    pathToFileURL(join(folder, "contestants.mjs")).href
  );
  return module.contestants;
}

function repeated(text: string, bytes: number): string {
  const times = Math.ceil(bytes / Buffer.byteLength(text));
  return Array.from({ length: times }, () => text).join("\n\n");
}

/** Milliseconds of processor time, the least of a few runs. */
function cost(run: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function printSpeed(contestants: Readonly<Record<string, Contestant>>): void {
  const names = Object.keys(contestants);
  console.log(
    `MB/s (how many times as fast as tallymark)\n${"".padEnd(6)}${names.map((name) => name.padEnd(22)).join("")}`,
  );
  for (const [language, sample] of Object.entries(TEXTS)) {
    const speeds = names.map((name) => {
      const find = contestants[name];
      const slow = name === "compromise";
      if (!find || (slow && language !== "en")) return null;
      const text = repeated(sample, slow ? BYTES_FOR_COMPROMISE : BYTES);
      return Buffer.byteLength(text) / 1000 / cost(() => find(text, language), slow ? 2 : 6);
    });
    const own = speeds[0] ?? Number.NaN;
    const cells = speeds.map((speed) =>
      speed === null ? "–" : `${speed.toFixed(2)} (${(speed / own).toFixed(2)})`,
    );
    console.log(`${language.padEnd(6)}${cells.map((cell) => cell.padEnd(22)).join("")}`);
  }
}

function printDoubling(find: Contestant): void {
  console.log("\nms for hostile text, and times as many for twice as much (2 is linear)");
  for (const [name, language, piece, pieces] of HOSTILE) {
    const half = cost(() => find(piece.repeat(pieces / 2), language), 3);
    const full = cost(() => find(piece.repeat(pieces), language), 3);
    console.log(`${name.padEnd(16)}${full.toFixed(0).padStart(6)}  ×${(full / half).toFixed(2)}`);
  }
}

const folder = await mkdtemp(join(tmpdir(), "claims-bench-"));
try {
  const contestants = await loadContestants(folder);
  printSpeed(contestants);
  const { tallymark } = contestants;
  if (tallymark) printDoubling(tallymark);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
