/** Where one line of text ends and another begins. */
const LINE_END = /<(?:br|\/?(?:p|div|li|h[1-6]|blockquote|tr|figcaption|pre))\b[^<>]{0,200}>/giu;

/** The longest piece of HTML that is looked at; of a longer one, its tags stay as text. */
const MAX_HTML = 1_000_000;

/** The text of a piece of HTML, as a page would show it; nothing of it is loaded or run. */
export function htmlText(html: string): string {
  if (html.length > MAX_HTML || !/[<&]/u.test(html)) return html;
  const lined = html.replace(LINE_END, "\n");
  const { body } = new DOMParser().parseFromString(lined, "text/html");
  for (const unseen of body.querySelectorAll("script, style, template, noscript")) unseen.remove();
  return (body.textContent ?? "")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n\s*/gu, "\n")
    .trim();
}
