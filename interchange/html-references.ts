const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text with what HTML reads as its own written as references. */
export function withReferences(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => REFERENCES[sign] ?? sign);
}
