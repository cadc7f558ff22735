/** How a line begins that tells what was corrected in an article, or when and why it was updated. */
const NOTICE =
  /^[\s[(【*■▲※<]*(?:corrections?\s*(?:[:.(–—-]|$|and\b|appended|made|on\b|\d)|clarification\b|editor['’]?s note|update[ds]?\s*[:(–—-]|this (?:article|story|post|report) (?:was|has been) (?:\w+ )?(?:updat|correct|amend|chang|edit)ed|an earlier version of|정정\s?[:：\])】]|바로잡|알려왔습니다|\[?업데이트|訂正|お?詫び|おわび|更正|更新[:：]|korrektur|berichtigung|richtigstellung|anmerkung der|aktualisierung|rectificatif|mise à jour|note de la r|correcci[óo]n\b|corre[çc][ãa]o\b|correzione\b|actualización|errata\b|nota d|aggiornamento|rettifica)/iu;
const LONGEST_NOTICE = 600;

/** The first of the article's paragraphs that is a notice of a correction or an update, as it stands. */
export function findNotice(paragraphs: Iterable<string>): string | null {
  for (const paragraph of paragraphs) {
    if (paragraph.length < LONGEST_NOTICE && NOTICE.test(paragraph)) return paragraph;
  }
  return null;
}
