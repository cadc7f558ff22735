/** The browser gives the extension no more room; nothing of the write was kept. */
export class StorageFullError extends Error {
  override name = "StorageFull";
}

/** Dexie reports a full disk as an AbortError with the QuotaExceededError inside. */
export function isQuotaExceeded(error: unknown): boolean {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; ) {
    if (cause.name === "QuotaExceededError") return true;
    cause = "inner" in cause ? cause.inner : undefined;
  }
  return false;
}
