import { useEffect, useId, useState } from "preact/hooks";
import type { Annotation, AnnotationId, Partner, Relation } from "../annotation";
import { SIGNS } from "./kind-sign";
import { type LinkActions, RELATIONS, whoAndWhat } from "./Links";
import { holdsAll, termsOf } from "./search-text";
import { useWords } from "./words";

const ALL = Object.keys(RELATIONS) as Relation[];

/** As many as can be looked over at once; typing finds the others. */
const SHOWN = 8;

interface Props {
  readonly annotation: Annotation;
  readonly actions: LinkActions;
  readonly onClose: () => void;
}

/** Finds the annotation that this one is to be linked to. */
export function LinkPicker({ annotation, actions, onClose }: Props) {
  const { say } = useWords();
  const id = useId();
  const [relation, setRelation] = useState<Relation>("supportedBy");
  const [query, setQuery] = useState("");
  const [candidates, setCandidates] = useState<readonly Partner[]>([]);
  useEffect(() => {
    actions.candidates(annotation, setCandidates);
  }, [annotation.id]);

  const terms = termsOf(query);
  const isLinked = (id: AnnotationId) =>
    annotation.links.some((link) => link.relation === relation && link.to === id);
  const found: Partner[] = [];
  for (const candidate of candidates) {
    const { id, words, speaker, title } = candidate;
    if (id === annotation.id || isLinked(id)) continue;
    if (holdsAll([words, speaker ?? "", title], terms)) found.push(candidate);
    // A library may hold very many.
    if (found.length === SHOWN) break;
  }

  return (
    <fieldset
      class="link-picker"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <legend class="unseen">{say("link_add")}</legend>
      <label for={`${id}-relation`}>{say("link_relation")}</label>
      <select
        id={`${id}-relation`}
        name="relation"
        value={relation}
        onChange={({ currentTarget }) =>
          setRelation(ALL.find((each) => each === currentTarget.value) ?? relation)
        }
      >
        {ALL.map((each) => (
          <option key={each} value={each}>
            {say(RELATIONS[each])}
          </option>
        ))}
      </select>
      <input
        type="search"
        name="partner"
        aria-label={say("link_search")}
        placeholder={say("link_search")}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul>
        {found.map((candidate) => (
          <li key={candidate.id}>
            <button
              type="button"
              class="link"
              data-candidate
              onClick={() => {
                actions.onLink(annotation, relation, candidate.id);
                onClose();
              }}
            >
              <span class="sign" data-kind={candidate.kind} aria-hidden="true">
                {SIGNS[candidate.kind]}
              </span>{" "}
              {whoAndWhat(candidate)}
              {candidate.source !== annotation.source && (
                <span class="elsewhere"> {candidate.title}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{say("link_none")}</p>}
      <button type="button" onClick={onClose}>
        {say("card_cancel")}
      </button>
    </fieldset>
  );
}
