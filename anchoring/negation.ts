/** Words and endings that turn a statement into its opposite. */
const NEGATION =
  /(?<![\p{L}\p{M}])(?:not|no|never|nor|cannot|nicht|kein\p{L}*|nie|niemals|pas|jamais|non|não|nunca|jamás|mai|не|нет|никогда|değil)(?![\p{L}\p{M}])|n['’]t(?!\p{L})|아니|않|없|못|ない|ません|不|没|未|无/giu;

/** How far from a passage a negation in its sentence still bears on it. */
const REACH = 24;

const SENTENCE_END = /[.!?。！？\n]/;

/** How often the sentence is negated close to `text[start..end)`, outside it. */
export function negationsAbout(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - REACH), start).normalize("NFC");
  const after = text.slice(end, end + REACH).normalize("NFC");
  const own = `${before.split(SENTENCE_END).at(-1)}|${after.split(SENTENCE_END, 1)[0]}`;
  return own.match(NEGATION)?.length ?? 0;
}
