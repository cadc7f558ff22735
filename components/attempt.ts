import { type Signal, signal } from "@preact/signals";

/** The last thing that failed in this page, for its one `role="alert"`; null while nothing has. */
export const failure: Signal<unknown> = signal(null);

/** The edge of what a page does: an event's work that fails is told to the reader. */
export function attempt(work: Promise<unknown>): void {
  work.then(
    () => {
      failure.value = null;
    },
    (error: unknown) => {
      failure.value = error;
    },
  );
}
