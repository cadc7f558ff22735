import type { AnnotatedArticle } from "./annotated-article";
import type { ExportedFile } from "./exported-file";
import { fileName } from "./file-name";
import { inSlices, type SliceOptions, type Steps } from "./in-slices";

export type FormatId =
  | "markdown"
  | "html"
  | "csv"
  | "tsv"
  | "json"
  | "text"
  | "org"
  | "template"
  | "w3c"
  | "hypothesis"
  | "bibtex"
  | "ris"
  | "csl"
  | "datapackage";

export interface ExportOptions {
  /** When, ISO 8601. */
  readonly now: string;
  /** The reader's, for the words that a format adds: BCP 47. */
  readonly language: string;
  /** The reader's own, for calendar days; the machine's when absent. */
  readonly timeZone?: string;
  /** The reader's own, for the format `template`; Tallymark's example when absent or empty. */
  readonly template?: string;
}

export interface Format {
  readonly id: FormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it is text, which a clipboard takes. */
  readonly isText: boolean;
  /**
   * One file for all the articles; one each where the format speaks of one article. Gives way to the page while it
   * writes.
   * @throws the signal's reason when it is aborted; TemplateError where a reader's own template is wrong
   */
  write(
    articles: readonly AnnotatedArticle[],
    options: ExportOptions & SliceOptions,
  ): Promise<ExportedFile[]>;
}

/** The parts of one file, each written when it is asked for. */
type WriteAll = (articles: readonly AnnotatedArticle[], options: ExportOptions) => Iterable<string>;
type WriteOne = (article: AnnotatedArticle, options: ExportOptions) => string;

const UTF_8 = ";charset=utf-8";

/**
 * Every format that annotations can be written in, in the order of a menu. What writes one is brought in when it is
 * asked for, so that the table weighs nothing.
 */
export const FORMATS: readonly Format[] = [
  oneEach("markdown", "md", `text/markdown${UTF_8}`, async () => {
    const { toMarkdown } = await import("./markdown");
    return ({ article, annotations }, options) => toMarkdown(article, annotations, options);
  }),
  oneForAll("csv", "csv", `text/csv${UTF_8}`, async () => (await import("./csv")).toCsv),
  oneForAll("json", "json", "application/json", async () => {
    const { toJson } = await import("./json");
    return (articles, { now }) => toJson(articles, now);
  }),
  oneForAll("html", "html", `text/html${UTF_8}`, async () => {
    const { toHtml } = await import("./html");
    return (articles, { language }) => toHtml(articles, language);
  }),
  oneForAll("text", "txt", `text/plain${UTF_8}`, async () => {
    const { toPlainText } = await import("./plain-text");
    return (articles, { language }) => toPlainText(articles, language);
  }),
  oneEach("template", "md", `text/markdown${UTF_8}`, async ({ template = "" }) => {
    const { readTemplate } = await import("./template");
    return readTemplate(template);
  }),
  oneEach("org", "org", `text/org${UTF_8}`, async () => {
    const { toOrg } = await import("./org");
    return (article, { language }) => toOrg(article, language);
  }),
  oneForAll(
    "tsv",
    "tsv",
    `text/tab-separated-values${UTF_8}`,
    async () => (await import("./tsv")).toTsv,
  ),
  {
    id: "datapackage",
    extension: "zip",
    mediaType: "application/zip",
    isText: false,
    async write(articles, { now }) {
      const { toDataPackage } = await import("./data-package");
      return [await toDataPackage(articles, nameOfAll(articles, this.extension, now), now)];
    },
  },
  oneForAll("w3c", "jsonld", "application/ld+json", async () => {
    const { toW3c } = await import("./w3c");
    return (articles, { now }) => toW3c(articles, now);
  }),
  oneEach("hypothesis", "json", "application/json", async () => {
    const { toHypothesis } = await import("./hypothesis");
    return (article, { now }) => toHypothesis(article, now);
  }),
  oneForAll(
    "bibtex",
    "bib",
    `application/x-bibtex${UTF_8}`,
    async () => (await import("./bibtex")).toBibtex,
  ),
  oneForAll(
    "ris",
    "ris",
    "application/x-research-info-systems",
    async () => (await import("./ris")).toRis,
  ),
  oneForAll(
    "csl",
    "json",
    "application/vnd.citationstyles.csl+json",
    async () => (await import("./csl")).toCsl,
  ),
];

function oneForAll(
  id: FormatId,
  extension: string,
  mediaType: string,
  load: () => Promise<WriteAll>,
): Format {
  return {
    id,
    extension,
    mediaType,
    isText: true,
    async write(articles, options) {
      const texts = (await load())(articles, options);
      const parts = await inSlices(collected(texts, articles.length), options);
      return [{ name: nameOfAll(articles, extension, options.now), mediaType, parts }];
    },
  };
}

function oneEach(
  id: FormatId,
  extension: string,
  mediaType: string,
  load: (options: ExportOptions) => Promise<WriteOne>,
): Format {
  return {
    id,
    extension,
    mediaType,
    isText: true,
    async write(articles, options) {
      const write = await load(options);
      const texts = articles.values().map((article) => write(article, options));
      const written = await inSlices(collected(texts, articles.length), options);
      const freeName = namesFor(extension);
      return articles.map(({ article }, i) => ({
        name: freeName(article.title),
        mediaType,
        parts: [written[i] ?? ""],
      }));
    },
  };
}

function* collected(texts: Iterable<string>, expected: number): Steps<string[]> {
  const all: string[] = [];
  for (const text of texts) {
    all.push(text);
    yield Math.min(1, all.length / expected);
  }
  return all;
}

/** What a file of these articles is called: after the only one, else after the day. */
function nameOfAll(articles: readonly AnnotatedArticle[], extension: string, now: string): string {
  const [only, ...others] = articles;
  const title = only && others.length === 0 ? only.article.title : `Tallymark ${now.slice(0, 10)}`;
  return fileName(title, extension);
}

/** Two articles may bear one title, and some file systems take `A` and `a` for one name. */
function namesFor(extension: string): (title: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (title) => {
    const plain = fileName(title, extension);
    const key = plain.toLowerCase();
    for (let number = next.get(key) ?? 1; ; number++) {
      const name = number === 1 ? plain : fileName(title, extension, ` ${number}`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      next.set(key, number + 1);
      return name;
    }
  };
}
