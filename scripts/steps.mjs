import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** How often a long step says that it still goes on, in milliseconds. */
const STILL_AT_IT = 30_000;

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/**
 * The environment in which the project's tools run: its own Node, and its tools, come first.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(more = {}) {
  const tools = path.join(PROJECT, "node_modules", ".bin");
  // Some tools colour what they write even where nobody sees colours.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined };
  return {
    ...process.env,
    ...plain,
    PATH: `${tools}${path.delimiter}${process.env.PATH ?? ""}`,
    ...more,
  };
}

/** What runs now, so that it can be ended with this process. */
const running = new Set();

/** Ends a child and all that it started. */
function end(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill();
    else process.kill(-child.pid, "SIGTERM");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

process.once("exit", () => running.forEach(end));

/** What is still to be done when the run is ended early, after its children have gone. */
const cleanUps = new Set();

/**
 * @param {() => Promise<void>} act
 * @returns {() => void} Takes it back.
 */
export function onEarlyEnd(act) {
  cleanUps.add(act);
  return () => cleanUps.delete(act);
}

let ending = false;

async function endEarly() {
  ending = true;
  const gone = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  running.forEach(end);
  await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, 8000))]);
  for (const act of cleanUps) await act();
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, endEarly);

/**
 * Runs a command in the project's folder, in a process group of its own.
 * @param {string[]} command
 * @param {{ environment?: NodeJS.ProcessEnv, show?: boolean }} options `show`: its output is shown as it comes
 * @returns {Promise<{ code: number, output: string }>} What it wrote is in `output`, unless it was shown.
 */
export function run([program, ...args], { environment = toolEnvironment(), show = false } = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === "win32";
    const child = spawn(program, args, {
      cwd: PROJECT,
      env: environment,
      detached: !windows,
      // npm and the tools are command files there.
      shell: windows,
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.once("error", (error) => {
      running.delete(child);
      resolve({ code: 127, output: `${program} could not be started: ${error.message}\n` });
    });
    child.once("close", (code) => {
      running.delete(child);
      // Nothing goes on with what was cut off.
      if (!ending) resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Does a step and tells when it begins, that it still goes on, and how it ended.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} act
 * @param {(result: Result) => string | null} [failureOf] What went wrong, to be shown in full; null where nothing did
 * @returns {Promise<{ result: Result, ok: boolean }>}
 */
export async function step(name, act, failureOf = () => null) {
  const start = performance.now();
  console.log(`… ${name}`);
  const timer = setInterval(() => console.log(`… ${name}: ${seconds(start)}`), STILL_AT_IT);
  try {
    const result = await act();
    const failure = failureOf(result);
    if (failure !== null) console.log(failure.trimEnd());
    console.log(`${failure === null ? "✓" : "✗"} ${name}: ${seconds(start)}`);
    return { result, ok: failure === null };
  } finally {
    clearInterval(timer);
  }
}

/** A step that is one command; all that it wrote is shown when it fails. */
export const commandStep = (name, command, options) =>
  step(
    name,
    () => run(command, options),
    ({ code, output }) =>
      code === 0 ? null : `${output}(${command.join(" ")} ended with ${code})`,
  );
