/**
 * A text to be read unit by unit. Its UTF-16 units stand in an array as well: reading a string's takes an engine
 * twice as much code, compiled again wherever one is read.
 */
export class Text {
  readonly string: string;
  readonly units: Uint16Array;
  readonly length: number;

  constructor(string: string) {
    const { length } = string;
    const units = new Uint16Array(length);
    for (let at = 0; at < length; at += 1) units[at] = string.charCodeAt(at);
    this.string = string;
    this.units = units;
    this.length = length;
  }

  charAt(at: number): string {
    return this.string.charAt(at);
  }

  slice(start: number, end: number): string {
    return this.string.slice(start, end);
  }

  startsWith(phrase: string, at: number): boolean {
    return this.string.startsWith(phrase, at);
  }
}
