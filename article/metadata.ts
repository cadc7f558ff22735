import type { Dom } from "./dom";

/** The page's `<meta>` values by lower-case `property`, `name` or `itemprop`, in the page's order. */
export type Metadata = ReadonlyMap<string, readonly string[]>;

const MOST_METAS = 2_000;

export function readMetadata(dom: Dom): Metadata {
  const metadata = new Map<string, string[]>();
  for (const meta of dom.all("meta").slice(0, MOST_METAS)) {
    const content = dom.attribute(meta, "content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = dom.attribute(meta, attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = metadata.get(name);
      if (values) values.push(content);
      else metadata.set(name, [content]);
    }
  }
  return metadata;
}

/** The first value under the first of `names` that has one. */
export function firstOf(metadata: Metadata, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metadata.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** All values under the first of `names` that has any. */
export function allOf(metadata: Metadata, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const values = metadata.get(name);
    if (values) return values;
  }
  return [];
}
