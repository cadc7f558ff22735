/** How a line begins that tells what was corrected in an article, or when and why it was updated. */
const NOTICE =
  /^[\s[(【*■▲※<]*(?:corrections?\s*(?:[:.(–—-]|$|and\b|appended|made|on\b|\d)|correcci[óo]n|corre[çc][ãa]o|correzione|clarification\b|editor['’]?s['’]? note|update[ds]?\s*[:(–—-]|this (?:article|story|post|report|piece) (?:was|has been) (?:\w+ )?(?:updated|corrected|amended|changed|edited)|an earlier version of|정정\s?[:：\])】]|바로잡|알려왔습니다|\[?업데이트|訂正|お?詫び|おわび|更正|更新[:：]|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|aktualisierung|in einer früheren|rectificatif|mise à jour|note de la rédaction|actualizaci[óo]n|errata\b|nota d(?:e la redac|el edit|a reda|ella reda)|aggiornamento|rettifica)/iu;
const LONGEST_NOTICE = 600;

/** The first of the article's paragraphs that is a notice of a correction or an update, as it stands. */
export function findNotice(paragraphs: Iterable<string>): string | null {
  for (const paragraph of paragraphs) {
    if (paragraph.length < LONGEST_NOTICE && NOTICE.test(paragraph)) return paragraph;
  }
  return null;
}
