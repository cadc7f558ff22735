export interface SliceOptions {
  /** Ends the work with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How far the work is, 0 to 1, after each slice. */
  readonly onProgress?: (share: number) => void;
}

/** Milliseconds of work between two pauses: three frames. */
const SLICE = 48;

/** Work that yields how far it is, 0 to 1, after each of its steps. */
export type Steps<Result> = Generator<number, Result, void>;

/** Gives items one after another; between them it gives way to the page, and tells how many of them are done. */
export async function* paced<Item>(
  items: (Iterable<Item> | AsyncIterable<Item>) & { readonly length: number },
  options: SliceOptions,
): AsyncGenerator<Item, void> {
  const pause = pausing(options);
  let done = 0;
  for await (const item of items) {
    yield item;
    done += 1;
    await pause(done / items.length);
  }
}

/**
 * To be awaited after each step of a long work, with how far it is, 0 to 1: gives way to the page, now and then, so that
 * it draws and hears its reader.
 */
function pausing({ signal, onProgress }: SliceOptions): (share: number) => Promise<void> {
  let end = performance.now() + SLICE;
  return async (share) => {
    if (performance.now() < end) return;
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  };
}

/** Does the work in slices with pauses between them. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  options: SliceOptions = {},
): Promise<Result> {
  const pause = pausing(options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause(step.value);
  }
}

/** Does the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
