import { browser } from "../../messaging/browser";
import type { Census, Damage } from "../../storage";

/** A backup that was written. */
export interface Backup {
  /** ISO 8601. */
  readonly made: string;
  readonly fileName: string;
  /** What the browser knows the file by; null for one that the reader downloaded by hand. */
  readonly downloadId: number | null;
  /** How many annotations are in it. */
  readonly annotations: number;
  /** What the library was then, as `libraryState` says it. */
  readonly state: string;
}

/**
 * What stands outside of the database, in `storage.local`, because it must survive the database, or tell of its damage.
 */
export interface LocalState {
  /** A copy of the census; null before the first. */
  readonly witness: Census | null;
  /** What was found missing when the browser started, until the reader settles it. */
  readonly damage: Damage | null;
  /** The newest first. */
  readonly backups: readonly Backup[];
  /** Whether the library is backed up by itself, once a day when it changed. */
  readonly backsUp: boolean;
  /** Why the last backup by itself was not written, for the reader; null when it was. */
  readonly backupFailure: string | null;
  /** Whether the reader was welcomed: browsers tell of some updates as of installations. */
  readonly welcomed: boolean;
}

const NONE: LocalState = {
  witness: null,
  damage: null,
  backups: [],
  backsUp: false,
  backupFailure: null,
  welcomed: false,
};

export async function readLocalState(): Promise<LocalState> {
  return { ...NONE, ...(await browser.storage.local.get(Object.keys(NONE))) };
}

export async function changeLocalState(changes: Partial<LocalState>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls the listener with what holds now whenever it has changed; gives the end of that. */
export function watchLocalState(listener: (state: LocalState) => void): () => void {
  const onChanged = () => void readLocalState().then(listener, console.warn);
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
