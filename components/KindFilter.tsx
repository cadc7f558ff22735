import { type Annotation, KINDS, type Kind } from "../annotation";
import { KIND_NAMES, SIGNS } from "./kind-sign";
import { useWords } from "./words";

interface Props {
  readonly annotations: readonly Annotation[];
  /** The kind that is shown; null for all. */
  readonly shown: Kind | null;
  readonly onShow: (kind: Kind | null) => void;
}

/** One button a kind that is there, with how many there are. */
export function KindFilter({ annotations, shown, onShow }: Props) {
  const { say, language } = useWords();
  const format = new Intl.NumberFormat(language);
  const countOf = (kind: Kind) => annotations.filter((each) => each.kind === kind).length;
  const kinds = KINDS.map((kind) => ({ kind, count: countOf(kind) })).filter(
    ({ kind, count }) => count > 0 || kind === shown,
  );
  return (
    <fieldset class="kind-filter">
      <legend class="unseen">{say("panel_filter")}</legend>
      <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
        {say("panel_filterAll")} <span class="number">{format.format(annotations.length)}</span>
      </button>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          data-kind={kind}
          aria-pressed={shown === kind}
          onClick={() => onShow(shown === kind ? null : kind)}
        >
          <span class="sign" data-kind={kind} aria-hidden="true">
            {SIGNS[kind]}
          </span>
          {say(KIND_NAMES[kind])} <span class="number">{format.format(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
