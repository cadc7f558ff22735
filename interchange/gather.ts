import * as v from "valibot";
import { type Annotation, createAnnotation, quoteOf } from "../annotation";
import { AnnotationShape, ArticleRecordShape } from "../annotation/schemas";
import type { AnnotatedArticle } from "./annotated-article";
import type { ForeignMark } from "./foreign-mark";
import { isOffset, momentOf, statedDate, tagsOf, textIn, webAddress } from "./foreign-values";
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
  options: GatherOptions,
): Steps<Gathered> {
  const articles = new Map<string, Gathering>();
  const refusals: Refusal[] = [];
  let refused = 0;
  const seen = new Set<string>();
  const read = markReader(options);
  let done = 0;
  for (const mark of marks) {
    if (++done % 50 === 0) yield Math.min(1, done / total);
    const found = read(mark);
    const faults = isRead(found) ? repetition(mark, found, seen) : found;
    if (!isRead(found) || faults.length > 0) {
      refused++;
      if (refusals.length < MOST_REFUSALS) refusals.push(...faults);
      continue;
    }
    seen.add(found.key);
    const { article, annotation } = found;
    const known = articles.get(article.url);
    if (known) known.annotations.push(annotation);
    else articles.set(article.url, { article, annotations: [annotation] });
  }
  return { articles: [...articles.values()].map(withItsTimes), refusals, refused };
}

/** A mark that can come in, and by what another one in the file would be the same. */
interface ReadMark extends Pick<AnnotatedArticle, "article"> {
  readonly annotation: Annotation;
  readonly key: string;
}

function isRead(found: ReadMark | readonly Refusal[]): found is ReadMark {
  return "annotation" in found;
}

function markReader({
  now,
  addressOf,
}: GatherOptions): (mark: ForeignMark) => ReadMark | readonly Refusal[] {
  const inFileOrder = momentsInOrder();
  return (mark) => {
    const address = webAddress(mark.address);
    if (address === null) return [refusal(mark, "no address", textIn(mark.address))];
    const source = addressOf(address);
    const made = momentOf(mark.created) ?? now;
    const created = isOffset(mark.start) ? made : inFileOrder(source, made);
    const passage = passageOf(mark, source, created);
    const own = withOwnFields(passage, mark.own);
    const annotation = v.safeParse(AnnotationShape, own ?? passage, FIRST_ISSUE);
    if (!annotation.success) return shapeRefusals(annotation.issues, mark.where);
    const { target, kind } = annotation.output;
    if (!quoteOf(target) && kind !== "picture") return [refusal(mark, "no words")];
    const article = v.safeParse(ArticleRecordShape, articleOf(mark, source, created), FIRST_ISSUE);
    if (!article.success) return shapeRefusals(article.issues, mark.where);
    const key = own ? own.id : placeKey(passage);
    return { article: article.output, annotation: annotation.output, key };
  };
}

const FIRST_ISSUE = { abortEarly: true } as const;

function repetition(mark: ForeignMark, { key, annotation }: ReadMark, seen: ReadonlySet<string>) {
  if (!seen.has(key)) return [];
  return [refusal(mark, "there twice", quoteOf(annotation.target)?.exact)];
}

function refusal({ where }: ForeignMark, problem: Problem, detail = ""): Refusal {
  return { problem, where, detail: brief(detail) };
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

/** Two marks of another tool with the same words in the same context are one. */
function placeKey({ source, target, kind }: Annotation): string {
  return JSON.stringify([source, kind, target.selector]);
}

function passageOf(mark: ForeignMark, source: string, created: string): Annotation {
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
  return {
    ...passage,
    tags: tagsOf(mark.tags),
    modified: momentOf(mark.modified) ?? created,
  };
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
