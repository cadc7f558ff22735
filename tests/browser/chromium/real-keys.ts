import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Presses keys in the browser's window as a keyboard would: CDP's keys never reach the browser itself. */
export async function pressRealKeys(
  environment: Readonly<Record<string, string | undefined>>,
  windowClass: string,
  ...keys: string[]
): Promise<void> {
  await run(
    "xdotool",
    [
      "search",
      "--onlyvisible",
      "--class",
      windowClass,
      "windowfocus",
      "--sync",
      "key",
      "--delay",
      "60",
      ...keys,
    ],
    { env: environment },
  );
}
