import type { Dom } from "./dom";
import { allOf, type Metadata } from "./metadata";
import { bylineIn, isCorporate, namesIn } from "./name-phrases";
import { bareText, plainText } from "./plain-text";
import type { Author } from "./story";

const META_NAMES = [
  "article:author",
  "author",
  "og:article:author",
  "article:author_name",
  "byl",
  "parsely-author",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "dable:author",
  "cxenseparse:author",
  "twitter:data1",
  "byline",
  "creator",
];
/** Words in attributes of elements that hold the authors' names, or lead to their pages. */
const NAMED_FOR_AUTHORS =
  /byline|aut(?:h?or|eur|ore)|writer|reporter|journalist|redakteur|creat(?:or|edby)|contributor|signature|attribution|credit/i;
const NAMED_FOR_OTHERS = /crumb|breadbar|comment|image|photo|social|share/i;
const NAME_ELEMENTS = '[itemprop="name"],[rel="author"],a[href]';
const MARKS = ["class", "itemprop", "rel", "id", "href"];
const LONGEST_ELEMENT = 200;
const ELEMENT = 1;
const FIGURE_DEPTH = 6;
const MOST_ELEMENTS = 60;

interface BylineSources {
  readonly dom: Dom;
  readonly metadata: Metadata;
  /** Authors by the linked data. */
  readonly authors: readonly Author[];
  readonly siteNames: readonly string[];
  readonly head: readonly string[];
  readonly tail: readonly string[];
  readonly elements: readonly Element[];
}

/** The authors' names as written, joined by ", "; null when nobody is named. */
export function readByline(sources: BylineSources): string | null {
  const { authors, metadata, siteNames, head, tail } = sources;
  const metas = metaNames(metadata);
  const persons = authors.filter((author) => !author.corporate).map(({ name }) => name);
  const attempts: (() => string[])[] = [
    () => named(persons, siteNames).filter((name) => !isCorporate(name)),
    () => named(metas, siteNames).filter((name) => !isCorporate(name)),
    () => inLines(head, siteNames),
    () => inElements(sources),
    () => inLines(tail, siteNames),
    () => named([...authors.map(({ name }) => name), ...metas], siteNames),
  ];
  for (const attempt of attempts) {
    const names = attempt();
    if (names.length > 0) return names.join(", ");
  }
  return null;
}

function named(texts: readonly string[], siteNames: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of texts.flatMap((text) => namesIn(text, siteNames))) {
    if (!names.some((known) => bareText(known) === bareText(name))) names.push(name);
  }
  return names;
}

function metaNames(metadata: Metadata): readonly string[] {
  for (const name of META_NAMES) {
    if (
      name === "twitter:data1" &&
      !/by|author|autor|von|verfasst|escrito|écrit|작성/i.test(
        metadata.get("twitter:label1")?.[0] ?? "",
      )
    )
      continue;
    const values = allOf(metadata, [name]).filter(
      (value) => !/^https?:|^www\.|^\/|facebook\.com/i.test(value),
    );
    if (values.length > 0) return values;
  }
  return [];
}

function inElements({ dom, siteNames, elements }: BylineSources): string[] {
  const marked = elements.filter((element) => {
    const marks = MARKS.map((mark) => dom.attribute(element, mark) ?? "").join(" ");
    if (dom.tag(element) !== "address" && !NAMED_FOR_AUTHORS.test(marks)) return false;
    return !NAMED_FOR_OTHERS.test(marks) && !isInFigure(dom, element);
  });
  for (const element of marked.slice(0, MOST_ELEMENTS)) {
    const text = plainText(dom.text(element).slice(0, 2_000));
    if (text.length < 2 || text.length > LONGEST_ELEMENT) continue;
    for (const parts of [
      partsOf(dom, element, NAME_ELEMENTS),
      [text],
      partsOf(dom, element, "span"),
    ]) {
      const names = named(parts, siteNames).filter((name) => !isCorporate(name));
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Whoever took the picture has not written the article. */
function isInFigure(dom: Dom, element: Element): boolean {
  let node: Node | null = element;
  for (let up = 0; node && dom.type(node) === ELEMENT && up < FIGURE_DEPTH; up += 1) {
    if (/^fig/.test(dom.tag(node as Element))) return true;
    node = dom.parent(node);
  }
  return false;
}

function partsOf(dom: Dom, element: Element, selector: string): string[] {
  return dom.all(selector, element).map((part) => dom.text(part));
}

function inLines(lines: readonly string[], siteNames: readonly string[]): string[] {
  for (const line of lines) {
    const names = bylineIn(line, siteNames);
    if (names.length > 0) return names;
  }
  return [];
}
