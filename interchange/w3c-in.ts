import type { ForeignMark } from "./foreign-mark";
import { listIn, textIn } from "./foreign-values";
import type { Importer } from "./importers";
import { isRecord } from "./json-text";

type Json = Record<string, unknown>;

/**
 * W3C Web Annotations as any tool writes them: one, a list, a page or a collection with its first page. Of an
 * annotation with several targets, each is a mark.
 */
export const w3c: Importer = {
  id: "w3c",
  read(content) {
    if (content.type !== "json") return null;
    const { value } = content;
    const annotations = annotationsIn(value);
    if (annotations === null) return null;
    const about = isRecord(value) ? listIn(value["schema:about"]).filter(isRecord) : [];
    const articles = new Map(about.map((article) => [textIn(article.id), article]));
    return annotations.flatMap((annotation, i) => marksOf(annotation, `items[${i}]`, articles));
  },
};

function annotationsIn(value: unknown): Json[] | null {
  if (Array.isArray(value))
    return value.length > 0 && value.every(isAnnotation) ? value.filter(isRecord) : null;
  if (!isRecord(value)) return null;
  if (isAnnotation(value)) return [value];
  const page = isRecord(value.first) ? value.first : value;
  const isOurs = isOfType(value, "AnnotationCollection") || isOfType(value, "AnnotationPage");
  return isOurs && Array.isArray(page.items) ? page.items.filter(isRecord) : null;
}

function isAnnotation(value: unknown): boolean {
  return isRecord(value) && isOfType(value, "Annotation") && "target" in value;
}

/** JSON-LD names a type with or without its `@`, alone or in a list. */
function isOfType(value: Json, type: string): boolean {
  return [...listIn(value.type), ...listIn(value["@type"])].includes(type);
}

function marksOf(
  annotation: Json,
  where: string,
  articles: ReadonlyMap<string, Json>,
): ForeignMark[] {
  const bodies = listIn(annotation.body).map((body) =>
    isRecord(body) ? body : { type: "TextualBody", value: annotation.bodyValue ?? "" },
  );
  if (bodies.length === 0 && annotation.bodyValue !== undefined)
    bodies.push({ type: "TextualBody", value: annotation.bodyValue });
  const texts = bodies.filter((body) => isOfType(body, "TextualBody"));
  const isTag = (body: Json) => listIn(body.purpose).includes("tagging");
  return listIn(annotation.target).map((target) => {
    const address = isRecord(target) ? idOf(target.source ?? target) : target;
    const article = articles.get(textIn(address)) ?? {};
    return {
      where,
      address,
      ...selectorsOf(isRecord(target) ? target.selector : null),
      title: article["schema:headline"],
      byline: article["schema:author"],
      siteName: article["schema:publisher"],
      language: article["schema:inLanguage"],
      publishedAt: article["schema:datePublished"],
      modifiedAt: article["schema:dateModified"],
      note: texts
        .filter((body) => !isTag(body))
        .map(({ value }) => textIn(value))
        .join("\n\n"),
      tags: texts.filter(isTag).map(({ value }) => value),
      created: annotation.created,
      modified: annotation.modified,
      own: annotation.tallymark,
    };
  });
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? (value.id ?? value["@id"]) : value;
}

/** The words and the place, also where they refine another selector. */
function selectorsOf(
  value: unknown,
): Pick<ForeignMark, "exact" | "prefix" | "suffix" | "start" | "end"> {
  const selectors = listIn(value)
    .filter(isRecord)
    .flatMap((selector) => [selector, ...listIn(selector.refinedBy).filter(isRecord)]);
  const quote = selectors.find((one) => isOfType(one, "TextQuoteSelector")) ?? {};
  const position = selectors.find((one) => isOfType(one, "TextPositionSelector")) ?? {};
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  return { exact, prefix, suffix, start, end };
}
