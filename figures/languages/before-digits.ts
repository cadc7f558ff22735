import type { Phrases } from "../language";

const DIGITS = "0123456789０１２３４５６７８９";

/** `phrase` where a digit follows: 年 of 24年12月. */
export function beforeDigits(phrase: string): Phrases {
  return [...DIGITS].map((digit) => `${phrase}[${digit}]`).join("|");
}
