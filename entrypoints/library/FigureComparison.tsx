import { useMemo } from "preact/hooks";
import type { FigureAnnotation } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { formatDate } from "../../components/format-date";
import { formatFigure, formatQuantity } from "../../components/format-reading";
import { useWords, type Words } from "../../components/words";
import { type ComparedFigure, type Comparison, compareFigures } from "./compare-figures";
import { FigureChart } from "./FigureChart";
import "./figure-comparison.css";

/** What is said of a figure's article. */
export interface FigureArticle {
  readonly title: string;
  /** As the article states it; null where it does not say. */
  readonly publishedAt: string | null;
}

interface Props {
  readonly figures: readonly FigureAnnotation[];
  /** The same function as long as it gives the same. */
  readonly articleOf: (annotation: FigureAnnotation) => FigureArticle;
}

/** More than these no chart tells apart, and each is compared with each. */
const MOST = 200;
const DAY = "2026-11-17";

/** Several figures side by side: what they say together, a chart of them, and the same as a table. */
export function FigureComparison({ figures, articleOf }: Props) {
  const words = useWords();
  const { say, language } = words;
  const compared = figures.length > MOST ? figures.slice(0, MOST) : figures;
  const comparison = useMemo(
    () => compareFigures(compared, (annotation) => articleOf(annotation).publishedAt),
    [figures, articleOf],
  );
  const summary = summaryOf(comparison, words);
  const count = new Intl.NumberFormat(language).format(comparison.figures.length);
  return (
    <section class="figure-comparison" aria-label={say("compare_title", count)}>
      <h2>{say("compare_title", count)}</h2>
      {figures.length > MOST && <p class="hint">{say("compare_first", String(MOST))}</p>}
      <p class="verdict" data-verdict={comparison.verdict.type} role="status">
        {summary.join(" ")}
      </p>
      {comparison.verdict.type !== "incomparable" && (
        <FigureChart figures={comparison.figures} label={summary.join(" ")} />
      )}
      <table>
        <thead>
          <tr>
            <th scope="col" class="number-cell">
              {say("compare_number")}
            </th>
            <th scope="col">{say("kind_figure")}</th>
            <th scope="col">{say("compare_when")}</th>
            <th scope="col">{say("compare_where")}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.figures.map((figure, index) => (
            <FigureLine
              key={figure.annotation.id}
              figure={figure}
              number={index + 1}
              article={articleOf(figure.annotation)}
              isOfPair={isOfPair(comparison, figure)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  readonly figure: ComparedFigure;
  readonly number: number;
  readonly article: FigureArticle;
  /** Whether it is one of the two that contradict each other. */
  readonly isOfPair: boolean;
}

function FigureLine({ figure, number, article, isOfPair }: LineProps) {
  const words = useWords();
  const { annotation } = figure;
  const { asOf, namedSource } = annotation.reading;
  // Of an article its day is enough: it stands for a figure whose own date nobody tells.
  const date = asOf ?? article.publishedAt?.slice(0, DAY.length);
  const quantity = formatFigure(annotation.reading, words);
  const quote = wordsOf(annotation);
  return (
    <tr data-contradicts={isOfPair}>
      <td class="number number-cell">{number}</td>
      <td>
        <span class="number">{quantity}</span>
        {quote !== quantity && <q dir="auto">{quote}</q>}
      </td>
      <td class="number">{date && (formatDate(date, words.language) ?? date)}</td>
      <td dir="auto">{[namedSource, article.title].filter(Boolean).join(" · ")}</td>
    </tr>
  );
}

function isOfPair({ verdict }: Comparison, figure: ComparedFigure): boolean {
  return verdict.type === "contradicting" && verdict.pair.includes(figure);
}

/** The verdict, and from where to where the figures reach. */
function summaryOf({ verdict, figures, lowest, highest }: Comparison, words: Words): string[] {
  const { say, language } = words;
  const verdictWords = () => {
    switch (verdict.type) {
      case "contradicting":
      case "differing": {
        const [a, b] = verdict.pair.map(({ annotation }) => wordsOf(annotation));
        return say(`compare_${verdict.type}`, a ?? "", b ?? "");
      }
      case "agreeing":
        return say("compare_agreeing");
      case "changing":
        return say("compare_changing");
      case "incomparable":
        return say("compare_incomparable");
    }
  };
  const unit = figures[0]?.annotation.reading.unit ?? "";
  if (verdict.type === "incomparable" || lowest === null || highest === null) {
    return [verdictWords()];
  }
  const [low, high] = [lowest, highest].map((value) => formatQuantity(value, unit, language));
  const times = lowest > 0 && highest > lowest ? highest / lowest : null;
  return [
    verdictWords(),
    lowest === highest
      ? say("compare_same", low ?? "")
      : say("compare_spread", low ?? "", high ?? ""),
    ...(times === null
      ? []
      : [say("compare_times", formatQuantity(rounded(times), "x", language))]),
  ];
}

/** To three digits: a ratio of rounded figures is no more exact. */
function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}
