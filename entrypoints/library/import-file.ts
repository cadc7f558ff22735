import { articleAddress } from "../../article/article-address";
import type { ImporterId, ReadFile, Refusal } from "../../interchange";
import { background } from "../../messaging/remote";
import {
  type Database,
  type ImportOptions,
  type ImportPlan,
  importAll,
  planImport,
} from "../../storage";

/** What bringing in a file would do; nothing is written by finding out. */
export type DryRun =
  | {
      readonly type: "ready";
      readonly importer: ImporterId;
      readonly plan: ImportPlan;
      /** What of the file stays out, and why: the first thousand things. */
      readonly refusals: readonly Refusal[];
      /** How many stay out in all. */
      readonly refused: number;
    }
  | Extract<ReadFile, { type: "refused" }>;

export interface DryRunOptions {
  readonly signal?: AbortSignal;
  /** How far the reading is, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads a file that the reader chose and compares it with what is kept.
 * @throws the signal's reason when it is aborted
 */
export async function dryRun(
  db: Database,
  file: Blob,
  now: string,
  options: DryRunOptions = {},
): Promise<DryRun> {
  const { readFile } = await import("../../interchange/read-file");
  const addressOf = (url: string) => articleAddress(url, null);
  const read = await readFile(file, { now, addressOf, ...options });
  if (read.type === "refused") return read;
  const { importer, refusals, refused, articles } = read;
  return { type: "ready", importer, refusals, refused, plan: await planImport(db, articles) };
}

/**
 * Brings in what a dry run found, all of it or nothing. The page writes by itself: one transaction holds the whole
 * of it, which messages to the background could not; the background then tells whoever shows one of the articles.
 * @throws as `importAll` does
 */
export async function bringIn(
  db: Database,
  plan: ImportPlan,
  options: ImportOptions = {},
): Promise<void> {
  await importAll(db, plan, options);
  await background.imported();
}
