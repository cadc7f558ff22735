import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { type BrowserKind, BUILDS } from "./browser/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that the end-to-end tests run in. */
    browser: BrowserKind;
    /** The folder with the copy of the build that they test. */
    extension: string;
  }
}

const copies: string[] = [];

/** Copies the build before the tests, since the next build empties its folder at once; vitest calls it. */
export function setup(project: TestProject): void {
  const kind = project.getProvidedContext().browser;
  const build = path.join(project.config.root, BUILDS[kind]);
  if (!existsSync(path.join(build, "manifest.json"))) {
    throw new Error(`There is no build in ${BUILDS[kind]}: run \`npm run build\` first`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "tallymark-build-"));
  copies.push(folder);
  const copy = path.join(folder, path.basename(build));
  cpSync(build, copy, { recursive: true });
  project.provide("extension", copy);
}

export function teardown(): void {
  for (const folder of copies) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
