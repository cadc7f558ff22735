/** Names that share a byline. A comma alone divides nothing: what follows it may be a title or a place. */
export function authorNames(byline: string | null): string[] {
  if (byline === null) return [];
  const several = / and | & /u.test(byline) ? /, and | and | & |[,;·、]/u : /[;·、]/u;
  return byline
    .split(several)
    .map((name) => name.replace(/[\s\p{C}]+/gu, " ").trim())
    .filter((name) => name !== "");
}
