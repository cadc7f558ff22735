import { isDay, isoMoment, offsetOf } from "./iso-date";
import { monthNames } from "./month-names";

/** A date found in a line of text. */
export interface DatePhrase {
  /** ISO 8601, seldom with an offset; a day alone where there is no time. */
  readonly date: string;
  /** The words before it say that the article was changed then. */
  readonly modified: boolean;
}

/** The beginnings of words that say so, in any of the languages. */
const MODIFIED =
  /(?:수정|최종|업데이트|갱신|更新|修改|最[后後]|updat|modif|edited|aktualisi|geänder|bearbeit|mise? à jour|a[ct]tuali[sz]|atualiz|aggiorn|modificat|bijgewerkt|gewijzigd|up+dat|op+dat|päivit|zaktualiz|обновл|измен|cập nhật|diperbarui|güncel|frissít|ενημέρωση|ενημερώθηκε|تحديث|עודכן|अपडेट|อัปเดต|оновл|обнов)[\p{L}\p{M}]{0,8}(?: (?:on|at|am|le|el|em|il|op|den))?[\s:：|/.,—–-]*$/iu;

const TIME =
  /^[^\d\n]{0,24}?(오전|오후|上午|下午|午前|午後|am|pm|a\.m\.|p\.m\.)?\s{0,3}(\d{1,2})\s?(?:[:：.]|시\s?|時|时|h\s?|Uhr\s)\s?(\d{2})?(?:분|分)?(?:[:：](\d{2}))?\s{0,3}(am|pm|a\.m\.|p\.m\.)?\s{0,2}(GMT|UTC|Z|[+-]\d{2}:?\d{2})?/iu;
const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?[-./年년]\s{0,2}(\d{1,2})\s?[-./月월]\s{0,2}(\d{1,2})(?!\d)[日일.]?/gu;
const YEAR_LAST =
  /(?<!\d)(\d{1,2})\s?([-./]|tháng)\s?(\d{1,2})\s?(?:\2|,|năm)\s?(\d{4})(?!\.?\d)/gu;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s{1,2}(?:de\s|of\s|d['’])?(\p{L}[\p{L}\p{M}.]{1,13})(?:\/[\p{L}\p{M}]{2,14})?\.?,?\s{1,2}(?:de\s|del\s)?(\d{4})(?!\d)/gu;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,13})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th|\.)?,?\s{1,2}(\d{4})(?!\d)/gu;
/** `2024. május 5.`, `2024 m. gegužės 5 d.`, `2024. gada 5. maijs`. */
const YEAR_MONTH_DAY =
  /(?<!\d)(\d{4})\.?\s(?:m\.\s)?(\p{L}[\p{L}\p{M}]{2,13})\.?\s(\d{1,2})(?!\d)/gu;
const YEAR_DAY_MONTH = /(?<!\d)(\d{4})\.\sgada\s(\d{1,2})\.\s(\p{L}{3,13})/gu;
const LONGEST_LABEL = 30;

/** All dates in a line, in any of the forms of the page's language. */
export function findDatePhrases(line: string, language: string | null): DatePhrase[] {
  const text = withPlainDigits(line);
  if (!/\d{4}/.test(text)) return [];
  const phrases: (DatePhrase & { at: number })[] = [];
  const add = (match: RegExpExecArray, year: number, month: number, day: number) => {
    const buddhist = year > 2400 && year < 2600 ? year - 543 : year;
    if (!isDay(buddhist, month, day)) return;
    const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
    const modified = MODIFIED.test(before);
    const date = withTime(buddhist, month, day, text.slice(match.index + match[0].length));
    phrases.push({ date, modified, at: match.index });
  };
  for (const match of text.matchAll(YEAR_FIRST)) {
    add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  }
  for (const match of text.matchAll(YEAR_LAST)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const monthFirst =
      second > 12 || (first <= 12 && match[2] === "/" && /^en(?:-US)?$/.test(language ?? ""));
    add(match, Number(match[4]), monthFirst ? first : second, monthFirst ? second : first);
  }
  for (const tongue of [language ?? "en", "en"]) {
    if (phrases.length === 0) addNamed(text, tongue, add);
  }
  return phrases.sort((one, other) => one.at - other.at);
}

function addNamed(
  text: string,
  language: string,
  add: (match: RegExpExecArray, year: number, month: number, day: number) => void,
): void {
  let months: Map<string, number> | null = null;
  for (const [form, yearAt, nameAt, dayAt] of [
    [DAY_FIRST, 3, 2, 1],
    [MONTH_FIRST, 3, 1, 2],
    [YEAR_MONTH_DAY, 1, 2, 3],
    [YEAR_DAY_MONTH, 1, 3, 2],
  ] as const) {
    for (const match of text.matchAll(form)) {
      months ??= monthNames(language);
      const name = (match[nameAt] ?? "").toLowerCase().replace(/\.$/, "");
      const month = months.get(name);
      if (month) add(match, Number(match[yearAt]), month, Number(match[dayAt]));
    }
  }
}

function withTime(year: number, month: number, day: number, after: string): string {
  const time = TIME.exec(after);
  if (!time || time[3] === undefined) return isoMoment(year, month, day);
  const half = (time[1] ?? time[5] ?? "").toLowerCase().replace(/\./g, "");
  const late = /^(?:오후|下午|午後|pm)$/.test(half);
  const hour = (Number(time[2]) % (half ? 12 : 24)) + (late ? 12 : 0);
  const moment = isoMoment(year, month, day, hour, Number(time[3]), Number(time[4] ?? 0));
  return moment + offsetOf(time[6]);
}

/** The digits of every script as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
