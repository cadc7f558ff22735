import { useWords } from "../../components/words";
import type { ImportPlan } from "../../storage";

/** A dialog is no place for more; the counts tell how many there are. */
const SHOWN = 100;

/** The articles that an import would bring annotations on, with how many. */
export function Arrivals({ plan }: { readonly plan: ImportPlan }) {
  const { say, language } = useWords();
  const left = plan.arriving.length - SHOWN;
  return (
    <details class="arrivals">
      <summary>{say("import_what")}</summary>
      <ul>
        {plan.arriving.slice(0, SHOWN).map(({ article, annotations }) => (
          <li key={article.url} dir="auto">
            {article.title || article.url}
            <span class="where number">{annotations.length.toLocaleString(language)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">{say("import_andMore", left.toLocaleString(language))}</p>}
    </details>
  );
}
