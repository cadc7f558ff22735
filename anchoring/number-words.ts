/**
 * Words that belong to the number before them: they multiply it, make it a share, or say what it is a number of.
 * Only what is written after a space in some language, or after a sign; what is glued to a number goes with it anyway.
 */
const NUMBER_WORDS = [
  // Multipliers.
  "thousand hundred million millions billion billions trillion bn tn",
  "tausend millionen milliarde milliarden mio mrd mille milliard milliards mil mln mld",
  "millón millones milhão milhões bilhões milione milioni miliardo miliardi bin milyon milyar тыс тысяч млн млрд",
  // Shares.
  "percent percentage points prozent prozentpunkte procent процентов 퍼센트 포인트",
  // Money.
  "dollar dollars euro euros pounds won yen yuan rupees francs pesos kronor kroner рублей долларов 달러 유로 엔 위안 원",
  // Measures and time.
  "km miles metres meters m cm kg tons tonnes litres liters hectares acres feet degrees mw gw",
  "seconds minutes hours days weeks months years tage jahre jours ans días años dias anos giorni anni",
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
