import type { Annotation, Answer, Marked, Revision } from "./annotation";
import { withKind } from "./create";
import { quoteOf } from "./selector";

/** The change that the passage shows now; null where its words are as they were marked, or missing. */
export function changeOf({ outcome, revisions }: Annotation): Revision | null {
  return outcome === "changed" ? (revisions.at(-1) ?? null) : null;
}

/** Whether the publisher changed the passage and the reader has not said what to make of it. */
export function isUnanswered(annotation: Annotation): boolean {
  return changeOf(annotation)?.answer === null;
}

/** The annotation as one of the passage's new words. What it marked before stays in its history. */
export function acceptChange(annotation: Annotation, now: Marked, at: string): Annotation {
  const { target, sentence, heading, reading } = annotation;
  const answer: Answer = { type: "accepted", at, before: { target, sentence, heading, reading } };
  const accepted = answered(annotation, answer, quoteOf(now.target)?.exact ?? null);
  return withKind({ ...accepted, ...now, outcome: "exact" }, annotation.kind, now.reading);
}

/** The annotation with its old words, and nothing more to be said about the new ones. */
export function keepOld(annotation: Annotation, at: string): Annotation {
  return answered(annotation, { type: "kept", at }, changeOf(annotation)?.text ?? null);
}

/** The annotation as it was before the reader said anything to its last change. */
export function takeBackAnswer(annotation: Annotation): Annotation {
  const last = annotation.revisions.at(-1);
  if (!last?.answer) return annotation;
  const revisions = [...annotation.revisions.slice(0, -1), { ...last, answer: null }];
  const asked = { ...annotation, revisions };
  if (last.answer.type === "kept") return asked;
  const { reading, ...before } = last.answer.before;
  return withKind({ ...asked, ...before, outcome: "changed" }, annotation.kind, reading);
}

/** @throws Error where nothing has changed that could be answered. */
function answered(annotation: Annotation, answer: Answer, text: string | null): Annotation {
  const last = changeOf(annotation);
  if (!last) throw new Error(`Nothing of annotation ${annotation.id} is seen to be changed`);
  // What the page shows at this moment may be newer than what was last recorded of it.
  return {
    ...annotation,
    revisions: [...annotation.revisions.slice(0, -1), { ...last, text, answer }],
  };
}
