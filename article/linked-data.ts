import type { Dom } from "./dom";
import { parseLeniently } from "./parse-leniently";

/** One thing that the page describes in JSON-LD. */
export interface Thing {
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Named as one of several things: a list's item, a related article, a part. */
  readonly listed: boolean;
}

const MOST_BLOCKS = 100;
const MOST_OBJECTS = 5_000;
const MOST_CHARACTERS = 4_000_000;
const DEEPEST = 12;

/** Properties that lead from the page's own subject to other things. */
const LEADS_AWAY =
  /^(?:itemListElement|hasPart|isPartOf|relatedLink|mentions|citation|about|comment|liveBlogUpdate|review|isRelatedTo|isBasedOn|blogPost|blogPosts|workExample|subjectOf|publisher|author|creator|image|video)$/;

/** Everything in the page's JSON-LD, in reading order; blocks that cannot be read are passed over. */
export function readLinkedData(dom: Dom): Thing[] {
  const things: Thing[] = [];
  let characters = 0;
  for (const script of dom.all('script[type*="ld+json" i]').slice(0, MOST_BLOCKS)) {
    const text = dom.text(script);
    characters += text.length;
    if (characters > MOST_CHARACTERS) break;
    collect(parseLeniently(text), false, 0, things);
  }
  return things;
}

function collect(value: unknown, listed: boolean, depth: number, things: Thing[]): void {
  if (depth > DEEPEST || things.length >= MOST_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const element of value) collect(element, listed, depth + 1, things);
    return;
  }
  if (!isRecord(value)) return;
  const types = textsOf(value["@type"]).map((type) => type.replace(/^.*[/:#]/, ""));
  if (types.length > 0) things.push({ types, properties: value, listed });
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === "object")
      collect(inner, listed || LEADS_AWAY.test(name), depth + 1, things);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings in a property that may hold one value or several. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() ? [value.trim()] : [];
  return Array.isArray(value)
    ? value.flatMap((element) => (typeof element === "string" ? textsOf(element) : []))
    : [];
}
