/** The little of Citation.js that the tests use to read citations back; it comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    readonly data: Record<string, unknown>[];
    constructor(text: string);
  }
}
