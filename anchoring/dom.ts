/**
 * The few reads of a document that anchoring makes, each through the prototype's own accessor: a page's
 * `<form><input name="firstChild">` answers `form.firstChild` with the input (DOM clobbering), but cannot
 * reach the prototypes.
 */
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
  const firstChild = getter<Node | null>(root, "firstChild");
  const nextSibling = getter<Node | null>(root, "nextSibling");
  const parentNode = getter<Node | null>(root, "parentNode");
  const nodeType = getter<number>(root, "nodeType");
  const contains = method<Node, boolean>(root, "contains");
  const treeOf = method<GetRootNodeOptions | undefined, Node>(root, "getRootNode");
  const document = getter<Document | null>(root, "ownerDocument")(root) ?? root;
  const element = getter<Element | null>(document, "documentElement")(document) ?? root;
  return {
    root,
    firstChild,
    nextSibling,
    parentNode,
    nodeType,
    holds: (node) => contains(root, node),
    treeOf: (node) => treeOf(node, undefined),
    localName: getter<string>(element, "localName"),
    attribute: method<string, string | null>(element, "getAttribute"),
    createRange: () => method<undefined, Range>(document, "createRange")(document, undefined),
  };
}

function getter<Value>(node: Node, name: string): (node: Node) => Value {
  const { get } = inherited(node, name);
  if (!get) throw new Error(`No accessor ${name} on the prototypes of ${String(node)}`);
  return (of) => get.call(of);
}

/** One argument and no rest parameter: these are called for every node of a page. */
function method<Argument, Value>(
  node: Node,
  name: string,
): (node: Node, argument: Argument) => Value {
  const { value } = inherited(node, name);
  if (typeof value !== "function")
    throw new Error(`No method ${name} on the prototypes of ${String(node)}`);
  return (of, argument) => value.call(of, argument);
}

/** The nearest definition above the object itself, whose own properties the page's markup can make. */
function inherited(node: Node, name: string): PropertyDescriptor {
  for (let above = Object.getPrototypeOf(node); above; above = Object.getPrototypeOf(above)) {
    const descriptor = Object.getOwnPropertyDescriptor(above, name);
    if (descriptor) return descriptor;
  }
  return {};
}
