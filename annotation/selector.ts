/**
 * Selectors of the W3C Web Annotation Data Model: where in an article's text a passage stands.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */

/** Finds a passage by its words and the words around it. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Finds a passage by UTF-16 offsets into the article's text as `anchoring` reads it; end exclusive. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** Another place of the article where a passage would be found if it were gone. */
export interface Twin {
  /** It has the same words; else other words that the passage could be thought to have become. */
  readonly same: boolean;
  /** How like the passage and its context it is, 0 to 1. */
  readonly likeness: number;
  /** The same, of the near context alone. */
  readonly nearLikeness: number;
}

/**
 * Where an annotation is on its article. Plain JSON, so that it crosses contexts and files unchanged.
 * A picture has no words of its own: its target holds the position alone, and its reading the address.
 */
export interface Target {
  readonly selector: readonly Selector[];
  /** UTF-16 length of the article's text when the passage was marked; absent in targets of other tools. */
  readonly textLength?: number;
  /** The end of the block before the passage's own and the beginning of the one after it; empty where there is none. */
  readonly neighbours?: { readonly before: string; readonly after: string };
  /** The likest first. Absent in targets of other tools, and where there is no such place. */
  readonly twins?: readonly Twin[];
}

export function quoteOf(target: Target): TextQuoteSelector | null {
  return target.selector.find((selector) => selector.type === "TextQuoteSelector") ?? null;
}

export function positionOf(target: Target): TextPositionSelector | null {
  return target.selector.find((selector) => selector.type === "TextPositionSelector") ?? null;
}
