import type { Signal } from "@preact/signals";
import { explainFailure } from "./failure-words";
import { useWords } from "./words";

/** The page's one place for what failed; nothing while nothing has. */
export function Failure({ failure }: { failure: Signal<unknown> }) {
  const words = useWords();
  const error = failure.value;
  if (error === null) return null;
  return (
    <div class="failure" role="alert">
      <p>{explainFailure(error, words)}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          failure.value = null;
        }}
      >
        {words.say("dismiss")}
      </button>
    </div>
  );
}
