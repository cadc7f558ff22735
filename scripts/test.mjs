import path from "node:path";
import { endWith, setUp } from "./setup.mjs";
import { commandStep, run, step, toolEnvironment } from "./steps.mjs";
import { countsOf, NONE, openRunFolder, sum } from "./test-run.mjs";

/** Each counts as one test. What a later one reads, an earlier one has made. */
const CHECKS = {
  prepare: ["types of the extension API (wxt prepare)", ["wxt", "prepare"]],
  beforeTheBuilds: [
    ["types (tsc)", ["tsc", "--noEmit"]],
    ["format and lint (biome)", ["biome", "ci", "--colors=off", "--max-diagnostics=50", "."]],
    ["promises (oxlint)", ["oxlint", "--type-aware"]],
    ["rooms (dependency-cruiser)", ["node", "scripts/check-rooms.mjs"]],
    ["dead code (knip)", ["knip"]],
  ],
  builds: [
    ["build for Chrome", ["wxt", "build", "--browser", "chrome", "--mv3"]],
    ["build for Firefox", ["wxt", "build", "--browser", "firefox", "--mv3"]],
  ],
  ofTheBuilds: [
    ["sizes", ["node", "scripts/check-sizes.mjs"]],
    ["add-on rules (addons-linter)", ["node", "scripts/check-addon.mjs"]],
  ],
};

const runFolder = openRunFolder();
const environment = toolEnvironment(runFolder.environment);
let total = NONE;

const check = async ([name, command]) => {
  const { ok } = await commandStep(name, command, { environment });
  total = sum(total, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return ok;
};

/** Runs projects of vitest; every failure is shown, and how many tests there were. */
const tests = async (name, projects) => {
  const report = path.join(runFolder.folder, `${projects.join("-")}.json`);
  const command = [
    "vitest",
    "run",
    ...projects.map((project) => `--project=${project}`),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const { result } = await step(
    name,
    async () => {
      const { code, output } = await run(command, { environment });
      return { counts: countsOf(report, code), output };
    },
    ({ counts, output }) => (counts.failed > 0 ? output : null),
  );
  console.log(`  ${result.counts.passed} passed, ${result.counts.failed} failed`);
  total = sum(total, result.counts);
};

try {
  await setUp({ browsers: ["chromium", "firefox"], forTests: true });
} catch (error) {
  await runFolder.close();
  endWith(error);
}

try {
  await check(CHECKS.prepare);
  for (const one of CHECKS.beforeTheBuilds) await check(one);
  await tests("unit tests", ["unit"]);
  for (const one of CHECKS.builds) await check(one);
  for (const one of CHECKS.ofTheBuilds) await check(one);
  await tests("end to end, in Chromium and Firefox", ["chromium", "firefox"]);
} finally {
  await runFolder.close();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
