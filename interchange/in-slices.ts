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

/** Does the work in slices with pauses between them, in which the page draws and hears its reader. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: SliceOptions = {},
): Promise<Result> {
  let end = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}

/** Does the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
