import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { until } from "./until.ts";

export interface Download {
  /** Where it lies on the disk. */
  readonly file: string;
  /** Its path in the download folder, sub-folders kept. */
  readonly name: string;
  readonly text: string;
}

/** Files that a browser is still writing. */
const UNFINISHED = /\.(?:part|crdownload)$|^\.(?:org|com)\./;

/** Does `act` and gives the one new, finished file in the download folder. */
export async function downloadDuring(
  folder: string,
  act: () => Promise<unknown>,
): Promise<Download> {
  const before = new Set(await filesIn(folder));
  await act();
  const file = await until(
    async () => {
      const files = await filesIn(folder);
      const file = files.find((name) => !before.has(name) && !UNFINISHED.test(path.basename(name)));
      return file && !files.includes(`${file}.part`) && (await stat(file)).size > 0 ? file : null;
    },
    { what: "a download" },
  );
  return { file, name: path.relative(folder, file), text: await readFile(file, "utf8") };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name));
}
