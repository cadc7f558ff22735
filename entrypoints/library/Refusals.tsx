import { type Message, useWords } from "../../components/words";
import type { Problem, Refusal } from "../../interchange";

const PROBLEMS: Readonly<Record<Problem, Message>> = {
  "too large": "problem_tooLarge",
  "too deep": "problem_tooDeep",
  "not text": "problem_notText",
  "not JSON": "problem_notJson",
  "not a zip": "problem_notZip",
  "not from Tallymark": "problem_unknown",
  "from a newer Tallymark": "problem_newer",
  unknown: "problem_unknown",
  "wrong shape": "problem_wrongShape",
  "there twice": "problem_twice",
  "of another article": "problem_otherArticle",
  "no words": "problem_noWords",
  "no address": "problem_noAddress",
};

/** A dialog is no place for more; the count tells how many there are. */
const SHOWN = 100;

interface Props {
  readonly refusals: readonly Refusal[];
  /** How many things stay out in all. */
  readonly refused: number;
  readonly open?: boolean;
}

/** What of a file stays out, where it stands there, and why. */
export function Refusals({ refusals, refused, open = false }: Props) {
  const { say, language } = useWords();
  const left = refused - Math.min(refusals.length, SHOWN);
  return (
    <details class="refusals" open={open}>
      <summary>{say("import_why")}</summary>
      <ul>
        {refusals.slice(0, SHOWN).map(({ problem, where, detail }, i) => (
          <li key={i}>
            {say(PROBLEMS[problem])}
            {where !== "" && <span class="where">{where}</span>}
            {detail !== "" && <span class="detail">{detail}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">{say("import_andMore", left.toLocaleString(language))}</p>}
    </details>
  );
}
