import path from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "./find-browser.mjs";
import { endWith, SetupError, setUp } from "./setup.mjs";
import { commandStep, PROJECT, run, toolEnvironment } from "./steps.mjs";
import { openRunFolder } from "./test-run.mjs";

const USAGE = `npm start -- [--browser chromium|firefox] [--url <address>] [--headless]

Builds Tallymark and opens a browser with it and a sample article. Without a display, or with
--headless, it does the job itself on the samples, and writes what came of it to output/.`;

/** Reads the command line; a mistake in it is told with the usage. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: "string" },
        url: { type: "string" },
        headless: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (values.browser !== undefined && !["chromium", "firefox"].includes(values.browser)) {
      throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
    }
    if (values.url !== undefined && !URL.canParse(values.url)) {
      throw new Error(`--url wants a full address, as https://example.org/news, not ${values.url}`);
    }
    return values;
  } catch (error) {
    throw new SetupError(`${error.message}\n\n${USAGE}`);
  }
}

const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start() {
  const { browser: asked, url, headless } = readOptions();
  const browser =
    asked ?? (findBrowser("chromium") || !findBrowser("firefox") ? "chromium" : "firefox");
  const unattended = headless || !hasDisplay();
  await setUp({ browsers: [browser] });
  const target = browser === "firefox" ? "firefox" : "chrome";
  const build = ["wxt", "build", "--browser", target, "--mv3"];
  if (!(await commandStep(`build for ${browser}`, build)).ok) return 1;

  if (unattended) {
    if (url) console.log("There is no display to show an address on: the samples are used.");
    const runFolder = openRunFolder();
    const { code } = await run(["node", path.join(PROJECT, "scripts", "do-the-job.ts"), browser], {
      environment: toolEnvironment(runFolder.environment),
      show: true,
    });
    await runFolder.close();
    return code;
  }
  const open = ["node", path.join(PROJECT, "scripts", "open-for-reader.ts"), browser];
  return (await run(url ? [...open, url] : open, { show: true })).code;
}

process.exitCode = await start().catch(endWith);
