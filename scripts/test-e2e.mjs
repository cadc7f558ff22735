import { endWith, setUp } from "./setup.mjs";
import { commandStep, run, toolEnvironment } from "./steps.mjs";
import { openRunFolder } from "./test-run.mjs";

/**
 * End-to-end tests for daily work: `npm run test:e2e -- [chromium|firefox] [files and options of vitest]`.
 * `--no-build` tests the build that is there.
 */
const args = process.argv.slice(2);
const take = (word) => {
  const at = args.indexOf(word);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
};
const build = !take("--no-build");
const named = ["chromium", "firefox"].filter(take);
const browsers = named.length > 0 ? named : ["chromium", "firefox"];

await setUp({ browsers, forTests: true }).catch(endWith);
for (const browser of build ? browsers : []) {
  const target = browser === "firefox" ? "firefox" : "chrome";
  const { ok } = await commandStep(`build for ${browser}`, [
    "wxt",
    "build",
    "--browser",
    target,
    "--mv3",
  ]);
  if (!ok) process.exit(1);
}
const runFolder = openRunFolder();
const projects = browsers.map((browser) => `--project=${browser}`);
const { code } = await run(["vitest", "run", ...projects, ...args], {
  environment: toolEnvironment(runFolder.environment),
  show: true,
});
await runFolder.close();
process.exitCode = code;
