import { getter, method } from "./prototypes";

// What content scripts ask of elements of the page, which may be forms.

export const ownerOf: (node: Node) => Document = getter("ownerDocument");
export const parentOf: (node: Node) => Node | null = getter("parentNode");
export const isConnected: (node: Node) => boolean = getter("isConnected");
/** null of an element. */
export const dataOf: (node: Node) => string | null = getter("nodeValue");
export const childrenOf: (node: Node) => NodeListOf<ChildNode> = getter("childNodes");
export const textOf: (node: Node) => string = getter("textContent");
export const contains: (outer: Node, inner: Node) => boolean = method("contains");
/** As bits: `Node.DOCUMENT_POSITION_FOLLOWING` where `other` comes after `node`. */
export const positionFrom: (node: Node, other: Node) => number = method("compareDocumentPosition");

export const closestTo: (element: Element, selector: string) => Element | null = method("closest");
export const matches: (element: Element, selector: string) => boolean = method("matches");
export const isEditable: (element: HTMLElement) => boolean = getter("isContentEditable");

const allInElement: (element: Element, selector: string) => NodeListOf<Element> =
  method("querySelectorAll");
export const allIn = (element: Element, selector: string): Element[] =>
  Array.from(allInElement(element, selector));

export const boxesOf: (element: Element) => DOMRectList = method("getClientRects");
export const scrollTo: (node: Node, options: ScrollIntoViewOptions) => void =
  method("scrollIntoView");
