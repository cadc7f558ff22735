import type { AnnotatedArticle } from "./annotated-article";
import type { ExportedFile } from "./exported-file";
import { fileName } from "./file-name";
import { paced, type SliceOptions } from "./in-slices";
import type { Articles, TextWriter } from "./text-writer";

export type FormatId =
  | "markdown"
  | "html"
  | "figures"
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
  write(articles: Articles, options: ExportOptions & SliceOptions): Promise<ExportedFile[]>;
}

/** `title`: what the text is about. */
type WriteAll = (options: ExportOptions & { readonly title: string }) => TextWriter;
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
  oneEach("template", "md", `text/markdown${UTF_8}`, async ({ template = "" }) => {
    const { readTemplate } = await import("./template");
    return readTemplate(template);
  }),
  oneEach("org", "org", `text/org${UTF_8}`, async () => {
    const { toOrg } = await import("./org");
    return (article, { language }) => toOrg(article, language);
  }),
  oneForAll("text", "txt", `text/plain${UTF_8}`, async () => {
    const { toPlainText } = await import("./plain-text");
    return ({ language }) => toPlainText(language);
  }),
  oneForAll("html", "html", `text/html${UTF_8}`, async () => {
    const { toHtml } = await import("./html");
    return ({ title, language }) => toHtml(title, language);
  }),
  oneForAll(
    "figures",
    "csv",
    `text/csv${UTF_8}`,
    async () => (await import("./figure-table")).toFigureTable,
  ),
  oneForAll("csv", "csv", `text/csv${UTF_8}`, async () => (await import("./csv")).toCsv),
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
    async write(articles, options) {
      const { toDataPackage } = await import("./data-package");
      const name = nameOfAll(await titleOfOnly(articles), this.extension, options.now);
      return [await toDataPackage(articles, name, options.now, options)];
    },
  },
  oneForAll("json", "json", "application/json", async () => {
    const { toJson } = await import("./json");
    return ({ now }) => toJson(now);
  }),
  oneForAll("w3c", "jsonld", "application/ld+json", async () => {
    const { toW3c } = await import("./w3c");
    return ({ now }) => toW3c(now);
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
      const only = await titleOfOnly(articles);
      const writer = (await load())({ ...options, title: only ?? "Tallymark" });
      const parts = [writer.head];
      for await (const article of paced(articles, options)) parts.push(writer.write(article));
      parts.push(writer.tail());
      return [{ name: nameOfAll(only, extension, options.now), mediaType, parts }];
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
      const freeName = namesFor(extension);
      const files: ExportedFile[] = [];
      for await (const article of paced(articles, options)) {
        const name = freeName(article.article.title);
        files.push({ name, mediaType, parts: [write(article, options)] });
      }
      return files;
    },
  };
}

/** null where there are more. */
async function titleOfOnly(articles: Articles): Promise<string | null> {
  if (articles.length !== 1) return null;
  for await (const { article } of articles) return article.title;
  return null;
}

/** What a file of articles is called: after the only one, else after the day. */
function nameOfAll(only: string | null, extension: string, now: string): string {
  return fileName(only ?? `Tallymark ${now.slice(0, 10)}`, extension);
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
