import type { Annotation, AnnotationId, ArticleRecord, Kind, Revision } from "../annotation";
import { changedWords, type Stretch } from "../text/changed-words";
import { firstText, inPageOrder, markedText } from "./annotated-article";
import { authorNames } from "./author-names";
import { frontMatter } from "./front-matter";
import { contained, escaped, inlineTag, linesOf, linkTarget } from "./markdown-text";
import { passageLink } from "./text-fragment";
import { wordsIn } from "./words";

export interface MarkdownOptions {
  /** The reader's own, for the day of `created`; the machine's when absent. */
  readonly timeZone?: string;
  /** The reader's, for the names of the kinds: BCP 47; English when absent. */
  readonly language?: string;
}

/**
 * The notes on one article: front matter under the names that Obsidian's clipper gives, then one list item for
 * each annotation in page order, with a block id that stays the same from export to export.
 *
 * An item holds a link that lands on the passage, the quote, what it means as inline fields, what became of it,
 * and the reader's tags and note. The note comes last, so that whatever it holds stands before nothing of ours.
 */
export function toMarkdown(
  article: ArticleRecord,
  annotations: readonly Annotation[],
  options: MarkdownOptions = {},
): string {
  const standing = inPageOrder(annotations);
  const here = new Set(annotations.map(({ id }) => id));
  const items = standing.map((annotation) => item(annotation, article, here, options));
  return [head(article, standing, options), ...items].join("\n");
}

function head(
  article: ArticleRecord,
  annotations: readonly Annotation[],
  { timeZone }: MarkdownOptions,
): string {
  const count = (wanted: Kind) => annotations.filter(({ kind }) => kind === wanted).length;
  return frontMatter({
    title: article.title,
    source: article.url,
    author: authors(article.byline).map((name) => `[[${name}]]`),
    published: article.publishedAt && dayOf(article.publishedAt),
    created: dayIn(article.created, timeZone),
    tags: ["clippings"],
    site: article.siteName,
    language: article.language,
    modified: article.modifiedAt,
    ...headlines(article),
    figures: count("figure"),
    claims: count("claim"),
  });
}

/** All that it has had, the oldest first; told only where it has had several. */
function headlines({ states }: ArticleRecord): { readonly headlines?: readonly string[] } {
  const titles = [...new Set(states.map(({ title }) => title))];
  return titles.length > 1 ? { headlines: titles } : {};
}

/** The calendar day where the article was published: that of its own offset, as the page shows it. */
function dayOf(stated: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(stated)?.[0] ?? stated;
}

