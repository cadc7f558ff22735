import { formatDate } from "../../components/format-date";
import { useWords } from "../../components/words";
import { dayOf } from "./filter";

/** A date as an article states it, of which the day is shown that it states; or a moment of our own, in the reader's zone. */
type Props =
  | { readonly stated: string | null; readonly moment?: never }
  | { readonly moment: string | null; readonly stated?: never };

/** The day of an ISO 8601 date, in a table; nothing where there is none. */
export function Day({ stated, moment }: Props) {
  const { language } = useWords();
  const day = moment ? dayOf(moment) : stated?.slice(0, "2026-11-17".length);
  return <span class="number">{day && formatDate(day, language)}</span>;
}
