import { isConnected, parentOf } from "../../dom";
import { createAllowance } from "./allowance";

/** How long the page must be quiet before its marks are found again, in milliseconds. */
const QUIET = 300;
/** A page that is never quiet is looked at this often, in milliseconds. */
const PATIENCE = 2_000;

/** Lets the page do its own work; resolves in a task of its own. */
export type Pause = () => Promise<void>;

/**
 * Calls `onChange` after the text below the root changed, or the root itself was replaced: once the page is quiet,
 * and at the latest after `PATIENCE`, but not while it works already, and not where it has spent its share of the
 * page's time. Pages re-render and load late; their time is not ours to spend.
 * `rootNow` gives the root as it is; `onChange` may change it.
 */
export function observeChanges(
  rootNow: () => Element,
  onChange: (pause: Pause) => Promise<void>,
  signal: AbortSignal,
): void {
  const allowance = createAllowance();
  let observed = rootNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let looking = false;

  const settle = () => {
    since ??= performance.now();
    if (looking) return;
    clearTimeout(timer);
    const patience = Math.max(0, since + PATIENCE - performance.now());
    timer = setTimeout(
      () => {
        look().catch((error: unknown) => {
          if (!signal.aborted) console.warn(error);
        });
      },
      Math.max(Math.min(QUIET, patience), allowance.wait()),
    );
  };

  const look = async () => {
    since = null;
    looking = true;
    try {
      await onTheAllowance(onChange);
    } finally {
      looking = false;
    }
    if (signal.aborted) return;
    if (rootNow() !== observed) observe();
    observeAround();
    if (since !== null) settle();
  };

  const onTheAllowance = async (work: (pause: Pause) => Promise<void>) => {
    let started = performance.now();
    const spend = () => allowance.spend(performance.now() - started);
    await work(async () => {
      spend();
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    });
    spend();
  };

  const inside = new MutationObserver(settle);
  const observe = () => {
    inside.disconnect();
    observed = rootNow();
    inside.observe(observed, { childList: true, characterData: true, subtree: true });
  };

  // What changes beside the article is not heard of, only what may take it away: the children of what it stands in.
  const around = new MutationObserver(() => {
    if (isConnected(observed)) observeAround();
    else settle();
  });
  const observeAround = () => {
    around.disconnect();
    for (let above = parentOf(observed); above; above = parentOf(above)) {
      around.observe(above, { childList: true });
    }
  };

  observe();
  observeAround();
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    inside.disconnect();
    around.disconnect();
  });
}
