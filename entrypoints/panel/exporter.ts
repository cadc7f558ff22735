import { type ReadonlySignal, signal } from "@preact/signals";
import type { SliceOptions } from "../../interchange";

/** An export that takes less than this is over before a reader could look at how far it is, in milliseconds. */
const TOLD_AFTER = 300;

/** Runs exports one at a time, tells how far they are, and stops them at the reader's wish. */
export interface Exporter {
  /** How much is written, 0 to 1; null while nothing is, or not for long enough to speak of it. */
  readonly share: ReadonlySignal<number | null>;
  /**
   * Does the work, after ending one that is still running. True when it came to its end, false when it was stopped;
   * rejects as the work does.
   */
  run(work: (options: Required<SliceOptions>) => Promise<void>): Promise<boolean>;
  stop(): void;
}

export function createExporter(now: () => number = () => performance.now()): Exporter {
  const share = signal<number | null>(null);
  let running: AbortController | null = null;

  return {
    share,
    async run(work) {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const begun = now();
      share.value = null;
      const onProgress = (done: number) => {
        if (running === mine && now() - begun >= TOLD_AFTER) share.value = done;
      };
      try {
        await work({ signal: mine.signal, onProgress });
        return !mine.signal.aborted;
      } catch (error) {
        if (mine.signal.aborted) return false;
        throw error;
      } finally {
        if (running === mine) {
          running = null;
          share.value = null;
        }
      }
    },
    stop() {
      running?.abort();
    },
  };
}
