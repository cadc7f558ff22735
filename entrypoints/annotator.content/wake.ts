import type { Controls } from "../controls.content/mount-controls";
import { isPlainClick } from "./plain-click";
import type { Session } from "./session";

/**
 * Brings the controls when the reader begins to use the article: at the first selection, while it is still being made,
 * or at a click on a mark. From then on the controls listen themselves. Nothing is marked here: the toolbar is shown,
 * which is all that a page can bring about with a `selectionchange` of its own making.
 */
export function wakeControls(
  document: Document,
  session: Session,
  summon: () => Promise<Controls>,
  signal: AbortSignal,
): void {
  const awake = new AbortController();
  const options = { signal: AbortSignal.any([signal, awake.signal]) };

  const wake = async () => {
    const controls = await summon();
    awake.abort();
    return controls;
  };
  const onSelectionChange = () => {
    if (document.getSelection()?.isCollapsed === false) wake().catch(console.warn);
  };
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event, document)) return;
    const [topmost] = session.annotationsAt(event.clientX, event.clientY);
    if (topmost) wake().then((controls) => controls.open(topmost), console.warn);
  };

  document.addEventListener("selectionchange", onSelectionChange, options);
  addEventListener("click", onClick, options);
  onSelectionChange();
}
