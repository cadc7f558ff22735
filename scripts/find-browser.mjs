import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

/** Where the browsers are usually installed; the first that exists is taken. */
const USUAL_PLACES = {
  chromium: {
    linux: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/lib/chromium/chromium",
      "/snap/bin/chromium",
    ],
    darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    win32: ["%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe"],
  },
  firefox: {
    linux: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/usr/lib/firefox-esr/firefox-esr",
      "/snap/bin/firefox",
    ],
    darwin: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
      "/Applications/Firefox ESR.app/Contents/MacOS/firefox",
    ],
    win32: [
      "%ProgramFiles%\\Mozilla Firefox\\firefox.exe",
      "%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe",
      "%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe",
    ],
  },
};

/** Chrome itself comes after Chromium: it is driven the same way. */
const CHROME = {
  linux: ["/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  win32: [
    "%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe",
    "%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe",
    "%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

const COMMANDS = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** The variable that names a browser's program, where it lies elsewhere. */
const VARIABLES = { chromium: "CHROMIUM", firefox: "FIREFOX" };

/**
 * The program of a browser on this machine: named by the variable CHROMIUM or FIREFOX, in a usual
 * place, or on the PATH; null when there is none.
 * @param {"chromium" | "firefox"} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const named = process.env[VARIABLES[kind]];
  if (named) {
    if (!existsSync(named))
      throw new Error(`${VARIABLES[kind]} names ${named}, where there is nothing`);
    return named;
  }
  const platform =
    process.platform === "darwin" || process.platform === "win32" ? process.platform : "linux";
  const places = [
    ...USUAL_PLACES[kind][platform],
    ...(kind === "chromium" ? CHROME[platform] : []),
  ];
  return places.map(expand).find(isProgram) ?? onPath(COMMANDS[kind]);
}

/** The full path of the first of some commands that the PATH knows, or null. */
export function onPath(commands) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const ending = process.platform === "win32" ? ".exe" : "";
  for (const command of commands) {
    for (const folder of folders) {
      const file = path.join(folder, command + ending);
      if (isProgram(file)) return file;
    }
  }
  return null;
}

const expand = (place) => place.replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? "");

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
