import {
  LOOK_NAMES,
  type LookName,
  type KindLooks as Looks,
  WORDS_KINDS,
  type WordsKind,
} from "../../annotation";
import { KIND_NAMES, KindSign } from "../../components/kind-sign";
import { useMedia } from "../../components/use-media";
import { type Message, useWords } from "../../components/words";
import { declarationsOf, forcedDeclarationsOf } from "../../highlighting";
import { looksWith } from "./looks-with";
import type { OptionsProps } from "./options-model";

const NAMES: Record<LookName, Message> = {
  line: "look_line",
  fill: "look_fill",
  dashes: "look_dashes",
  double: "look_double",
  thick: "look_thick",
  rails: "look_rails",
};

const SAMPLES: Record<keyof Looks, Message> = {
  figure: "look_sampleFigure",
  claim: "look_sampleClaim",
  passage: "look_samplePassage",
};

/** How marks of each kind are painted on pages, seen at once on a light page and on a dark one. */
export function KindLooks({ state, actions }: OptionsProps) {
  const { say } = useWords();
  const looks = state.settings.value?.looks;
  if (!looks) return null;
  return (
    <>
      <p class="soft">{say("options_looksHint")}</p>
      <div class="papers">
        <Paper dark={false} looks={looks} />
        <Paper dark={true} looks={looks} />
      </div>
      {WORDS_KINDS.map((kind) => (
        <fieldset key={kind} class="looks">
          <legend>
            <KindSign kind={kind} silent /> {say(KIND_NAMES[kind])}
          </legend>
          {LOOK_NAMES.map((look) => (
            <label key={look}>
              <input
                type="radio"
                name={`look-${kind}`}
                value={look}
                checked={looks[kind] === look}
                onChange={() => actions.change({ looks: looksWith(looks, kind, look) })}
              />
              <Painted kind={kind} look={look} text={say(NAMES[look])} />
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

function Paper({ dark, looks }: { readonly dark: boolean; readonly looks: Looks }) {
  const { say } = useWords();
  return (
    <figure class="paper" data-dark={dark}>
      <figcaption>{say(dark ? "look_onDark" : "look_onLight")}</figcaption>
      {WORDS_KINDS.map((kind) => (
        <p key={kind}>
          <Painted kind={kind} look={looks[kind]} text={say(SAMPLES[kind])} />
        </p>
      ))}
    </figure>
  );
}

interface PaintedProps {
  readonly kind: WordsKind;
  readonly look: LookName;
  readonly text: string;
}

/** A text painted as pages paint it. */
function Painted({ kind, look, text }: PaintedProps) {
  const isForced = useMedia("(forced-colors: active)");
  return (
    <span
      style={
        isForced
          ? `color: CanvasText; ${forcedDeclarationsOf(look, "kept", kind)}; forced-color-adjust: none`
          : declarationsOf(look, "kept")
      }
    >
      {text}
    </span>
  );
}
