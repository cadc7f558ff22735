/**
 * Words that belong to the number before them: they multiply it, make it a share, or say what it is a number of.
 * Only what is written after a space in some language, or after a sign; what is glued to a number goes with it anyway.
 */
const NUMBER_WORDS = [
  // Multipliers.
  "thousand hundred million millions billion billions trillion bn tn mn",
  "tausend million millionen milliarde milliarden mio mrd mille milliard milliards mil mln mld",
  "millón millones milhão milhões bilhão bilhões milione milioni miliardo miliardi",
  "tisíc milion milionů miliard bin milyon milyar тыс тысяч млн млрд миллион миллионов миллиардов",
  // Shares.
  "percent percentage points point prozent prozentpunkte procent процентов 퍼센트 포인트 パーセント",
  // Money.
  "dollar dollars euro euros pound pounds won yen yuan rupees rubles roubles francs pesos reais lira kronor kroner",
  "рублей долларов евро 달러 유로 파운드 엔 위안 루블 원",
  // Measures.
  "km kilometers kilometres kilometer miles mile metres meters metros meter m cm mm kg kilograms tons tonnes",
  "tonnen toneladas litres liters ha hectares acres feet inches mph kph degrees grad mw gw kw kwh mb gb tb",
  // Time.
  "seconds minutes hours hour days day weeks week months month years year sekunden minuten stunden tage wochen",
  "monate jahre heures jours semaines mois ans horas días semanas meses años dias anos ore giorni mesi anni",
].flatMap((line) => line.split(" "));

const KNOWN: ReadonlySet<string> = new Set(NUMBER_WORDS);

/** A sign of share, with what makes it percentage points. */
const SHARE = /^[%‰％](?:p(?!\p{L})| ?포인트)?/u;

const PER_HUNDRED = /^ ?(?:per|pour|por) ?(?:cento?|ciento)(?![\p{L}\p{M}])/iu;

const NEXT_WORD = /^ ?([\p{L}\p{M}]{1,16})(?![\p{L}\p{M}])/u;

/** How much of `text`, which begins where a number ends, belongs to the number; 0 when nothing does. */
export function numberWordLength(text: string): number {
  const near = text.slice(0, 24);
  const share = SHARE.exec(near) ?? PER_HUNDRED.exec(near);
  if (share) return share[0].length;
  let length = 0;
  for (let rest = near; ; rest = near.slice(length)) {
    const word = NEXT_WORD.exec(rest);
    if (!word?.[1] || !KNOWN.has(word[1].toLowerCase())) return length;
    length += word[0].length;
  }
}
