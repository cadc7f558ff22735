import { useId } from "preact/hooks";
import type { Remark } from "../annotation";
import { formatQuantity } from "./format-reading";
import { useWords, type Words } from "./words";

/** A remark with the words at its places. */
export interface ShownRemark {
  readonly remark: Remark;
  readonly quotes: readonly string[];
}

interface Props {
  readonly remarks: readonly ShownRemark[];
  /** When the article was published, ISO 8601; null where it does not say. */
  readonly publishedAt: string | null;
  /** BCP 47 of the article; null when unknown. */
  readonly language: string | null;
  /** Shows a place of a remark, both counted from 0. */
  readonly onReveal: (remark: number, place: number) => void;
}

/** What the article's own numbers say of each other, to be looked at; no verdict. */
export function Remarks({ remarks, publishedAt, language, onReveal }: Props) {
  const words = useWords();
  const id = useId();
  if (remarks.length === 0) return null;
  return (
    <section class="remarks-section" aria-labelledby={id}>
      <h2 id={id}>{words.say("checks_title")}</h2>
      <p class="hint">{words.say("checks_hint")}</p>
      <ul class="checks">
        {remarks.map(({ remark, quotes }, index) => (
          <li key={`${remark.kind}:${remark.places[0].start}:${remark.places[1].start}`}>
            <p>{describeRemark(remark, publishedAt, words)}</p>
            <p class="places">
              {quotes.map((quote, place) => (
                <button
                  key={remark.places[place]?.start}
                  type="button"
                  data-place={place}
                  lang={language ?? undefined}
                  title={words.say("row_show")}
                  onClick={() => onReveal(index, place)}
                >
                  {quote}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is to be seen, without saying who is wrong. */
function describeRemark(remark: Remark, publishedAt: string | null, words: Words): string {
  const quantity = (value: number, unit: string) => formatQuantity(value, unit, words.language);
  switch (remark.kind) {
    case "stale":
      return words.say("checks_stale", String(remark.year), publishedAt?.slice(0, 4) ?? "");
    case "differs": {
      const [one, other] = remark.values;
      return words.say("checks_differs", quantity(one, remark.unit), quantity(other, remark.unit));
    }
    case "parts": {
      const { stated, calculated, unit, agrees } = remark;
      // A sum of many rounded numbers has no more decimals than a reader can use.
      const rounded = Math.round(calculated * 100) / 100;
      return words.say(
        agrees ? "checks_agree" : "checks_disagree",
        quantity(stated, unit),
        quantity(rounded, unit),
      );
    }
  }
}
