/** Units and nouns are one for all who write them: letter case, width and white space make no difference. */
export function sameName(text: string | null): string {
  return (text ?? "").normalize("NFKC").trim().toLowerCase();
}
