import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type BrowserKind, BUILDS, openBrowser } from "../tests/browser/index.ts";
import { fillProfile } from "./fill-profile.ts";

/**
 * Fills the profile of `npm start` with generated annotations, in place of what is in it, so that a large library can
 * be tried: `npm run build && npm run seed-library -- 100000 [--browser chromium|firefox]`.
 */
const { values, positionals } = parseArgs({
  options: { browser: { type: "string", default: "chromium" } },
  allowPositionals: true,
});
const kind: BrowserKind = values.browser === "firefox" ? "firefox" : "chromium";
const count = Number(positionals[0] ?? 100_000);
if (!Number.isInteger(count) || count < 0) {
  throw new Error(`How many annotations is ${positionals[0]}? Give a whole number, as 100000.`);
}

const cache = path.resolve(".cache", kind);
const extension = path.join(cache, "extension");
rmSync(extension, { recursive: true, force: true });
cpSync(BUILDS[kind], extension, { recursive: true });
await using browser = await openBrowser(kind, { extension, profile: path.join(cache, "profile") });
await fillProfile(browser, count, (done) => {
  if (done % 20_000 === 0 || done === count) console.log(`${done} of ${count} annotations`);
});
console.log(`The library of ${kind}'s profile holds them: npm start -- --browser ${kind}`);
