/**
 * Puts text on the clipboard, from the click or key that asks for it.
 * `document` is a frame of ours: the page's own copy listeners neither see nor change it. `navigator.clipboard`
 * is missing on http pages, so the older command is used on all.
 */
export function copyText(text: string, document: Document): void {
  const listener = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", listener, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", listener);
}
