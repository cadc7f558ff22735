/**
 * How much a text says, counted in Latin letters: a Han character or a Hangul syllable says about as
 * much as two and a half of them, a kana about two. Blanks in a row count once.
 */
export interface TextWeight {
  weight: number;
  /** Commas, full stops and their like in any script: prose has them, menus do not. */
  stops: number;
}

const HAN_OR_HANGUL = 2.5;
const KANA = 2;

/** Adds what `text` weighs to `total`. */
export function weigh(text: string, total: TextWeight): void {
  let weight = 0;
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) {
      if (!blank) weight += 1;
      blank = true;
      continue;
    }
    blank = false;
    weight += code < 0x3040 ? 1 : weightOf(code);
    if (isStop(code)) total.stops += 1;
  }
  total.weight += weight;
}

function weightOf(code: number): number {
  if (code < 0x3100) return KANA;
  if (code < 0x3400 || (code >= 0xd800 && code < 0xf900) || code >= 0xfb00) return 1;
  return HAN_OR_HANGUL;
}

function isStop(code: number): boolean {
  if (code < 0x80) {
    // , . ! ? ;
    return code === 0x2c || code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b;
  }
  return (
    (code >= 0x3001 && code <= 0x3002) ||
    code === 0xff0c ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x060c ||
    code === 0x06d4 ||
    code === 0x061f ||
    code === 0x0964 ||
    code === 0x1362 ||
    code === 0x2026
  );
}
