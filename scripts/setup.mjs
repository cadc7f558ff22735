import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, onPath } from "./find-browser.mjs";
import { commandStep, PROJECT, run, toolEnvironment } from "./steps.mjs";

/** A machine that can't be set up: the message says what the reader can do. */
export class SetupError extends Error {
  name = "SetupError";
}

/**
 * Installs what is missing: the npm packages, and where that is possible the browsers and what the
 * tests need beside them. It is quick when nothing is missing.
 * @param {{ browsers: ("chromium" | "firefox")[], forTests?: boolean }} needs
 * @throws {SetupError} with the line to run, where it can't install something itself
 */
export async function setUp({ browsers, forTests = false }) {
  await installPackages();
  await checkNode();
  await installFromDebian(browsers, forTests);
}

async function installPackages() {
  if (packagesAreCurrent()) return;
  const { ok } = await commandStep("npm packages (npm ci)", [
    "npm",
    "ci",
    "--no-audit",
    "--no-fund",
  ]);
  if (!ok) throw new SetupError("npm ci failed; its own words are above.");
}

/** Whether node_modules holds what the lock file says; npm writes down there what it installed. */
function packagesAreCurrent() {
  const installed = packagesOf(path.join("node_modules", ".package-lock.json"));
  const locked = packagesOf("package-lock.json");
  if (installed === null || locked === null) return false;
  return Object.entries(locked).every(([name, { version, optional }]) => {
    if (name === "") return true;
    // Packages for other platforms are left out.
    return optional || installed[name]?.version === version;
  });
}

function packagesOf(file) {
  const full = path.join(PROJECT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, "utf8")).packages : null;
}

/** The tools want the Node that comes with the packages; npm may have been told to run no install scripts. */
async function checkNode() {
  const { code, output } = await run(["node", "--version"]);
  const major = Number(/^v(\d+)/.exec(output)?.[1]);
  if (code === 0 && major >= 24) return;
  throw new SetupError(
    `The tools of this project need Node 24, which comes as the npm package \`node\`, but \`node --version\`
in node_modules/.bin says ${output.trim() || "nothing"}. Has npm been told not to run install scripts? Run:
  npm rebuild node --ignore-scripts=false`,
  );
}

/** What is wanted beside the npm packages: how it is found, and the Debian package that brings it. */
const WANTED = [
  {
    name: "Chromium",
    debian: "chromium",
    browser: "chromium",
    found: () => findBrowser("chromium") !== null,
  },
  {
    name: "Firefox",
    debian: "firefox-esr",
    browser: "firefox",
    found: () => findBrowser("firefox") !== null,
  },
  {
    name: "Chromium's Korean interface",
    debian: "chromium-l10n",
    browser: "chromium",
    tests: true,
    // Only Debian's own Chromium keeps its languages apart.
    found: () =>
      !existsSync("/usr/lib/chromium/locales") || existsSync("/usr/lib/chromium/locales/ko.pak"),
  },
  {
    name: "Firefox's Korean interface",
    debian: "firefox-esr-l10n-ko",
    browser: "firefox",
    tests: true,
    found: () =>
      hasFile("/usr/lib/firefox-esr/browser/extensions", /^langpack-ko/) ||
      !existsSync("/usr/lib/firefox-esr"),
  },
  {
    name: "a Korean font",
    debian: "fonts-noto-cjk",
    // Other systems bring one.
    found: () => process.platform !== "linux" || hasKoreanFont(),
  },
  {
    name: "Xvfb",
    debian: "xvfb",
    tests: true,
    found: () => process.platform !== "linux" || onPath(["Xvfb"]) !== null,
  },
  {
    name: "xdotool",
    debian: "xdotool",
    tests: true,
    found: () => process.platform !== "linux" || onPath(["xdotool"]) !== null,
  },
];

const BROWSERS = new Set(["Chromium", "Firefox"]);

function hasKoreanFont() {
  const { stdout } = spawnSync("fc-list", [":lang=ko", "family"], { encoding: "utf8" });
  return stdout ? stdout.trim() !== "" : hasFile("/usr/share/fonts", /CJK|Nanum/i);
}

function hasFile(folder, name) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((file) => name.test(path.basename(file)))
  );
}

async function installFromDebian(browsers, forTests) {
  const missing = () =>
    WANTED.filter(
      ({ browser, tests, found }) =>
        (browser === undefined || browsers.includes(browser)) && (forTests || !tests) && !found(),
    );
  let lacking = missing();
  if (lacking.length === 0) return;
  const debian = existsSync("/etc/debian_version") && onPath(["apt-get"]) !== null;
  // Debian's own browsers keep their languages in packages apart.
  const packages = new Set(lacking.map((wanted) => wanted.debian));
  if (forTests && packages.has("chromium")) packages.add("chromium-l10n");
  if (forTests && packages.has("firefox-esr")) packages.add("firefox-esr-l10n-ko");
  const line = `apt-get install -y --no-install-recommends ${[...packages].join(" ")}`;
  const names = lacking.map(({ name }) => name).join(", ");

  if (debian && process.getuid?.() === 0) {
    const environment = toolEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
    await commandStep("Debian's list of packages (apt-get update)", ["apt-get", "update"], {
      environment,
    });
    await commandStep(`${names} (apt-get install)`, line.split(" "), { environment });
    lacking = missing();
    if (lacking.length === 0) return;
  }
  const still = lacking.map(({ name }) => name).join(", ");
  const advice = debian
    ? `Missing: ${still}. Run:\n  sudo apt-get update && sudo ${line}`
    : `Missing: ${still}. Install it as your system does (Chromium or Google Chrome, Firefox), or say where
it is with the variables CHROMIUM and FIREFOX.`;
  // A reader can do without a font; the tests can do without nothing.
  if (forTests || lacking.some(({ name }) => BROWSERS.has(name))) throw new SetupError(advice);
  console.log(advice);
}

/** Ends the process with a set-up error's own words; anything else is a fault of ours. */
export function endWith(error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setUp({ browsers: ["chromium", "firefox"], forTests: true }).catch(endWith);
  console.log("Everything is there.");
}
