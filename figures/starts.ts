const FIRSTS = 0x1000;
const PAIRS = 0x4000;

/** With which two units phrases start, nearly: most look-ups end here. */
export class Starts {
  /** 1 for first units that are a phrase, of which the last twelve bits are told apart. */
  private readonly single = new Uint8Array(FIRSTS);
  /** 1 for pairs; others may share their place. */
  private readonly pairs = new Uint8Array(PAIRS);

  add(phrase: string): void {
    const first = phrase.charCodeAt(0);
    if (phrase.length === 1) this.single[first & (FIRSTS - 1)] = 1;
    else this.pairs[(first * 31 + phrase.charCodeAt(1)) & (PAIRS - 1)] = 1;
  }

  /** Whether a phrase may start with the two units. */
  may(first: number, second: number): boolean {
    return (
      this.pairs[(first * 31 + second) & (PAIRS - 1)] === 1 ||
      this.single[first & (FIRSTS - 1)] === 1
    );
  }
}
