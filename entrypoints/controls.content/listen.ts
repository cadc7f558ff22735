import { isField } from "../annotator.content/fields";
import { isPlainClick } from "../annotator.content/plain-click";
import { isSelectingKey } from "../annotator.content/selecting-key";
import type { Session } from "../annotator.content/session";
import type { Actions } from "./actions";
import { isUndoKey, toolbarKey } from "./keys";
import { type ControlsState, isUndoable } from "./state";

/** A selection made by touch tells of itself only by its changes; it is at rest after this, in milliseconds. */
const TOUCH_REST = 350;

/**
 * Listens to the reader's own pointer and keys. Events that the page makes are not trusted, and do nothing;
 * `selectionchange` can be made by a page and be trusted, so it shows and hides the toolbar, and never marks.
 * Gives what offers to mark the words that are selected already.
 */
export function listen(
  document: Document,
  session: Session,
  state: ControlsState,
  actions: Actions,
  signal: AbortSignal,
): { offer(): void } {
  let touching = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** The words that were offered last. Until others are selected, keys offer nothing anew: not Escape, not a copy. */
  let offered = "";
  const offer = () => {
    offered = String(document.getSelection());
    const range = session.selected();
    state.noting.value = false;
    state.selected.value = range;
    if (range) {
      state.card.value = null;
      state.offered.value = null;
    }
  };

  const onPointerDown = (event: PointerEvent) => {
    touching = event.pointerType === "touch";
  };

  /** What was selected when the pointer was let go; null once it was looked at. */
  let letGo: string | null = null;

  const onPointerUp = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    letGo = String(document.getSelection());
    // The browser takes an old selection away only after this event.
    setTimeout(offerLetGo);
  };

  /** Offers what the reader selected with the pointer, unless the page has selected something else since. */
  const offerLetGo = () => {
    if (letGo === null) return;
    const selected = String(document.getSelection());
    const isReaders = selected === letGo || selected === "";
    letGo = null;
    if (isReaders) offer();
    else state.selected.value = null;
  };

  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event, document)) return;
    const [topmost] = session.annotationsAt(event.clientX, event.clientY);
    state.card.value = topmost ?? null;
    const spotted = topmost ? [] : session.suggestionsAt(event.clientX, event.clientY);
    const ids = spotted.map(({ suggestion }) => suggestion.id);
    state.offered.value = ids.length === 0 ? null : ids;
  };

  const onKeyUp = (event: KeyboardEvent) => {
    if (!event.isTrusted || isField(event.target) || !isSelectingKey(event)) return;
    if (String(document.getSelection()) !== offered) offer();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || isField(event.target)) return;
    // A key may come before the pointer's selection was looked at; the page's own listeners come after this one.
    offerLetGo();
    if (handled(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  const handled = (event: KeyboardEvent): boolean => {
    const range = state.selected.value;
    if (event.key === "Escape") return dismiss(state);
    if (isUndoKey(event) && state.toast.value && isUndoable(state.toast.value)) {
      void actions.undo();
      return true;
    }
    const key = range && session.settings().toolbarKeys && toolbarKey(event);
    if (!range || !key) return false;
    if (key === "note") state.noting.value = true;
    else if (key !== "exact") void actions.mark(key, range, "");
    else if (state.exact.value) void actions.markExactly("");
    else return false;
    return true;
  };

  const onSelectionChange = () => {
    clearTimeout(rest);
    if (document.getSelection()?.isCollapsed !== false) {
      // Typing a note takes the page's selection away; the words to mark stay the same.
      if (!state.noting.value) state.selected.value = null;
    } else if (touching) {
      rest = setTimeout(offer, TOUCH_REST);
    }
  };

  const onScroll = () => {
    state.scrolled.value++;
    const box = state.selected.value?.getBoundingClientRect();
    const away = box !== undefined && (box.bottom < 0 || box.top > innerHeight);
    if (away && !state.noting.value) state.selected.value = null;
  };

  const options = { signal, capture: true };
  addEventListener("pointerdown", onPointerDown, options);
  addEventListener("pointerup", onPointerUp, options);
  addEventListener("click", onClick, { signal });
  addEventListener("keyup", onKeyUp, options);
  addEventListener("keydown", onKeyDown, options);
  addEventListener("selectionchange", onSelectionChange, options);
  addEventListener("scroll", onScroll, { signal, capture: true, passive: true });
  signal.addEventListener("abort", () => clearTimeout(rest));
  return { offer };
}

/** Takes away the topmost thing shown; false when nothing is. */
function dismiss(state: ControlsState): boolean {
  const shown = [state.selected, state.card, state.offered, state.walking, state.toast].find(
    ({ value }) => value !== null,
  );
  if (!shown) return false;
  shown.value = null;
  return true;
}
