import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { attempt } from "../../components/attempt";
import type { StorageFacts } from "../../components/StorageStatus";
import { type LocalState, readLocalState, watchLocalState } from "../background/local-state";

/** Follows what the library takes and when it was backed up, for as long as this page is open. */
export function followStorage(): ReadonlySignal<StorageFacts | null> {
  const local = signal<LocalState | null>(null);
  const bytes = signal<number | null>(null);

  const readBytes = async () => {
    bytes.value = (await navigator.storage.estimate()).usage ?? null;
  };
  const read = async () => {
    local.value = await readLocalState();
  };
  attempt(read());
  attempt(readBytes());
  watchLocalState((state) => {
    local.value = state;
    attempt(readBytes());
  });

  return computed(
    () =>
      local.value && {
        bytes: bytes.value,
        annotations: local.value.witness?.count ?? null,
        lastBackup: local.value.backups[0]?.made ?? null,
      },
  );
}
