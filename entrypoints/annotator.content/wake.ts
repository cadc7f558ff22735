import type { Controls } from "../controls.content/mount-controls";
import { isPlainClick } from "./plain-click";
import { isSelectingKey } from "./selecting-key";
import type { Session } from "./session";

/** A selection this soon after the reader's pointer or key is theirs; another is the page's. In milliseconds. */
const SOON = 5_000;

/**
 * Brings the controls when the reader begins to use the article: at the first selection, while it is still being made,
 * or at a click on a mark. From then on the controls listen themselves. Nothing is marked here. A page can make a
 * `selectionchange` that looks like the reader's own, so only one that follows their pointer or key is taken for it.
 */
export function wakeControls(
  document: Document,
  session: Session,
  summon: () => Promise<Controls>,
  signal: AbortSignal,
): void {
  const awake = new AbortController();
  const options = { signal: AbortSignal.any([signal, awake.signal]) };

  let used = navigator.userActivation.hasBeenActive ? performance.now() : -Infinity;
  const onUse = (event: PointerEvent | KeyboardEvent) => {
    const selects = !("key" in event) || isSelectingKey(event);
    if (event.isTrusted && selects) used = performance.now();
  };

  const wake = async () => {
    const controls = await summon();
    awake.abort();
    return controls;
  };
  const onSelectionChange = () => {
    if (performance.now() - used > SOON) return;
    if (document.getSelection()?.isCollapsed !== false) return;
    wake().then((controls) => controls.offer(), console.warn);
  };
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event, document)) return;
    const [topmost] = session.annotationsAt(event.clientX, event.clientY);
    if (topmost) return void wake().then((controls) => controls.open(topmost), console.warn);
    const spotted = session.suggestionsAt(event.clientX, event.clientY);
    if (spotted.length === 0) return;
    const ids = spotted.map(({ suggestion }) => suggestion.id);
    wake().then((controls) => controls.offerSuggestions(ids), console.warn);
  };

  addEventListener("pointerdown", onUse, { ...options, capture: true, passive: true });
  addEventListener("keydown", onUse, { ...options, capture: true, passive: true });
  addEventListener("selectionchange", onSelectionChange, { ...options, capture: true });
  addEventListener("click", onClick, options);
  onSelectionChange();
}
