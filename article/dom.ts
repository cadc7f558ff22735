/**
 * Reads a document through the getters of its own prototypes. A page may hold
 * `<form><input name="children">` or `<img name="body">`, which shadow the properties of the same
 * name, in Chromium also for content scripts; what a prototype's getter returns cannot be shadowed.
 */
export interface Queries {
  readonly document: Document;
  all(selector: string, within?: Element): Element[];
  first(selector: string, within?: Element): Element | null;
  attribute(element: Element, name: string): string | null;
  /** The lower-case tag name. */
  tag(element: Element): string;
  /** The text with all that is inside, scripts too. */
  text(node: Node): string;
  /** The text of one text node. */
  value(node: Node): string;
  /** How long the text of one text node is: quicker than to get it. */
  length(node: Node): number;
  parent(node: Node): Node | null;
  /** Gives the text nodes under `root` one after another, in document order; those from `start` on, where it is given. */
  texts(root: Node, start?: Node): () => Node | null;
}

/** A document that has a root element. */
export interface Dom extends Queries {
  readonly root: Element;
  readonly head: Element | null;
  readonly body: Element;
  /** 1 element, 3 text: `Node`'s constants are not there in every world. */
  type(node: Node): number;
  child(node: Node): Node | null;
  next(node: Node): Node | null;
}

const SHOW_TEXT = 4;

/**
 * The property `name` as the most general of the node's prototypes defines it: a more special one (as a script's own
 * `textContent` in Chromium) would not serve other nodes.
 */
function inherited(node: Node, name: string): PropertyDescriptor | undefined {
  let found: PropertyDescriptor | undefined;
  let prototype: unknown = Object.getPrototypeOf(node);
  while (typeof prototype === "object" && prototype !== null) {
    found = Object.getOwnPropertyDescriptor(prototype, name) ?? found;
    prototype = Object.getPrototypeOf(prototype);
  }
  return found;
}

/**
 * The door: what a prototype holds is what the DOM standard says it holds. It is looked up in those of the first node
 * that is asked, since the detector, which runs on every page, wants few.
 */
function getter<T>(name: string): (node: Node) => T {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= inherited(node, name)?.get as ((this: Node) => T) | undefined;
    if (!get) throw new Error(`This document has no ${name}.`);
    return get.call(node);
  };
}

function method<A extends unknown[], T>(name: string): (node: Node, ...rest: A) => T {
  let call: ((this: Node, ...rest: A) => T) | undefined;
  return (node, ...rest) => {
    call ??= inherited(node, name)?.value as ((this: Node, ...rest: A) => T) | undefined;
    if (!call) throw new Error(`This document has no ${name}().`);
    return call.apply(node, rest);
  };
}

/** What the detector asks. A kind of element costs most when the first of it is got hold of, so that it gets none here. */
export function queriesOf(document: Document): Queries {
  const inDocument = method<[string], NodeListOf<Element>>("querySelectorAll");
  const inElement = method<[string], NodeListOf<Element>>("querySelectorAll");
  const firstInDocument = method<[string], Element | null>("querySelector");
  const firstInElement = method<[string], Element | null>("querySelector");
  const walk = method<[Node, number], TreeWalker>("createTreeWalker");
  return {
    document,
    all: (selector, within) =>
      Array.from(within ? inElement(within, selector) : inDocument(document, selector)),
    first: (selector, within) =>
      within ? firstInElement(within, selector) : firstInDocument(document, selector),
    attribute: method<[string], string | null>("getAttribute"),
    tag: getter<string>("localName"),
    text: getter<string>("textContent"),
    value: getter<string>("nodeValue"),
    length: getter<number>("length"),
    parent: getter<Node | null>("parentNode"),
    texts: (root, start = root) => {
      const walker = walk(document, root, SHOW_TEXT);
      walker.currentNode = start;
      return () => walker.nextNode();
    },
  };
}

/** Opens a document for reading; null when it has no root element. */
export function openDocument(document: Document): Dom | null {
  const root = getter<Element | null>("documentElement")(document);
  if (!root) return null;
  return {
    ...queriesOf(document),
    root,
    head: getter<Element | null>("head")(document),
    body: getter<Element | null>("body")(document) ?? root,
    type: getter<number>("nodeType"),
    child: getter<Node | null>("firstChild"),
    next: getter<Node | null>("nextSibling"),
  };
}
