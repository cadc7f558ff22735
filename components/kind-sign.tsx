import type { Kind } from "../annotation";
import { type Message, useWords } from "./words";

export const SIGNS: Record<Kind, string> = {
  figure: "#",
  claim: "“",
  picture: "▣",
  passage: "¶",
};

export const KIND_NAMES: Record<Kind, Message> = {
  figure: "kind_figure",
  claim: "kind_claim",
  picture: "kind_picture",
  passage: "kind_passage",
};

interface Props {
  readonly kind: Kind;
  /** Where the kind's name is already told beside it. */
  readonly silent?: boolean;
  /** Of what is only suggested. */
  readonly hollow?: boolean;
}

/** A kind's sign; its name is there for who cannot see the sign. */
export function KindSign({ kind, silent = false, hollow = false }: Props) {
  const { say } = useWords();
  return (
    <span class={hollow ? "sign hollow" : "sign"} data-kind={kind} title={say(KIND_NAMES[kind])}>
      <span aria-hidden="true">{SIGNS[kind]}</span>
      {!silent && <span class="unseen">{say(KIND_NAMES[kind])}</span>}
    </span>
  );
}
