import * as v from "valibot";
import type { Annotation } from "../annotation";
import { AnnotationShape, ArticleRecordShape } from "../annotation/schemas";
import type { AnnotatedArticle } from "./annotated-article";
import { atOnce, type Steps } from "./in-slices";
import { FORMAT, VERSION } from "./json";
import { isRecord, LIMITS, type Limits, parseJson } from "./json-text";
import { brief, type Problem, type Refusal } from "./refusal";
import { shapeRefusals } from "./shape-refusals";

export type ReadJson =
  | { readonly type: "understood"; readonly articles: readonly AnnotatedArticle[] }
  | { readonly type: "refused"; readonly refusals: readonly Refusal[] };

const Envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  articles: v.array(v.strictObject({ article: v.unknown(), annotations: v.array(v.unknown()) })),
});

/** The shape of a whole file; it is read piece by piece, so that a large one leaves the page its turns. */
export const TallymarkFile = v.strictObject({
  ...Envelope.entries,
  articles: v.array(
    v.strictObject({ article: ArticleRecordShape, annotations: v.array(AnnotationShape) }),
  ),
});

/** One fault is enough to refuse a thing: in a hostile file each may have millions. */
const FIRST_ISSUE = { abortEarly: true } as const;

/** Reads what `toJson` wrote, from a file that anyone may have written: all of it, or none and why. */
export function fromJson(text: string, limits: Limits = LIMITS): ReadJson {
  const parsed = parseJson(text, limits);
  if ("problem" in parsed) return { type: "refused", refusals: [parsed] };
  return atOnce(readJson(parsed.value, limits));
}

/** The same of a text that was parsed, step by step. */
export function* readJson(file: unknown, limits: Limits = LIMITS): Steps<ReadJson> {
  if (!isTallymarkFile(file)) return refused("not from Tallymark");
  if (typeof file.version === "number" && file.version > VERSION)
    return refused("from a newer Tallymark", `version ${file.version}`);
  const envelope = v.safeParse(Envelope, file, FIRST_ISSUE);
  if (!envelope.success) {
    const refusals = shapeRefusals(envelope.issues, "").slice(0, limits.refusals);
    return { type: "refused", refusals };
  }
  return yield* readArticles(envelope.output.articles, limits);
}

export function isTallymarkFile(file: unknown): file is Record<string, unknown> {
  return isRecord(file) && file.format === FORMAT;
}

function* readArticles(
  entries: v.InferOutput<typeof Envelope>["articles"],
  limits: Limits,
): Steps<ReadJson> {
  const articles: AnnotatedArticle[] = [];
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  for (const [i, entry] of entries.entries()) {
    if (refusals.length >= limits.refusals) break;
    const place = `articles[${i}]`;
    const article = read(ArticleRecordShape, entry.article, `${place}.article`);
    if (article) checkNew(article.url, `${place}.article.url`);
    const annotations: Annotation[] = [];
    for (const [j, value] of entry.annotations.entries()) {
      if (refusals.length >= limits.refusals) break;
      const where = `${place}.annotations[${j}]`;
      const annotation = read(AnnotationShape, value, where);
      if (!annotation) continue;
      checkNew(annotation.id, `${where}.id`);
      if (article && annotation.source !== article.url)
        refusals.push({
          problem: "of another article",
          where: `${where}.source`,
          detail: brief(annotation.source),
        });
      annotations.push(annotation);
      if (annotations.length % 100 === 0) yield i / entries.length;
    }
    yield i / entries.length;
    if (article) articles.push({ article, annotations });
  }
  if (refusals.length === 0) return { type: "understood", articles };
  return { type: "refused", refusals: refusals.slice(0, limits.refusals) };

  function read<Shape extends v.GenericSchema>(
    shape: Shape,
    value: unknown,
    where: string,
  ): v.InferOutput<Shape> | null {
    const result = v.safeParse(shape, value, FIRST_ISSUE);
    if (result.success) return result.output;
    refusals.push(...shapeRefusals(result.issues, where));
    return null;
  }

  /** An address or an identity may stand in a file once. */
  function checkNew(key: string, where: string): void {
    if (seen.has(key)) refusals.push({ problem: "there twice", where, detail: brief(key) });
    seen.add(key);
  }
}

function refused(problem: Problem, detail = ""): ReadJson {
  return { type: "refused", refusals: [{ problem, where: "", detail }] };
}
