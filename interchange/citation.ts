import { type AnnotatedArticle, inPageOrder, markedText } from "./annotated-article";
import { authorNames } from "./author-names";

/** An article as a bibliography names it, for the three formats that do. */
export interface Citation {
  /** Unique among those of one file: of the site and day, and what tells two of one day apart. */
  readonly key: string;
  readonly title: string;
  /** As the byline has them: a newspaper's authors come in every order of names. */
  readonly authors: readonly string[];
  readonly site: string | null;
  /** Year, month and day, as exact as the page was. */
  readonly published: readonly number[];
  readonly accessed: readonly number[];
  readonly language: string | null;
  readonly url: string;
  /** What the reader marked, each between quotation marks, and their notes. */
  readonly notes: readonly string[];
}

/** Gives the citation of one article after the other, each with a key of its own. */
export function citing(): (article: AnnotatedArticle) => Citation {
  const taken = new Map<string, number>();
  return ({ article, annotations }) => {
    const { title, byline, siteName, publishedAt, visited, language, url } = article;
    const published = dateParts(publishedAt);
    const plain = [siteKey(url), ...published].join("-");
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return {
      key: count === 1 ? plain : `${plain}.${count}`,
      title,
      authors: authorNames(byline),
      site: siteName,
      published,
      accessed: dateParts(visited),
      language,
      url,
      notes: notesOf(annotations),
    };
  };
}

function notesOf(annotations: AnnotatedArticle["annotations"]): string[] {
  return inPageOrder(annotations)
    .flatMap((annotation) => {
      const words = markedText(annotation).trim();
      return [words === "" ? "" : `“${words}”`, annotation.note];
    })
    .filter((note) => note.trim() !== "");
}

/** The host's own name, ASCII as addresses are: `example` of `www.news.example`. */
function siteKey(url: string): string {
  const { hostname } = new URL(url);
  return hostname.replace(/^www\./u, "").replace(/[^a-z0-9.]/giu, "");
}

/** The day at the place of publication: that of the page's own offset. */
function dateParts(stated: string | null): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(stated ?? "") ?? [];
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}
