/** What a token is, as bits, so that one look tells whether it is one of several things. */

export const Word = 1 << 0;
/** A word that begins with a capital. */
export const Name = 1 << 1;
export const Numeral = 1 << 2;
/** A whole quotation, which nothing here looks into. */
export const Quote = 1 << 3;
/** A whole parenthesis. */
export const Aside = 1 << 4;
export const Comma = 1 << 5;
export const Colon = 1 << 6;
export const Semicolon = 1 << 7;
export const Dash = 1 << 8;
/** What ends a sentence. */
export const Stop = 1 << 9;
export const Other = 1 << 10;

export const Wordy = Word | Name | Numeral;
