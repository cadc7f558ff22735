import { computed, type ReadonlySignal } from "@preact/signals";
import type { Kind } from "../../annotation";
import { termsOf } from "../../components/search-text";
import type { Address, View } from "./address";
import type { Contents } from "./contents";
import type { Entry } from "./entry";
import { filterEntries } from "./filter";
import { searchEntries } from "./search";

/** What is shown of the library: what passes the filters and holds what is searched. */
export interface Found {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  /** What is searched, to be marked where it stands. */
  readonly terms: ReadonlySignal<readonly string[]>;
}

/** The kind of annotation that a view shows; the others show all kinds. */
const KIND_OF_VIEW: Partial<Record<View, Kind>> = { figures: "figure", speakers: "claim" };

/** Finds anew what has to be found anew: what a search left stays as it is while only the filters change. */
export function findEntries(
  contents: ReadonlySignal<Contents | null>,
  address: ReadonlySignal<Address>,
): Found {
  const view = computed(() => address.value.view);
  const filters = computed(() => address.value.filters);
  const search = computed(() => address.value.search);
  const terms = computed(() => termsOf(search.value));
  const searched = computed(() =>
    contents.value === null ? [] : searchEntries(contents.value, terms.value),
  );
  const inView = computed(() => ofView(searched.value, view.value));
  const entries = computed(() =>
    filterEntries(inView.value, contents.value?.articles ?? NO_ARTICLES, filters.value),
  );
  return { entries, terms };
}

const NO_ARTICLES: Contents["articles"] = new Map();

function ofView(entries: readonly Entry[], view: View): readonly Entry[] {
  const kind = KIND_OF_VIEW[view];
  return entries.filter(
    ({ annotation }) =>
      (annotation.deleted !== null) === (view === "trash") &&
      (kind === undefined || annotation.kind === kind),
  );
}
