import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { onEarlyEnd } from "./steps.mjs";

/** Tests that really ran. */
export const NONE = { passed: 0, failed: 0 };

export const sum = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/**
 * What vitest's JSON report says. A file that could not even be loaded has no tests, and counts as one
 * that failed; so does a run that ended badly without a failed test, or without any test.
 * @param {string} file
 * @param {number} code How vitest ended
 */
export function countsOf(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`vitest left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}

/**
 * A folder for all that a run writes beside the project: profiles, copies of builds, downloads.
 * Whoever still runs in it at the end is a browser that was left behind.
 */
export function openRunFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "tallymark-run-"));
  const close = async () => {
    takeBack();
    await endProcessesIn(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 8, retryDelay: 150 });
  };
  const takeBack = onEarlyEnd(close);
  return { folder, environment: { TMPDIR: folder, TEMP: folder, TMP: folder }, close };
}

/** Ends the processes that were started with a path in `folder`, as browsers are with their profile. */
async function endProcessesIn(folder) {
  if (process.platform === "win32") return;
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,args="], {
    maxBuffer: 2 ** 26,
  });
  for (const line of stdout.split("\n")) {
    if (!line.includes(folder)) continue;
    const pid = Number.parseInt(line, 10);
    if (pid === process.pid || !Number.isInteger(pid)) continue;
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
  }
}