/** The calendar day where the reader is. */
function dayIn(moment: string, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat("en", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(new Date(moment));
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** Names as links to notes of their own, without what would be syntax there. */
function authors(byline: string | null): string[] {
  return authorNames(byline)
    .map((name) => name.replace(/[[\]|#^\s]+/gu, " ").trim())
    .filter((name) => name !== "");
}

function item(
  annotation: Annotation,
  article: ArticleRecord,
  here: ReadonlySet<AnnotationId>,
  { language = "en" }: MarkdownOptions,
): string {
  const name = escaped(wordsIn(language).kinds[annotation.kind]);
  const link = linkTarget(passageLink(article.url, annotation.target));
  const blocks = [
    [`${link === null ? name : `[${name}](${link})`} ^${blockId(annotation.id)}`],
    quoted(markedText(annotation)),
    [written(meaning(annotation))],
    [written(context(annotation))],
    [written(links(annotation, here))],
    revisions(annotation),
    [annotation.tags.flatMap((tag) => inlineTag(tag) ?? []).join(" ")],
    contained(annotation.note),
  ];
  const lines = blocks
    .filter((block) => block.some((line) => line !== ""))
    .flatMap((block) => ["", ...block])
    .slice(1)
    .map((line, i) => (i === 0 ? `- ${line}` : line && `  ${line}`));
  return `${lines.join("\n")}\n`;
}

/** Obsidian takes Latin letters, digits and dashes. */
function blockId(id: string): string {
  return `tm-${id.replace(/[^A-Za-z0-9-]/gu, (character) => `-${character.codePointAt(0)?.toString(16)}-`)}`;
}

function quoted(text: string): string[] {
  return text === "" ? [] : linesOf(text).map((line) => `> ${escaped(line)}`.trimEnd());
}

/** A name of the model, and a value as Markdown; null where there is nothing to say. */
type Field = readonly [name: string, value: string | null];

function meaning(annotation: Annotation): Field[] {
  const { kind, outcome, created } = annotation;
  return [
    ["kind", kind],
    ...reading(annotation),
    ["status", outcome === "changed" || outcome === "missing" ? outcome : null],
    ["marked", created],
  ];
}

/** Where it stands, told only where that says more than the quote does. */
function context(annotation: Annotation): Field[] {
  const { heading, sentence } = annotation;
  return [
    ["heading", heading && escaped(heading)],
    ["sentence", sentence === markedText(annotation) ? null : escaped(sentence)],
  ];
}

/** To the block of an annotation on the same page; one of another article is named alone. */
function links(annotation: Annotation, here: ReadonlySet<AnnotationId>): Field[] {
  return annotation.links.map(({ relation, to }) => [
    relation,
    here.has(to) ? `[[#^${blockId(to)}]]` : escaped(blockId(to)),
  ]);
}

function reading(annotation: Annotation): Field[] {
  switch (annotation.kind) {
    case "figure": {
      const figure = annotation.reading;
      return [
        ["value", figure.value === null ? null : String(figure.value)],
        ["valueHigh", figure.valueHigh === null ? null : String(figure.valueHigh)],
        ["unit", escaped(figure.unit)],
        ["type", figure.kind],
        ["approximate", figure.approximate ? "true" : null],
        ["bound", figure.bound],
        ["direction", figure.direction],
        ["counted", figure.counted && escaped(figure.counted)],
        ["asOf", figure.asOf && escaped(figure.asOf)],
        ["namedSource", figure.namedSource && escaped(figure.namedSource)],
      ];
    }
    case "claim": {
      const { speaker, anonymous, cue, kind } = annotation.reading;
      return [
        ["speaker", speaker && escaped(speaker)],
        ["anonymous", anonymous ? "true" : null],
        ["cue", cue && escaped(cue)],
        ["type", kind],
        ["claimStatus", annotation.status === "open" ? null : annotation.status],
      ];
    }
    case "picture": {
      const { address, alternative, credit } = annotation.reading;
      const image = linkTarget(address);
      return [
        ["alternative", escaped(alternative)],
        ["credit", escaped(credit)],
        ["address", image && `<${image}>`],
      ];
    }
    case "passage":
      return [];
  }
}

/** Dataview reads a field inside a list item only in brackets. */
function written(fields: readonly Field[]): string {
  return fields
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `[${name}:: ${value}]`)
    .join(" ");
}

/** What visits found: the passage as it had become by then, and which of its words the one before did not have. */
function revisions(annotation: Annotation): string[] {
  let before = firstText(annotation);
  return annotation.revisions.flatMap((revision) => {
    const lines = revisionLines(revision, before);
    before = revision.text ?? before;
    return lines;
  });
}

function revisionLines(revision: Revision, before: string): string[] {
  const { seen, outcome, text, modifiedAt, figure, answer } = revision;
  const difference = changedWords(before, text ?? before);
  const value = figure?.value ?? null;
  const fields: Field[] = [
    ["seen", seen],
    ["status", outcome],
    ["modified", modifiedAt && escaped(modifiedAt)],
    ["removed", changed(difference.before)],
    ["added", changed(difference.after)],
    ["value", value === null ? null : String(value)],
    ["answer", answer?.type ?? null],
    // What was marked then is the quote no longer.
    ["was", answer?.type === "accepted" ? escaped(before) : null],
  ];
  return [`* ${written(fields)}`, ...quoted(text ?? "").map((line) => `  ${line}`)];
}

function changed(parts: readonly Stretch[]): string {
  return escaped(parts.flatMap(({ text, changed }) => (changed ? [text] : [])).join(" … "));
}
