/** Repairs for JSON-LD as sites really write it, tried one after another. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  // A comment or CDATA wrapped around it, a semicolon after it, line breaks inside strings.
  (text) =>
    text
      .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
      .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, "")
      .replace(/;\s*$/, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is repaired
      .replace(/[\u0000-\u001f\u2028\u2029]/g, " "),
  (text) => text.replace(/,(?=\s{0,100}[}\]])/g, "").replace(/\\(?!["\\/bfnrtu])/g, "\\\\"),
];

/** Parses JSON, also when it is a little broken; undefined when it cannot be understood. */
export function parseLeniently(json: string): unknown {
  let text = json;
  for (const repair of REPAIRS) {
    text = repair(text);
    try {
      return JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}
