type Scalar = string | number | null;

/** A YAML block between its two rules. Every text is a JSON string, which every YAML parser gives back equal. */
export function frontMatter(
  properties: Readonly<Record<string, Scalar | readonly string[]>>,
): string {
  const lines = Object.entries(properties).map(([name, value]) => {
    if (value === null || typeof value !== "object") return `${name}: ${scalar(value)}`;
    if (value.length === 0) return `${name}: []`;
    return [`${name}:`, ...value.map((part) => `  - ${scalar(part)}`)].join("\n");
  });
  return ["---", ...lines, "---", ""].join("\n");
}

/** What JSON leaves as it is and YAML takes for a line break, or not at all: C1 controls, U+2028, U+FEFF ... */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

function scalar(value: Scalar): string {
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.toWellFormed()).replace(UNPRINTABLE, (character) =>
    character.length > 1
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
