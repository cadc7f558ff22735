import {
  type Annotation,
  type ArticleRecord,
  positionOf,
  quoteOf,
  type Target,
} from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { hostOf } from "../../components/host-of";
import { searchable } from "../../components/search-text";

/** One annotation in the library's lists: a hundred thousand of them are held at a time. */
export class Entry {
  /** Without what finding it on its page needs: to be shown, never to be written to a file. */
  readonly annotation: Annotation;
  /** Where it was marked: the address of its article. */
  readonly source: string;
  /** Where it stands in the article's text; after all others where that is unknown. */
  readonly start: number;
  /** What a search looks through, folded: made here, since a hundred thousand at the first letter would hold it up. */
  readonly haystack: string;

  /**
   * @param source the article's own string of its address: equal strings that were read one by one would be compared
   *   letter by letter whenever what is found is grouped
   */
  constructor(annotation: Annotation, source = annotation.source) {
    this.annotation = { ...annotation, source, target: lightened(annotation.target), sentence: "" };
    this.source = source;
    this.haystack = textsOf(annotation).map(searchable).join("\n");
    this.start = positionOf(annotation.target)?.start ?? Number.MAX_SAFE_INTEGER;
  }
}

/** One article in the library's lists. */
export class Shelved {
  readonly record: ArticleRecord;
  /** What the article is filed under: its publisher, or the host of its address. */
  readonly site: string;
  readonly haystack: string;

  constructor(record: ArticleRecord) {
    this.record = record;
    this.site = record.siteName ?? hostOf(record.url) ?? record.url;
    this.haystack = [record.title, record.byline ?? "", this.site].map(searchable).join("\n");
  }
}

function lightened(target: Target): Target {
  const quote = quoteOf(target);
  const position = positionOf(target);
  return {
    selector: [
      ...(quote ? [{ ...quote, prefix: "", suffix: "" }] : []),
      ...(position ? [position] : []),
    ],
  };
}

function textsOf(annotation: Annotation): string[] {
  const { note, tags } = annotation;
  return [wordsOf(annotation), note, ...tags, ...ofReading(annotation)].filter(Boolean);
}

function ofReading(annotation: Annotation): string[] {
  switch (annotation.kind) {
    case "figure":
      return [annotation.reading.counted ?? "", annotation.reading.namedSource ?? ""];
    case "claim":
      return [annotation.reading.speaker ?? ""];
    case "picture":
      return [annotation.reading.credit];
    case "passage":
      return [];
  }
}
