const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

export interface JsonSize {
  /** How deep objects and lists lie within each other. */
  readonly depth: number;
  /** How many values there are at most, lists and objects among them. */
  readonly values: number;
}

/** How much would be built of a JSON text, found without building any of it. */
export function sizeOf(json: string): JsonSize {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === COMMA) values++;
    // `[` and `{`, then `]` and `}`: they differ in this one bit.
    else if ((code | 0x20) === 0x7b) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if ((code | 0x20) === 0x7d) depth--;
  }
  return { depth: deepest, values };
}
