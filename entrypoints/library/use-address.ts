import { type ReadonlySignal, signal } from "@preact/signals";
import { type Address, readAddress, writeAddress } from "./address";

export interface Navigation {
  readonly address: ReadonlySignal<Address>;
  /**
   * Shows something else. What is `minor` takes the place of what was shown, as each letter of a search does; all else
   * can be gone back from.
   */
  go(changes: Partial<Address>, minor?: boolean): void;
}

/** What the library shows, kept in the page's address: the browser's own Back and Forward go through it. */
export function openNavigation(): Navigation {
  const address = signal(readAddress(location.hash));
  const show = (next: Address) => {
    const { filters } = address.value;
    const isSame = JSON.stringify(filters) === JSON.stringify(next.filters);
    address.value = isSame ? { ...next, filters } : next;
  };
  addEventListener("popstate", () => show(readAddress(location.hash)));
  return {
    address,
    go(changes, minor = false) {
      const next = { ...address.value, ...changes };
      const hash = writeAddress(next);
      if (minor) history.replaceState(null, "", hash);
      else if (hash !== writeAddress(address.value)) history.pushState(null, "", hash);
      show(next);
    },
  };
}
