/** How a line begins that tells what was corrected in an article, or when and why it was updated. */
const NOTICE =
  /^[\s[(【*■▲※<]*(?:corrections?\b|clarification\b|editor['’]?s['’]? note|update[ds]?\s*[:(–—-]|this (?:article|story|post|report|piece) (?:was|has been) (?:\w+ )?(?:updated|corrected|amended|changed|edited)|an earlier version of this|정정\s?[:：\])】]|바로잡|알려왔습니다|\[?업데이트|訂正|お?詫び|おわび|更新[:：]|更正|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|aktualisierung|in einer früheren (?:version|fassung)|rectificatif|correctif|mise à jour|note de la rédaction|correcci[óo]n|actualizaci[óo]n|nota (?:de la redacci[óo]n|del editor|da reda[çc][ãa]o|della redazione)|corre[çc][ãa]o|errata\b|correzione|aggiornamento|rettifica)/iu;
const LONGEST_NOTICE = 600;

/** The first of the article's paragraphs that is a notice of a correction or an update, as it stands. */
export function findNotice(paragraphs: Iterable<string>): string | null {
  for (const paragraph of paragraphs) {
    if (paragraph.length < LONGEST_NOTICE && NOTICE.test(paragraph)) return paragraph;
  }
  return null;
}
