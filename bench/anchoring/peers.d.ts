declare module "dom-anchor-text-quote" {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function fromRange(root: Node, range: Range): Quote;
  export function toRange(root: Node, quote: Quote, options?: { hint?: number }): Range | null;
}

declare module "mark.js" {
  interface Options {
    readonly separateWordSearch?: boolean;
    readonly acrossElements?: boolean;
    readonly each?: (element: Element) => void;
  }
  class Mark {
    constructor(context: Element);
    mark(words: string, options?: Options): void;
  }
  export = Mark;
}
