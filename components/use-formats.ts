import type { ExportFormat } from "./ExportMenu";
import { useWords } from "./words";

/** The formats of `interchange`, by their ids, as a menu names them. */
export function useFormats(): ExportFormat[] {
  const { say } = useWords();
  return [
    { id: "markdown", label: say("format_markdown") },
    { id: "csv", label: say("format_csv") },
    { id: "json", label: say("format_json") },
  ];
}
