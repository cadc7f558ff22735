import type { Annotation, ArticleRecord } from "../annotation";
import { inPageOrder, markedText } from "./annotated-article";
import { commonSelectors, ownFields } from "./own-fields";
import { claimOf, quantityOf } from "./schema-org";
import { separated, type TextWriter } from "./text-writer";

/** The context of the Web Annotation model, and the two vocabularies that its bodies take words from. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    schema: "https://schema.org/",
    tallymark: { "@id": "urn:tallymark:annotation", "@type": "@json" },
  },
];

/**
 * All of them as one collection of W3C Web Annotations in JSON-LD. A body says what a mark means in the words of
 * schema.org, the next ones hold the note and the tags.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toW3c(exported: string): TextWriter {
  const head = {
    "@context": CONTEXT,
    type: "AnnotationCollection",
    label: "Tallymark",
    modified: exported,
  };
  const about: unknown[] = [];
  let total = 0;
  const between = separated(",");
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"first":{"type":"AnnotationPage","startIndex":0,"items":[`,
    write({ article, annotations }) {
      about.push(newsArticle(article));
      const standing = inPageOrder(annotations);
      total += standing.length;
      return standing
        .map((each) => `${between()}\n${JSON.stringify(webAnnotation(each, article))}`)
        .join("");
    },
    tail: () => `]},${JSON.stringify({ total, "schema:about": about }).slice(1)}\n`,
  };
}

function newsArticle({
  url,
  title,
  byline,
  siteName,
  language,
  publishedAt,
  modifiedAt,
}: ArticleRecord) {
  return {
    id: url,
    type: "schema:NewsArticle",
    ...present("schema:headline", title),
    ...present("schema:author", byline),
    ...present("schema:publisher", siteName),
    ...present("schema:inLanguage", language),
    ...present("schema:datePublished", publishedAt),
    ...present("schema:dateModified", modifiedAt),
  };
}

function present(name: string, value: string | null): Record<string, string> {
  return value === null || value === "" ? {} : { [name]: value };
}

function webAnnotation(annotation: Annotation, article: ArticleRecord) {
  const { id, created, modified, note, tags } = annotation;
  const { quote, position } = commonSelectors(annotation);
  const meaning = meaningOf(annotation, article);
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: meaning ? ["highlighting", "describing"] : "highlighting",
    created,
    modified,
    body: [
      ...(meaning ? [{ ...meaning, purpose: "describing" }] : []),
      ...(note === ""
        ? []
        : [{ type: "TextualBody", value: note, format: "text/markdown", purpose: "commenting" }]),
      ...tags.map((value) => ({ type: "TextualBody", value, purpose: "tagging" })),
    ],
    target: {
      source: article.url,
      selector: [quote, position].filter((selector) => selector !== null),
    },
    tallymark: ownFields(annotation),
  };
}

function meaningOf(annotation: Annotation, article: ArticleRecord) {
  switch (annotation.kind) {
    case "figure":
      return quantityOf(annotation.reading);
    case "claim":
      return claimOf(annotation.reading, markedText(annotation), article.url);
    case "picture": {
      const { address, alternative, caption, credit } = annotation.reading;
      return {
        type: "schema:ImageObject",
        "schema:contentUrl": address,
        ...present("schema:caption", caption),
        ...present("schema:description", alternative),
        ...present("schema:creditText", credit),
      };
    }
    case "passage":
      return null;
  }
}
