import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { LaunchOptions } from "../test-browser.ts";

/**
 * --lang is not read on Linux: LANGUAGE says the language of the interface. It counts only beside a
 * locale that exists, and without one in UTF-8 a download with other letters in its name loses it.
 */
export function languageEnvironment({
  environment,
  locale,
}: LaunchOptions): LaunchOptions["environment"] {
  return { ...environment, LANGUAGE: locale, LANG: "C.UTF-8", LC_ALL: undefined };
}

/**
 * Downloads by the profile's preferences: CDP's own setting gives the files of downloads.download()
 * random names. And developer mode: without it an unpacked extension that is loaded anew stays off.
 */
export function writePreferences({ profile, downloads, extension, attended }: LaunchOptions): void {
  const file = path.join(profile, "Default", "Preferences");
  mkdirSync(path.dirname(file), { recursive: true });
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  preferences.download = {
    ...preferences.download,
    default_directory: downloads,
    prompt_for_download: false,
  };
  preferences.extensions = {
    ...preferences.extensions,
    ui: { ...preferences.extensions?.ui, developer_mode: true },
    ...(attended && { pinned_extensions: [idOf(extension)] }),
  };
  writeFileSync(file, JSON.stringify(preferences));
}

/** Chromium names an unpacked extension by its folder: a hash, with a to p for the sixteen digits. */
function idOf(folder: string): string {
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return digest.replace(/./g, (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16)));
}
