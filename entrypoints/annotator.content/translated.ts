/** What Chrome's translation, and Google's on pages themselves, puts on the root element. */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/**
 * Has the reader's browser put the page into another language since it was read? Then its publisher has changed
 * nothing, though none of its words are there. `language`: the root element's own when it was read.
 */
export function isTranslated({ documentElement }: Document, language: string): boolean {
  return TRANSLATED.test(documentElement.className) || documentElement.lang !== language;
}
