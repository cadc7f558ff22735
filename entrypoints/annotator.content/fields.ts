import { closestTo, isEditable, parentOf } from "../../dom";

/** Whether the focus or the selection is in a field or an editor: words there belong to the page, not the article. */
export function isInField(document: Document): boolean {
  const node = document.getSelection()?.anchorNode ?? null;
  const element = node instanceof Element ? node : node && parentOf(node);
  return [document.activeElement, element].some(isField);
}

export function isField(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return isEditable(element) || closestTo(element, "input, textarea, select") !== null;
}
