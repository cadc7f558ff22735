import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { liveQuery } from "dexie";
import type { Database } from "../../storage";

/**
 * A signal that stays at what a query of the database gives, also when another context writes.
 * The query runs anew for each value of `key`; until it answers, the signal is null.
 */
export function live<Key, Value>(
  database: Promise<Database>,
  key: ReadonlySignal<Key>,
  query: (db: Database, key: Key) => Promise<Value>,
  onError: (error: unknown) => void,
): ReadonlySignal<Value | null> {
  const value = signal<Value | null>(null);
  const follow = (db: Database) =>
    effect(() => {
      const now = key.value;
      value.value = null;
      // Only what is asked inside the query itself is watched: the database is open before it.
      const subscription = liveQuery(() => query(db, now)).subscribe({
        next: (answer) => {
          value.value = answer;
        },
        error: onError,
      });
      return () => subscription.unsubscribe();
    });
  database.then(follow).catch(onError);
  return value;
}
