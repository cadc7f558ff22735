declare module "dom-anchor-text-quote" {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function fromRange(root: Node, range: Range): Quote;
  export function toRange(root: Node, quote: Quote, options?: { hint?: number }): Range | null;
}
