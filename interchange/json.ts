import { separated, type TextWriter } from "./text-writer";

export const FORMAT = "tallymark";
/** Raised with every change of the shape; `fromJson` understands this one and those before it. */
export const VERSION = 1;

/**
 * Everything, removed annotations included, so that `fromJson` gives it back equal; a line for each annotation.
 * `tallymark.schema.json` describes it.
 * @param exported when, ISO 8601
 */
export function toJson(exported: string): TextWriter {
  const between = separated(",");
  return {
    head: `{"format":"${FORMAT}","version":${VERSION},"exported":${JSON.stringify(exported)},"articles":[`,
    write: ({ article, annotations }) => {
      const lines = annotations.map((annotation) => `\n  ${JSON.stringify(annotation)}`);
      return `${between()}\n{"article":${JSON.stringify(article)},"annotations":[${lines.join(",")}]}`;
    },
    tail: () => "]}\n",
  };
}
