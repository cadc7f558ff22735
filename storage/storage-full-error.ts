/** The browser gives the extension no more room; nothing of the write was kept. */
class StorageFullError extends Error {
  override name = "StorageFull";
}

/** Gives what a write gives; where it failed for want of room, it rejects with StorageFullError. */
export async function orStorageFull<Value>(write: PromiseLike<Value>): Promise<Value> {
  try {
    return await write;
  } catch (error) {
    throw isQuotaExceeded(error)
      ? new StorageFullError("The browser gives no more room", { cause: error })
      : error;
  }
}

/** Dexie reports a full disk as an AbortError with the QuotaExceededError inside. */
export function isQuotaExceeded(error: unknown): boolean {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; ) {
    if (cause.name === "QuotaExceededError") return true;
    cause = "inner" in cause ? cause.inner : undefined;
  }
  return false;
}
