/**
 * A page may hold `<form><input name="children">`, whose field shadows the form's own property (DOM clobbering): in Chromium
 * for content scripts, too. `<img name="body">` does so to the document, but for the page's own scripts alone; the pure rooms
 * run there as well. Markup cannot reach what a prototype holds: its accessors and methods are taken from there, and called
 * on the node.
 */

/**
 * @__NO_SIDE_EFFECTS__
 * Reads the property `name` of any node. It is looked up above the first node that is asked, since whoever runs on every
 * page wants few: an interface costs most when the first node of it is got hold of.
 */
export function getter<Value>(name: string): (node: Node) => Value {
  let get: ((this: Node) => Value) | undefined;
  return (node) => {
    get ??= inherited(node, name, "get") as (this: Node) => Value;
    return get.call(node);
  };
}

/**
 * @__NO_SIDE_EFFECTS__
 * Calls the method `name` of any node, looked up as `getter` does.
 */
export function method<Args extends unknown[], Value>(
  name: string,
): (node: Node, ...args: Args) => Value {
  let call: ((this: Node, ...args: Args) => Value) | undefined;
  return (node, ...args) => {
    call ??= inherited(node, name, "value") as (this: Node, ...args: Args) => Value;
    return call.apply(node, args);
  };
}

/**
 * As the most general of the node's prototypes defines it: a more special one, as a script's own `textContent` in Chromium,
 * would not serve other nodes. What a prototype holds is what the DOM standard says: the callers name its type.
 */
function inherited(node: Node, name: string, as: "get" | "value"): unknown {
  let found: PropertyDescriptor | undefined;
  let prototype: unknown = Object.getPrototypeOf(node);
  while (typeof prototype === "object" && prototype !== null) {
    found = Object.getOwnPropertyDescriptor(prototype, name) ?? found;
    prototype = Object.getPrototypeOf(prototype);
  }
  const read: unknown = found?.[as];
  if (typeof read !== "function")
    throw new Error(`No ${name} on the prototypes of ${String(node)}`);
  return read;
}
