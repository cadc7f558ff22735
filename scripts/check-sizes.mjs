import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { PROJECT } from "./steps.mjs";

/** What a page may have to load, in bytes gzipped: the promises of the README. */
const LIMITS = {
  "content-scripts/detector.js": 5 * 1024,
  "content-scripts/annotator.js": 40 * 1024,
  "content-scripts/controls.js": 28 * 1024,
};

let failed = false;
for (const build of [".output/chrome-mv3", ".output/firefox-mv3"]) {
  for (const [file, limit] of Object.entries(LIMITS)) {
    const full = path.join(PROJECT, build, file);
    const size = existsSync(full) ? gzipSync(readFileSync(full), { level: 9 }).length : null;
    const fits = size !== null && size <= limit;
    failed ||= !fits;
    const said = size === null ? "is missing" : `${(size / 1024).toFixed(1)} KB gzipped`;
    console.log(`${fits ? "✓" : "✗"} ${build}/${file}: ${said}, at most ${limit / 1024} KB`);
  }
}
process.exit(failed ? 1 : 0);
