import type { Annotation } from "../annotation";
import { currentText, inPageOrder, markedText } from "./annotated-article";
import { separated, type TextWriter } from "./text-writer";
import { type ExportWords, meaningOf, wordsIn } from "./words";

/**
 * Words alone, for a message or a document of any program.
 * @param language the reader's, BCP 47
 */
export function toPlainText(language: string): TextWriter {
  const words = wordsIn(language);
  const between = separated("\n\n");
  return {
    head: "",
    write: ({ article, annotations }) => {
      const { title, url, byline, siteName, publishedAt } = article;
      const about = [byline, siteName, publishedAt].filter((part) => part).join(" · ");
      const head = [title, about, url].filter((line) => line !== "").map(printable);
      const marks = inPageOrder(annotations).map((annotation) => mark(annotation, words));
      return `${between()}${[head.join("\n"), ...marks].join("\n\n")}\n`;
    },
    tail: () => "",
  };
}

function mark(annotation: Annotation, words: ExportWords): string {
  const { kind, outcome, note, tags } = annotation;
  const state = outcome === "changed" || outcome === "missing" ? ` (${words[outcome]})` : "";
  const now = outcome === "changed" ? currentText(annotation) : null;
  const lines = [
    `${words.kinds[kind]}${state}: ${markedText(annotation)}`,
    ...(now === null ? [] : [`  ${words.now}: ${now}`]),
    ...meaningOf(annotation, words).map(([name, value]) => `  ${name}: ${value}`),
    ...(tags.length > 0 ? [`  ${words.tags}: ${tags.join(", ")}`] : []),
    ...(note === "" ? [] : [`  ${words.note}: ${note.replaceAll("\n", "\n  ")}`]),
  ];
  return lines.map(printable).join("\n");
}

/** What a terminal would obey is shown as a sign for it; bidirectional overrides would turn what follows. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(UNPRINTABLE, "\ufffd");
}
