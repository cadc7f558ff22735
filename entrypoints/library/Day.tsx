import { formatDate } from "../../components/format-date";
import { useWords } from "../../components/words";

/** The day of a date, in a table; nothing where there is none. `iso`: ISO 8601, as it is stated. */
export function Day({ iso }: { readonly iso: string | null }) {
  const { language } = useWords();
  return (
    <span class="number">{iso && formatDate(iso.slice(0, "2026-11-17".length), language)}</span>
  );
}
