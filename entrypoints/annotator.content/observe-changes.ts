/** How long the page must be quiet before its marks are found again, in milliseconds. */
const QUIET = 300;
/** A page that is never quiet is looked at this often, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Calls `onChange` after the text below the root changed, or the root itself was replaced: once the page is quiet,
 * and at the latest after `PATIENCE`. Pages re-render and load late; their time is not ours to spend.
 * `rootNow` gives the root as it is; `onChange` may change it.
 */
export function observeChanges(
  rootNow: () => Element,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): void {
  let observed = rootNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  const settle = () => {
    clearTimeout(timer);
    since ??= performance.now();
    const patience = Math.max(0, since + PATIENCE - performance.now());
    timer = setTimeout(
      () => {
        look().catch((error: unknown) => {
          if (!signal.aborted) console.warn(error);
        });
      },
      Math.min(QUIET, patience),
    );
  };

  const look = async () => {
    since = null;
    await onChange();
    if (signal.aborted || rootNow() === observed) return;
    inside.disconnect();
    observe();
  };

  const inside = new MutationObserver(settle);
  const around = new MutationObserver(() => {
    if (!observed.isConnected) settle();
  });
  const observe = () => {
    observed = rootNow();
    inside.observe(observed, { childList: true, characterData: true, subtree: true });
  };

  observe();
  around.observe(observed.ownerDocument, { childList: true, subtree: true });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    inside.disconnect();
    around.disconnect();
  });
}
