import type { ExportFormat } from "./ExportMenu";
import { type Message, useWords } from "./words";

/** The formats of `interchange`, by their ids and in its order, as a menu names them. */
const FORMATS: readonly (readonly [id: string, label: Message])[] = [
  ["markdown", "format_markdown"],
  ["csv", "format_csv"],
  ["json", "format_json"],
  ["html", "format_html"],
  ["text", "format_text"],
  ["template", "format_template"],
  ["org", "format_org"],
  ["tsv", "format_tsv"],
  ["datapackage", "format_datapackage"],
  ["w3c", "format_w3c"],
  ["hypothesis", "format_hypothesis"],
  ["bibtex", "format_bibtex"],
  ["ris", "format_ris"],
  ["csl", "format_csl"],
];

/** Those that are no text, which a clipboard does not take. */
const DOWNLOADED_ONLY: ReadonlySet<string> = new Set(["datapackage"]);

export function useFormats(): ExportFormat[] {
  const { say } = useWords();
  return FORMATS.map(([id, label]) => ({
    id,
    label: say(label),
    copies: !DOWNLOADED_ONLY.has(id),
  }));
}
