// The last twelve bits of a first unit and the last five of a second are told apart.
const FIRSTS = 0x1000;

/** With which two units phrases start, nearly: most look-ups end here. */
export class Starts {
  /** For each first unit a bit for each second. */
  private readonly seconds = new Int32Array(FIRSTS);

  add(phrase: string): void {
    const first = phrase.charCodeAt(0) & (FIRSTS - 1);
    const seconds = phrase.length === 1 ? -1 : 1 << phrase.charCodeAt(1);
    this.seconds[first] = (this.seconds[first] ?? 0) | seconds;
  }

  /** Whether a phrase may start with the two units. */
  may(first: number, second: number): boolean {
    return (((this.seconds[first & (FIRSTS - 1)] ?? 0) >>> second) & 1) === 1;
  }
}
