import { type ReadonlySignal, signal } from "@preact/signals";

/** Rows that are chosen together, by their keys. */
export interface Selection {
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  toggle(key: string): void;
  /** Chooses these too: a stretch of a list, or all of it. */
  add(keys: Iterable<string>): void;
  /** Chooses these alone; none for nothing. */
  set(keys: Iterable<string>): void;
}

export function createSelection(): Selection {
  const chosen = signal<ReadonlySet<string>>(new Set());
  return {
    chosen,
    toggle(key) {
      const next = new Set(chosen.value);
      if (!next.delete(key)) next.add(key);
      chosen.value = next;
    },
    add(keys) {
      const next = new Set(chosen.value);
      for (const key of keys) next.add(key);
      chosen.value = next;
    },
    set(keys) {
      const next = new Set(keys);
      if (next.size > 0 || chosen.value.size > 0) chosen.value = next;
    },
  };
}
