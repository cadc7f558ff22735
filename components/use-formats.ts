import type { ExportFormat } from "./ExportMenu";
import { type Message, useWords } from "./words";

/** The formats of `interchange`, by their ids and in its order, as a menu names them under its headings. */
const GROUPS: readonly (readonly [
  heading: Message,
  formats: readonly (readonly [id: string, label: Message])[],
])[] = [
  [
    "formats_notes",
    [
      ["markdown", "format_markdown"],
      ["template", "format_template"],
      ["org", "format_org"],
      ["text", "format_text"],
      ["html", "format_html"],
    ],
  ],
  [
    "formats_tables",
    [
      ["figures", "format_figures"],
      ["csv", "format_csv"],
      ["tsv", "format_tsv"],
      ["datapackage", "format_datapackage"],
    ],
  ],
  [
    "formats_data",
    [
      ["json", "format_json"],
      ["w3c", "format_w3c"],
      ["hypothesis", "format_hypothesis"],
    ],
  ],
  [
    "formats_citations",
    [
      ["bibtex", "format_bibtex"],
      ["ris", "format_ris"],
      ["csl", "format_csl"],
    ],
  ],
];

/** Those that are no text, which a clipboard does not take. */
const DOWNLOADED_ONLY: ReadonlySet<string> = new Set(["datapackage"]);

export function useFormats(): ExportFormat[] {
  const { say } = useWords();
  return GROUPS.flatMap(([heading, formats]) =>
    formats.map(([id, label]) => ({
      id,
      label: say(label),
      group: say(heading),
      copies: !DOWNLOADED_ONLY.has(id),
    })),
  );
}
