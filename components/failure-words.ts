import type { Message, Words } from "./words";

/** Errors that the reader can do something about, by the name that crosses from the background. */
const KNOWN: ReadonlyMap<string, Message> = new Map([
  ["StorageFull", "error_storageFull"],
  ["QuotaExceededError", "error_storageFull"],
  ["PrivateWindow", "error_privateWindow"],
  ["NewerDatabaseError", "error_newerDatabase"],
]);

/** What happened, what was kept, and what to do. */
export function explainFailure(error: unknown, { say }: Words): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const known = KNOWN.get(name);
  return known ? say(known) : say("error_failed", (message || name).replace(/\.$/u, ""));
}
