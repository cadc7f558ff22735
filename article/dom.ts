import { getter, method } from "../dom";

/** What the detector asks of a document, past what its page may have put over the properties of its nodes. */
export interface Queries {
  readonly document: Document;
  /** The first that match, in document order: further ones are not even got hold of. */
  firsts(selector: string, most: number): Element[];
  first(selector: string): Element | null;
  /** How many match: it gets hold of none. */
  count(selector: string): number;
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
  /** What the first node of an XPath says; "" where there is none. It gets hold of no node. */
  string(path: string): string;
}

/** A document that has a root element. */
export interface Dom extends Queries {
  readonly root: Element;
  readonly head: Element | null;
  readonly body: Element;
  all(selector: string, within?: Element): Element[];
  first(selector: string, within?: Element): Element | null;
  attribute(element: Element, name: string): string | null;
  /** 1 element, 3 text: `Node`'s constants are not there in every world. */
  type(node: Node): number;
  child(node: Node): Node | null;
  next(node: Node): Node | null;
}

const SHOW_TEXT = 4;
const STRING_TYPE = 2;

/** A kind of element costs most when the first of it is got hold of, so that it gets none here. */
export function queriesOf(document: Document): Queries {
  const all = method<[string], NodeListOf<Element>>("querySelectorAll");
  const first = method<[string], Element | null>("querySelector");
  const walk = method<[Node, number], TreeWalker>("createTreeWalker");
  const evaluate = method<[string, Node, null, number, null], XPathResult>("evaluate");
  return {
    document,
    firsts: (selector, most) => Array.prototype.slice.call(all(document, selector), 0, most),
    first: (selector) => first(document, selector),
    count: (selector) => all(document, selector).length,
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
    string: (path) => evaluate(document, path, document, null, STRING_TYPE, null).stringValue,
  };
}

/** Opens a document for reading; null when it has no root element. */
export function openDocument(document: Document): Dom | null {
  const root = getter<Element | null>("documentElement")(document);
  if (!root) return null;
  const queries = queriesOf(document);
  const inDocument = method<[string], NodeListOf<Element>>("querySelectorAll");
  const inElement = method<[string], NodeListOf<Element>>("querySelectorAll");
  const firstInElement = method<[string], Element | null>("querySelector");
  return {
    ...queries,
    root,
    head: getter<Element | null>("head")(document),
    body: getter<Element | null>("body")(document) ?? root,
    all: (selector, within) =>
      Array.from(within ? inElement(within, selector) : inDocument(document, selector)),
    first: (selector, within) =>
      within ? firstInElement(within, selector) : queries.first(selector),
    attribute: method<[string], string | null>("getAttribute"),
    type: getter<number>("nodeType"),
    child: getter<Node | null>("firstChild"),
    next: getter<Node | null>("nextSibling"),
  };
}
