/**
 * Reads a document through the getters of its own prototypes. A page may hold
 * `<form><input name="children">` or `<img name="body">`, which shadow the properties of the same
 * name, in Chromium also for content scripts; what a prototype's getter returns cannot be shadowed.
 */
export interface Dom {
  readonly root: Element;
  readonly head: Element | null;
  readonly body: Element;
  all(selector: string, within?: Element): Element[];
  first(selector: string, within?: Element): Element | null;
  attribute(element: Element, name: string): string | null;
  /** The lower-case tag name. */
  tag(element: Element): string;
  /** The text with all that is inside, scripts too. */
  text(node: Node): string;
  /** The text of one text node. */
  value(node: Node): string;
  /** 1 element, 3 text: `Node`'s constants are not there in every world. */
  type(node: Node): number;
  parent(node: Node): Node | null;
  child(node: Node): Node | null;
  next(node: Node): Node | null;
  /** Gives the text nodes under `root` one after another, in document order. */
  texts(root: Node): () => Node | null;
}

const SHOW_TEXT = 4;

/** The property `name` of the nearest prototype of `object` that defines it. */
function inherited(object: object, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (typeof prototype === "object" && prototype !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/**
 * The door: what a prototype holds is what the DOM standard says it holds. It is looked up when it is first
 * wanted, since the detector, which runs on every page, wants few.
 */
function getter<T>(object: object, name: string): (node: Node) => T {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= inherited(object, name)?.get as ((this: Node) => T) | undefined;
    if (!get) throw new Error(`This document has no ${name}.`);
    return get.call(node);
  };
}

function method<A extends unknown[], T>(
  object: object,
  name: string,
): (node: Node, ...rest: A) => T {
  let call: ((this: Node, ...rest: A) => T) | undefined;
  return (node, ...rest) => {
    call ??= inherited(object, name)?.value as ((this: Node, ...rest: A) => T) | undefined;
    if (!call) throw new Error(`This document has no ${name}().`);
    return call.apply(node, rest);
  };
}

/** Opens a document for reading; null when it has no root element. */
export function openDocument(document: Document): Dom | null {
  const root = getter<Element | null>(document, "documentElement")(document);
  if (!root) return null;
  const body = getter<Element | null>(document, "body")(document) ?? root;
  const inDocument = method<[string], NodeListOf<Element>>(document, "querySelectorAll");
  const inElement = method<[string], NodeListOf<Element>>(root, "querySelectorAll");
  const firstInDocument = method<[string], Element | null>(document, "querySelector");
  const firstInElement = method<[string], Element | null>(root, "querySelector");
  const walk = method<[Node, number], TreeWalker>(document, "createTreeWalker");
  return {
    root,
    head: getter<Element | null>(document, "head")(document),
    body,
    all: (selector, within) =>
      Array.from(within ? inElement(within, selector) : inDocument(document, selector)),
    first: (selector, within) =>
      within ? firstInElement(within, selector) : firstInDocument(document, selector),
    attribute: method<[string], string | null>(root, "getAttribute"),
    tag: getter<string>(root, "localName"),
    text: getter<string>(root, "textContent"),
    value: getter<string>(root, "nodeValue"),
    type: getter<number>(root, "nodeType"),
    parent: getter<Node | null>(root, "parentNode"),
    child: getter<Node | null>(root, "firstChild"),
    next: getter<Node | null>(root, "nextSibling"),
    texts: (root) => {
      const walker = walk(document, root, SHOW_TEXT);
      return () => walker.nextNode();
    },
  };
}
