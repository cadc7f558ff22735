import type { Annotation, Kind } from "../annotation";
import { type AnnotatedArticle, currentText, inPageOrder, markedText } from "./annotated-article";
import { authorNames } from "./author-names";
import { contained, linkTarget } from "./markdown-text";
import { passageLink } from "./text-fragment";
import { type ExportWords, wordsIn } from "./words";

/** What a template can name. A name stays for ever: readers' templates hold it. */
export function templateData(
  { article, annotations }: AnnotatedArticle,
  { now, language }: { readonly now: string; readonly language: string },
): Record<string, unknown> {
  const words = wordsIn(language);
  const marks = inPageOrder(annotations).map((annotation) =>
    markData(annotation, article.url, words),
  );
  const ofKind = (wanted: Kind) => marks.filter(({ kind }) => kind === wanted);
  return {
    now,
    article: {
      title: article.title,
      url: linkTarget(article.url) ?? "",
      byline: article.byline,
      authors: authorNames(article.byline),
      site: article.siteName,
      language: article.language,
      published: article.publishedAt,
      modified: article.modifiedAt,
      marked: article.created,
      visited: article.visited,
    },
    annotations: marks,
    figures: ofKind("figure"),
    claims: ofKind("claim"),
    pictures: ofKind("picture"),
    passages: ofKind("passage"),
  };
}

function markData(annotation: Annotation, url: string, words: ExportWords) {
  const { id, kind, outcome, created, modified, tags, note, sentence, heading } = annotation;
  const figure = annotation.kind === "figure" ? annotation.reading : null;
  const claim = annotation.kind === "claim" ? annotation.reading : null;
  const picture = annotation.kind === "picture" ? annotation.reading : null;
  return {
    ...{ id, kind, created, modified, tags, sentence, heading },
    kind_name: words.kinds[kind],
    link: linkTarget(passageLink(url, annotation.target)) ?? "",
    quote: markedText(annotation),
    now: currentText(annotation),
    status: outcome,
    status_name: outcome === "changed" || outcome === "missing" ? words[outcome] : "",
    note: contained(note).join("\n"),
    value: figure?.value ?? null,
    value_high: figure?.valueHigh ?? null,
    unit: figure?.unit ?? null,
    figure_kind: figure?.kind ?? null,
    approximate: figure?.approximate ?? false,
    bound: figure?.bound ?? null,
    direction: figure?.direction ?? null,
    counted: figure?.counted ?? null,
    as_of: figure?.asOf ?? null,
    named_source: figure?.namedSource ?? null,
    speaker: claim?.speaker ?? null,
    anonymous: claim?.anonymous ?? false,
    cue: claim?.cue ?? null,
    claim_kind: claim?.kind ?? null,
    claim_status: annotation.kind === "claim" ? annotation.status : null,
    address: picture ? linkTarget(picture.address) : null,
    alternative: picture?.alternative ?? null,
    caption: picture?.caption ?? null,
    credit: picture?.credit ?? null,
  };
}
