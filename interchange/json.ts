import * as v from "valibot";
import type { Annotation } from "../annotation";
import { AnnotationShape, ArticleRecordShape } from "../annotation/schemas";
import type { AnnotatedArticle } from "./annotated-article";
import { depthOf } from "./json-depth";

const FORMAT = "tallymark";
/** Raised with every change of the shape; `fromJson` understands this one and those before it. */
const VERSION = 1;

/**
 * Everything, removed annotations included, so that `fromJson` gives it back equal.
 * @param exported when, ISO 8601
 */
export function toJson(articles: readonly AnnotatedArticle[], exported: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, articles }, null, 2)}\n`;
}

export type Problem =
  | "too large"
  | "too deep"
  | "not JSON"
  | "not from Tallymark"
  | "from a newer Tallymark"
  | "wrong shape"
  | "there twice"
  | "of another article";

export interface Refusal {
  readonly problem: Problem;
  /** The place in the file, such as `articles[0].annotations[2].reading.value`; empty for the file as a whole. */
  readonly where: string;
  /** What was expected and what was found there, in English; empty where the problem says it all. */
  readonly detail: string;
}

export type ImportedFile =
  | { readonly type: "understood"; readonly articles: readonly AnnotatedArticle[] }
  | { readonly type: "refused"; readonly refusals: readonly Refusal[] };

export interface Limits {
  /** UTF-16 units of the whole file. */
  readonly length: number;
  /** Objects and lists within each other. Ours need 8. */
  readonly depth: number;
  /** How many refusals are listed before the rest of the file is left unread. */
  readonly refusals: number;
}

/** A library of 100,000 annotations is some 100 million units long. */
const LIMITS: Limits = { length: 400_000_000, depth: 16, refusals: 100 };

const Envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  articles: v.array(v.strictObject({ article: v.unknown(), annotations: v.array(v.unknown()) })),
});

/** Reads what `toJson` wrote, from a file that anyone may have written: all of it, or none and why. */
export function fromJson(text: string, limits: Limits = LIMITS): ImportedFile {
  if (text.length > limits.length) return refused("too large");
  if (depthOf(text) > limits.depth) return refused("too deep");
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return refused("not JSON", brief(String(error)));
  }
  if (!isRecord(file) || file.format !== FORMAT) return refused("not from Tallymark");
  if (typeof file.version === "number" && file.version > VERSION)
    return refused("from a newer Tallymark", `version ${file.version}`);
  const envelope = v.safeParse(Envelope, file);
  if (!envelope.success)
    return {
      type: "refused",
      refusals: shapeRefusals(envelope.issues, "").slice(0, limits.refusals),
    };
  return readArticles(envelope.output.articles, limits);
}

function readArticles(
  entries: v.InferOutput<typeof Envelope>["articles"],
  limits: Limits,
): ImportedFile {
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
    }
    if (article) articles.push({ article, annotations });
  }
  if (refusals.length === 0) return { type: "understood", articles };
  return { type: "refused", refusals: refusals.slice(0, limits.refusals) };

  function read<Shape extends v.GenericSchema>(
    shape: Shape,
    value: unknown,
    where: string,
  ): v.InferOutput<Shape> | null {
    const result = v.safeParse(shape, value);
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

function shapeRefusals(issues: readonly v.BaseIssue<unknown>[], place: string): Refusal[] {
  return issues.map(({ path, message }) => ({
    problem: "wrong shape",
    where: brief(pathText(place, path ?? [])),
    detail: brief(message),
  }));
}

function pathText(place: string, path: readonly v.IssuePathItem[]): string {
  return path.reduce((text, { key }) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, place);
}

/** Short enough to show: what stands in a hostile file may be megabytes long. */
function brief(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function refused(problem: Problem, detail = ""): ImportedFile {
  return { type: "refused", refusals: [{ problem, where: "", detail }] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
