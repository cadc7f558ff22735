import type { Annotation, Observation } from "../../annotation";

/** A page that still loads or moves says nothing yet about what its publisher changed, in milliseconds. */
const SETTLED = 1_500;

export type Reporter = (
  annotations: readonly Annotation[],
  observe: (annotation: Annotation) => Omit<Observation, "id">,
) => void;

/**
 * Reports what became of the annotations, once the page has loaded and stood still for a while;
 * only what differs from what is kept. A later call takes the place of one that has not been sent.
 */
export function createReporter(
  send: (observations: readonly Observation[]) => Promise<void>,
  signal: AbortSignal,
): Reporter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return (annotations, observe) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const observations = annotations.flatMap((annotation) => {
        const observation = { id: annotation.id, ...observe(annotation) };
        return isNews(annotation, observation) ? [observation] : [];
      });
      if (observations.length > 0) send(observations).catch(console.warn);
    }, SETTLED);
  };
}

function isNews(annotation: Annotation, { outcome, text }: Observation): boolean {
  if (outcome !== annotation.outcome) return true;
  return outcome === "changed" && text !== annotation.revisions.at(-1)?.text;
}
