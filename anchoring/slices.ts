export interface SliceOptions {
  readonly signal?: AbortSignal;
  /** How long a slice goes on, in milliseconds; its last step, and a slow machine, may double that. */
  readonly slice?: number;
  /** Lets the page do its own work; resolves when ours may go on. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds from any fixed time. */
  readonly now?: () => number;
}

/** Does the work to its end at once. */
export function finish<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices of time. Rejects with the signal's reason when aborted. */
export async function finishInSlices<Value>(
  work: Generator<void, Value>,
  { signal, slice = 4, pause = nextTask, now = () => performance.now() }: SliceOptions = {},
): Promise<Value> {
  let until = now() + slice;
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    await pause();
    until = now() + slice;
  }
}

/** A timer, since a promise alone would not let the page's own tasks in between. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
