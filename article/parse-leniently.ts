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
    const parsed = parse(text);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

/** Besides what is no JSON, some browsers give up on what is nested too deeply. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
