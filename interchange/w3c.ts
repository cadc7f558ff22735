import type { Annotation, ArticleRecord } from "../annotation";
import { type AnnotatedArticle, inPageOrder, markedText } from "./annotated-article";
import { commonSelectors, ownFields } from "./own-fields";
import { claimOf, quantityOf } from "./schema-org";

/** The context of the Web Annotation model, and the two vocabularies that its bodies take words from. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    schema: "https://schema.org/",
    tallymark: { "@id": "urn:tallymark:annotation", "@type": "@json" },
  },
];

/**
 * All of them as one collection of W3C Web Annotations in JSON-LD, a part for each article. A body says what a mark
 * means in the words of schema.org, the next ones hold the note and the tags.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toW3c(articles: readonly AnnotatedArticle[], exported: string): string[] {
  const standing = articles.map(({ article, annotations }) => ({
    article,
    annotations: inPageOrder(annotations),
  }));
  const total = standing.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const head = JSON.stringify({
    "@context": CONTEXT,
    type: "AnnotationCollection",
    label: "Tallymark",
    total,
    modified: exported,
    "schema:about": articles.map(({ article }) => newsArticle(article)),
  });
  const items = standing.flatMap(({ article, annotations }) =>
    annotations.length === 0
      ? []
      : [annotations.map((each) => `\n${JSON.stringify(webAnnotation(each, article))}`).join(",")],
  );
  return [
    `${head.slice(0, -1)},"first":{"type":"AnnotationPage","startIndex":0,"items":[`,
    ...items.map((item, i) => (i === 0 ? item : `,${item}`)),
    "]}}\n",
  ];
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
