import * as v from "valibot";
import { type Annotation, createAnnotation, quoteOf } from "../annotation";
import { AnnotationShape, ArticleRecordShape } from "../annotation/schemas";
import type { AnnotatedArticle } from "./annotated-article";
import { type ForeignMark, listIn, textIn } from "./foreign-mark";
import type { Steps } from "./in-slices";
import { withOwnFields } from "./own-fields";
import { brief, type Problem, type Refusal } from "./refusal";
import { shapeRefusals } from "./shape-refusals";

export interface GatherOptions {
  /** ISO 8601: when a mark was made whose file does not say. */
  readonly now: string;
  /** The one address of the article at an address of the web. */
  addressOf(url: string): string;
}

export interface Gathered {
  readonly articles: readonly AnnotatedArticle[];
  /** Why things stay out: the first thousand of them. */
  readonly refusals: readonly Refusal[];
  /** How many stay out in all. */
  readonly refused: number;
}

/** A file of millions of faults would else fill the memory with reasons. */
const MOST_REFUSALS = 1_000;

interface Gathering {
  readonly article: AnnotatedArticle["article"];
  readonly annotations: Annotation[];
}

/**
 * The articles of marks that other tools made, as passages that are looked for when their page is opened. What is
 * refused is told mark by mark; the rest could come in.
 */
export function* gathered(
  marks: Iterable<ForeignMark>,
  total: number,
  { now, addressOf }: GatherOptions,
): Steps<Gathered> {
  const articles = new Map<string, Gathering>();
  const refusals: Refusal[] = [];
  let refused = 0;
  const tell = (found: readonly Refusal[]) => {
    refused++;
    if (refusals.length < MOST_REFUSALS) refusals.push(...found);
  };
  const seen = new Set<string>();
  const inFileOrder = momentsInOrder();
  let done = 0;
  for (const mark of marks) {
    if (++done % 50 === 0) yield Math.min(1, done / total);
    const refuse = (problem: Problem, detail = "") =>
      tell([{ problem, where: mark.where, detail: brief(detail) }]);
    const address = webAddress(mark.address);
    if (address === null) {
      refuse("no address", textIn(mark.address));
      continue;
    }
    const source = addressOf(address);
    const made = momentOf(mark.created) ?? now;
    const created = isOffset(mark.start) ? made : inFileOrder(source, made);
    const annotation = annotationOf(mark, source, created);
    if (!quoteOf(annotation.target) && annotation.kind !== "picture") {
      refuse("no words");
      continue;
    }
    const read = v.safeParse(AnnotationShape, annotation, { abortEarly: true });
    if (!read.success) {
      tell(shapeRefusals(read.issues, mark.where));
      continue;
    }
    const keys = [read.output.id, placeKey(read.output)];
    if (keys.some((key) => seen.has(key))) {
      refuse("there twice", quoteOf(annotation.target)?.exact);
      continue;
    }
    for (const key of keys) seen.add(key);
    const known = articles.get(source);
    if (known) {
      known.annotations.push(read.output);
      continue;
    }
    const article = articleOf(mark, source, read.output.created);
    const record = v.safeParse(ArticleRecordShape, article, { abortEarly: true });
    if (record.success)
      articles.set(source, { article: record.output, annotations: [read.output] });
    else tell(shapeRefusals(record.issues, mark.where));
  }
  return { articles: [...articles.values()].map(withItsTimes), refusals, refused };
}

/** The article was first marked with the first of its marks, and last open with the last that is known of. */
function withItsTimes({ article, annotations }: Gathering): AnnotatedArticle {
  const times = annotations.map(({ created }) => created).sort();
  const created = times.at(0) ?? article.created;
  return { article: { ...article, created, visited: times.at(-1) ?? created }, annotations };
}

/** Gives marks without a place that were made on an article at one moment a millisecond each, so that they keep their order. */
function momentsInOrder(): (source: string, moment: string) => string {
  const taken = new Map<string, number>();
  return (source, moment) => {
    const key = `${moment} ${source}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? moment : new Date(Date.parse(moment) + before).toISOString();
  };
}

/** Two marks of a file with the same words in the same context are one. */
function placeKey({ source, target, kind }: Annotation): string {
  return JSON.stringify([source, kind, target.selector]);
}

function annotationOf(mark: ForeignMark, source: string, created: string): Annotation {
  const { start, end } = mark;
  const exact = textIn(mark.exact);
  const quote = {
    type: "TextQuoteSelector",
    exact,
    prefix: textIn(mark.prefix),
    suffix: textIn(mark.suffix),
  } as const;
  const hasPlace = isOffset(start) && isOffset(end) && end >= start;
  const selector = [
    ...(exact.trim() === "" ? [] : [quote]),
    ...(hasPlace ? [{ type: "TextPositionSelector", start, end } as const] : []),
  ];
  const passage = createAnnotation(
    {
      kind: "passage",
      source,
      target: { selector },
      sentence: "",
      heading: null,
      reading: null,
      note: textIn(mark.note),
    },
    created,
  );
  const common = {
    ...passage,
    tags: tagsOf(mark.tags),
    modified: momentOf(mark.modified) ?? created,
  };
  return withOwnFields(common, mark.own) ?? common;
}

function articleOf(mark: ForeignMark, url: string, created: string): AnnotatedArticle["article"] {
  return {
    url,
    addresses: [url],
    title: textIn(mark.title),
    byline: textIn(mark.byline) || null,
    publishedAt: statedDate(mark.publishedAt),
    modifiedAt: statedDate(mark.modifiedAt),
    siteName: textIn(mark.siteName) || null,
    language: textIn(mark.language) || null,
    created,
    visited: created,
    // What another tool calls the article is nothing that its page said at a visit.
    states: [],
  };
}

function webAddress(value: unknown): string | null {
  const text = textIn(value);
  if (text.length > 8_192 || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Seconds would be times of 1970: no tool here is so old. */
const FIRST_MOMENT = Date.UTC(1990);
const LAST_MOMENT = Date.UTC(2200);

function momentOf(value: unknown): string | null {
  const stated = typeof value === "string" && /^\d{9,}$/.test(value) ? Number(value) : value;
  if (typeof stated !== "string" && typeof stated !== "number") return null;
  const time = new Date(stated).getTime();
  return time >= FIRST_MOMENT && time <= LAST_MOMENT ? new Date(time).toISOString() : null;
}

/** A date as its page stated it, offset and all. */
function statedDate(value: unknown): string | null {
  return typeof value === "string" && value.length <= 40 && momentOf(value) ? value : null;
}

/** As many, and as long, as an annotation may have. */
function tagsOf(value: unknown): string[] {
  const tags = listIn(value).map((tag) => textIn(tag).trim());
  return [...new Set(tags)].filter((tag) => tag !== "" && tag.length <= 200).slice(0, 1_000);
}
