import { closestTo, focusedIn, isEditable, parentOf, selectionOf } from "../../dom";

/** Whether the focus or the selection is in a field or an editor: words there belong to the page, not the article. */
export function isInField(document: Document): boolean {
  const node = selectionOf(document)?.anchorNode ?? null;
  const element = node instanceof Element ? node : node && parentOf(node);
  return [focusedIn(document), element].some(isField);
}

export function isField(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return isEditable(element) || closestTo(element, "input, textarea, select") !== null;
}
