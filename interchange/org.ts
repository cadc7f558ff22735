import type { Annotation } from "../annotation";
import { type AnnotatedArticle, currentText, inPageOrder, markedText } from "./annotated-article";
import { literalLines, orgDay, orgLink, orgTag, orgText, property } from "./org-text";
import { passageLink } from "./text-fragment";
import { type ExportWords, wordsIn } from "./words";

/**
 * The notes on one article for Org mode: a headline for each mark, whose properties are the model's names, so that
 * column view and agenda queries read them; its identity is Org's own `ID`. A note is a block of Markdown.
 * @see https://orgmode.org/org.html
 */
export function toOrg({ article, annotations }: AnnotatedArticle, language: string): string {
  const words = wordsIn(language);
  const { title, url, byline, publishedAt } = article;
  const head = [
    `#+title: ${orgText(title)}`,
    ...(byline ? [`#+author: ${orgText(byline)}`] : []),
    ...(publishedAt ? [`#+date: ${orgDay(publishedAt)}`] : []),
    ...(article.language ? [`#+language: ${orgText(article.language)}`] : []),
    "",
    orgLink(url),
    "",
  ];
  const marks = inPageOrder(annotations).flatMap((annotation) => mark(annotation, url, words));
  return `${[...head, ...marks].join("\n")}\n`;
}

function mark(annotation: Annotation, url: string, words: ExportWords): string[] {
  const { kind, target, tags, note, outcome } = annotation;
  const quote = markedText(annotation);
  const orgTags = tags.map(orgTag).filter((tag) => tag !== "");
  const name = orgLink(passageLink(url, target), words.kinds[kind]);
  const now = outcome === "changed" ? currentText(annotation) : null;
  return [
    `* ${name}${orgTags.length > 0 ? ` :${orgTags.join(":")}:` : ""}`,
    ":PROPERTIES:",
    `:ID: ${annotation.id}`,
    ...properties(annotation).flatMap(([key, value]) => property(key, value)),
    ":END:",
    ...block("quote", quote),
    ...(now === null ? [] : ["", `${words.now}:`, ...block("quote", now)]),
    ...(note === "" ? [] : ["#+begin_src markdown", ...literalLines(note), "#+end_src"]),
    "",
  ];
}

function block(name: string, text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map(orgText);
  return lines.every((line) => line === "") ? [] : [`#+begin_${name}`, ...lines, `#+end_${name}`];
}

type Property = readonly [key: string, value: string | number | null];

function properties(annotation: Annotation): Property[] {
  const { kind, created, heading, outcome, sentence } = annotation;
  return [
    ["KIND", kind],
    ...ofReading(annotation),
    ["SENTENCE", sentence === markedText(annotation) ? null : sentence],
    ["HEADING", heading],
    ["STATUS", outcome],
    ["MARKED", created],
  ];
}

function ofReading(annotation: Annotation): Property[] {
  switch (annotation.kind) {
    case "figure": {
      const reading = annotation.reading;
      return [
        ["VALUE", reading.value],
        ["VALUE_HIGH", reading.valueHigh],
        ["UNIT", reading.unit],
        ["TYPE", reading.kind],
        ["APPROXIMATE", reading.approximate ? "t" : null],
        ["BOUND", reading.bound],
        ["DIRECTION", reading.direction],
        ["COUNTED", reading.counted],
        ["AS_OF", reading.asOf],
        ["NAMED_SOURCE", reading.namedSource],
      ];
    }
    case "claim": {
      const { speaker, anonymous, cue, kind } = annotation.reading;
      return [
        ["SPEAKER", speaker],
        ["ANONYMOUS", anonymous ? "t" : null],
        ["CUE", cue],
        ["TYPE", kind],
        ["CLAIM_STATUS", annotation.status],
      ];
    }
    case "picture": {
      const { address, alternative, credit } = annotation.reading;
      return [
        ["ADDRESS", address],
        ["ALTERNATIVE", alternative],
        ["CREDIT", credit],
      ];
    }
    case "passage":
      return [];
  }
}
