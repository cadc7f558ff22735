import { getter, method } from "./prototypes";

// What content scripts ask of the page's document and of its elements, which may be forms.

export const ownerOf: (node: Node) => Document = getter("ownerDocument");
export const parentOf: (node: Node) => Node | null = getter("parentNode");
export const isConnected: (node: Node) => boolean = getter("isConnected");
/** null of an element. */
export const valueOf: (node: Node) => string | null = getter("nodeValue");
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

const allInDocument: (document: Document, selector: string) => NodeListOf<Element> =
  method("querySelectorAll");
export const allOf = (document: Document, selector: string): Element[] =>
  Array.from(allInDocument(document, selector));

/** The same as the location's `href`, which is an object more to get hold of. */
export const addressOf: (document: Document) => string = getter("URL");
export const titleOf: (document: Document) => string = getter("title");
export const rootElementOf: (document: Document) => HTMLElement = getter("documentElement");
export const focusedIn: (document: Document) => Element | null = getter("activeElement");
export const selectionOf: (document: Document) => Selection | null = method("getSelection");
export const createRange: (document: Document) => Range = method("createRange");
export const createTreeWalker: (document: Document, root: Node, show: number) => TreeWalker =
  method("createTreeWalker");
export const caretAt: (document: Document, x: number, y: number) => CaretPosition | null =
  method("caretPositionFromPoint");
export const elementAt: (document: Document, x: number, y: number) => Element | null =
  method("elementFromPoint");
export const boxesOf: (element: Element) => DOMRectList = method("getClientRects");
export const scrollTo: (node: Node, options: ScrollIntoViewOptions) => void =
  method("scrollIntoView");
export const createElement: (document: Document, name: string) => HTMLElement =
  method("createElement");
