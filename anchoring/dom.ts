import { getter, method } from "../dom";

/** The few reads of a document that anchoring makes, past what its page may have put over the properties of its nodes. */
export interface Dom {
  readonly root: Node;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Is the node the root, or still below it? */
  holds(node: Node): boolean;
  /** The document, shadow root or detached element at the top of the tree that the node is in. */
  treeOf(node: Node): Node;
  /** Lower case for HTML elements. */
  localName(element: Node): string;
  attribute(element: Node, name: string): string | null;
  createRange(): Range;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Reads `root` and what is below it. */
export function domOf(root: Node): Dom {
  const contains = method<[Node], boolean>("contains");
  const createRange = method<[], Range>("createRange");
  const document = getter<Document | null>("ownerDocument")(root) ?? root;
  return {
    root,
    firstChild: getter<Node | null>("firstChild"),
    nextSibling: getter<Node | null>("nextSibling"),
    parentNode: getter<Node | null>("parentNode"),
    nodeType: getter<number>("nodeType"),
    holds: (node) => contains(root, node),
    treeOf: method<[], Node>("getRootNode"),
    localName: getter<string>("localName"),
    attribute: method<[string], string | null>("getAttribute"),
    createRange: () => createRange(document),
  };
}
