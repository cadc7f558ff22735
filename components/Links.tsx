import { useEffect, useId, useState } from "preact/hooks";
import type { Annotation, AnnotationId, Partner, Relation } from "../annotation";
import { SIGNS } from "./kind-sign";
import { holdsAll, termsOf } from "./search-text";
import { type Message, useWords } from "./words";

/** What links the reader sees and makes, wherever annotations are shown. */
export interface LinkActions {
  /** What is known of the other ends. */
  readonly partners: readonly Partner[];
  /** Gives what an annotation can be linked to: those of its own article first. */
  readonly candidates: (
    annotation: Annotation,
    give: (candidates: readonly Partner[]) => void,
  ) => void;
  readonly onLink: (annotation: Annotation, relation: Relation, to: AnnotationId) => void;
  readonly onUnlink: (annotation: Annotation, relation: Relation, to: AnnotationId) => void;
  /** Shows one of the same article; null where no page shows it. */
  readonly onGo: ((id: AnnotationId) => void) | null;
}

const RELATIONS: Record<Relation, Message> = {
  supports: "link_supports",
  supportedBy: "link_supportedBy",
  contradicts: "link_contradicts",
  updates: "link_updates",
  updatedBy: "link_updatedBy",
};
const ALL = Object.keys(RELATIONS) as Relation[];

interface LinksProps {
  readonly annotation: Annotation;
  readonly actions: LinkActions;
}

/** The annotation's links: each goes to its other end, and can be taken away. */
export function Links({ annotation, actions }: LinksProps) {
  const { say } = useWords();
  if (annotation.links.length === 0) return null;
  return (
    <ul class="links" aria-label={say("links")}>
      {annotation.links.map(({ relation, to }) => {
        const partner = actions.partners.find(({ id }) => id === to) ?? null;
        return (
          <li key={relation + to}>
            <span class="relation">{say(RELATIONS[relation])}</span>{" "}
            <OtherEnd partner={partner} annotation={annotation} onGo={actions.onGo} />
            <button
              type="button"
              class="quiet"
              data-unlink
              title={say("link_remove")}
              aria-label={say("link_remove")}
              onClick={() => actions.onUnlink(annotation, relation, to)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface OtherEndProps {
  readonly partner: Partner | null;
  readonly annotation: Annotation;
  readonly onGo: LinkActions["onGo"];
}

function OtherEnd({ partner, annotation: { source }, onGo }: OtherEndProps) {
  const { say } = useWords();
  if (!partner || partner.removed) {
    return (
      <span class="removed">
        {partner && <s>{partner.words}</s>} {say("link_removed")}
      </span>
    );
  }
  const { id, address, title } = partner;
  if (partner.source === source && onGo) {
    return (
      <button type="button" class="link" data-partner onClick={() => onGo(id)}>
        {whoAndWhat(partner)}
      </button>
    );
  }
  return (
    <span>
      <a href={address} data-partner target="_blank" rel="noopener noreferrer">
        {whoAndWhat(partner)}
      </a>
      {partner.source !== source && title !== "" && <span class="elsewhere"> {title}</span>}
    </span>
  );
}

/** `Tom Arden: We have kept prices still`. */
function whoAndWhat({ speaker, words }: Partner): string {
  return speaker === null ? words : `${speaker}: ${words}`;
}

/** As many as can be looked over at once; typing finds the others. */
const SHOWN = 8;

interface PickerProps extends LinksProps {
  readonly onClose: () => void;
}

/** Finds the annotation that this one is to be linked to. */
export function LinkPicker({ annotation, actions, onClose }: PickerProps) {
  const { say } = useWords();
  const id = useId();
  const [relation, setRelation] = useState<Relation>("supportedBy");
  const [query, setQuery] = useState("");
  const [candidates, setCandidates] = useState<readonly Partner[]>([]);
  useEffect(() => {
    actions.candidates(annotation, setCandidates);
  }, [annotation.id]);

  const terms = termsOf(query);
  const found = candidates.filter(
    (candidate) =>
      candidate.id !== annotation.id &&
      !annotation.links.some((link) => link.relation === relation && link.to === candidate.id) &&
      holdsAll([candidate.words, candidate.speaker ?? "", candidate.title], terms),
  );

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
        {found.slice(0, SHOWN).map((candidate) => (
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
