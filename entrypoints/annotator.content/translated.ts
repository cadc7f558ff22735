/** What Chrome's translation, and Google's on pages themselves, puts on the root element. */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/**
 * Has the reader's browser put the page into another language since it was read? Then its publisher has changed
 * nothing, though none of its words are there. Firefox sets the root element's language alone.
 * `language`: the page's own when it was read, BCP 47; null when it said none.
 */
export function isTranslated(document: Document, language: string | null): boolean {
  const { className, lang } = document.documentElement;
  if (TRANSLATED.test(className)) return true;
  return language !== null && lang !== "" && primary(lang) !== primary(language);
}

/** The language that the page says it is in, which its own scripts may say late; null where it says none. */
export function languageOf(document: Document, read: string | null): string | null {
  return document.documentElement.lang || read;
}

/** A page's script may make `en` of `en-US`; that translates nothing. */
const primary = (language: string) => language.toLowerCase().split(/[-_]/, 1)[0];
