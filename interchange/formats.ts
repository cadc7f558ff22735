import type { AnnotatedArticle } from "./annotated-article";
import { toCsv } from "./csv";
import { fileName } from "./file-name";
import { toJson } from "./json";
import { type MarkdownOptions, toMarkdown } from "./markdown";

export interface ExportOptions extends MarkdownOptions {
  /** When, ISO 8601. */
  readonly now: string;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface Format {
  readonly id: "markdown" | "csv" | "json";
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The files for these articles: Markdown one each, since front matter speaks of one; the others all in one. */
  write(articles: readonly AnnotatedArticle[], options: ExportOptions): ExportedFile[];
}

/** Every format that annotations can be written in, in the order of a menu. */
export const FORMATS: readonly Format[] = [
  {
    id: "markdown",
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    write(articles, options) {
      const taken = new Set<string>();
      return articles.map(({ article, annotations }) => ({
        name: freeName(article.title, this.extension, taken),
        mediaType: this.mediaType,
        text: toMarkdown(article, annotations, options),
      }));
    },
  },
  {
    id: "csv",
    extension: "csv",
    mediaType: "text/csv;charset=utf-8",
    write(articles, { now }) {
      return [oneFile(this, articles, now, toCsv(articles))];
    },
  },
  {
    id: "json",
    extension: "json",
    mediaType: "application/json",
    write(articles, { now }) {
      return [oneFile(this, articles, now, toJson(articles, now))];
    },
  },
];

function oneFile(
  { extension, mediaType }: Format,
  articles: readonly AnnotatedArticle[],
  now: string,
  text: string,
): ExportedFile {
  const [only, ...others] = articles;
  const title = only && others.length === 0 ? only.article.title : `Tallymark ${now.slice(0, 10)}`;
  return { name: fileName(title, extension), mediaType, text };
}

/** Two articles may bear one title, and some file systems take `A` and `a` for one name. */
function freeName(title: string, extension: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = fileName(title, extension, number === 1 ? "" : ` ${number}`);
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}
