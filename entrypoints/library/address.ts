import { FILTER_NAMES, type FilterName } from "./filter-names";

export const VIEWS = [
  "annotations",
  "articles",
  "figures",
  "speakers",
  "changes",
  "trash",
] as const;
export type View = (typeof VIEWS)[number];

/** What the library shows: all of it stands in the page's address, so that it can be kept and gone back to. */
export interface Address {
  readonly view: View;
  /** As it was typed. */
  readonly search: string;
  readonly filters: Filters;
  /** The column that a table is sorted by, with a minus before it for the largest first; empty for its own order. */
  readonly sort: string;
  /** What a table is grouped by; empty for nothing. */
  readonly group: string;
  /** What is open beside the list: an annotation's id, an article's address; empty for nothing. */
  readonly open: string;
}

/** What the reader looks for, by filter; one that is not set is not there. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export const HOME: Address = {
  view: "annotations",
  search: "",
  filters: {},
  sort: "",
  group: "",
  open: "",
};

const PLAIN = ["sort", "group", "open"] as const;

/** Reads the fragment of the library's address; what it does not know is left out. */
export function readAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#\/?/u, "").split("?", 2);
  const given = new URLSearchParams(query);
  const filters = FILTER_NAMES.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    view: VIEWS.find((view) => view === path) ?? HOME.view,
    search: given.get("q") ?? "",
    filters: Object.fromEntries(filters),
    sort: given.get("sort") ?? "",
    group: given.get("group") ?? "",
    open: given.get("open") ?? "",
  };
}

/** The fragment that `readAddress` reads so. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.search) query.set("q", address.search);
  for (const name of FILTER_NAMES) {
    const value = address.filters[name];
    if (value) query.set(name, value);
  }
  for (const name of PLAIN) if (address[name]) query.set(name, address[name]);
  const text = query.toString();
  return `#${address.view}${text && `?${text}`}`;
}
