/*
 * A form's own properties can be taken by its fields, `<form><input name="closest">`, and a document's by what it shows,
 * `<img name="documentElement">`. In Chromium that reaches content scripts, so the document, and elements of the page,
 * which may be forms, are asked by way of their prototypes.
 */

export function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function isEditable(element: HTMLElement): boolean {
  return Reflect.get(HTMLElement.prototype, "isContentEditable", element);
}

export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, "parentNode", node);
}

export function rootElementOf(document: Document): HTMLElement {
  return Reflect.get(Document.prototype, "documentElement", document);
}
