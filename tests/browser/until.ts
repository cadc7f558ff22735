/** Waits without an aim are flaky and slow; ask for what you wait for with `until`. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface UntilOptions {
  /** Milliseconds until it gives up. */
  readonly timeout?: number;
  /** Milliseconds between two looks. */
  readonly every?: number;
  /** What is waited for, in the words of the failure. */
  readonly what?: string;
}

type Truthy<Value> = Exclude<Value, false | null | undefined | 0 | "">;

/**
 * Looks again and again until `look` gives something true, and gives that.
 * A look that throws counts as "not yet"; the last answer or error is in the failure's message.
 */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  { timeout = 10_000, every = 40, what = "the condition" }: UntilOptions = {},
): Promise<Truthy<Value>> {
  const end = performance.now() + timeout;
  for (;;) {
    let last: string;
    try {
      const value = await look();
      if (value) return value as Truthy<Value>;
      last = JSON.stringify(value);
    } catch (error) {
      last = String(error);
    }
    if (performance.now() > end) {
      throw new Error(`Waited ${timeout} ms in vain for ${what}; the last look gave ${last}`);
    }
    await pause(every);
  }
}
