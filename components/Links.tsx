import type { Annotation, AnnotationId, Partner, Relation } from "../annotation";
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

export const RELATIONS: Record<Relation, Message> = {
  supports: "link_supports",
  supportedBy: "link_supportedBy",
  contradicts: "link_contradicts",
  updates: "link_updates",
  updatedBy: "link_updatedBy",
};

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
export function whoAndWhat({ speaker, words }: Partner): string {
  return speaker === null ? words : `${speaker}: ${words}`;
}
