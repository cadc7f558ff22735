import { type KindLooks, type LookName, WORDS_KINDS } from "../../annotation";

/** The looks when a kind takes one; the kind that had it gets the other's, so that no two are the same. */
export function looksWith(looks: KindLooks, kind: keyof KindLooks, taken: LookName): KindLooks {
  const given = looks[kind];
  const { figure, claim, passage } = looks;
  const others = { figure, claim, passage };
  for (const other of WORDS_KINDS) {
    if (others[other] === taken) others[other] = given;
  }
  return { ...others, [kind]: taken };
}
