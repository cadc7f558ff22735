/** What `make` makes for a language (BCP 47), made once: a format of `Intl` takes longer to make than to use a hundred times. */
export function perLanguage<Format>(make: (language: string) => Format) {
  const made = new Map<string, Format>();
  return (language: string): Format => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}
