import type { NumeralPart } from "./meanings";

/** Adds up a number part by part. A group is what stands before a magnitude: 2,345 in 2345만. */
export class Sum {
  /** The place of the last decimal; 0 before a decimal point. */
  private decimal = 0;
  /** The groups that are closed, each with its magnitude; magnitudes fall from one to the next. */
  private closed = 0;
  private lastMagnitude = Number.POSITIVE_INFINITY;
  private group = 0;
  private current: number | null = null;
  private smallestMultiplier = Number.POSITIVE_INFINITY;
  last: NumeralPart["role"] | "digits" | null = null;
  first: Sum["last"] = null;
  /** The last character is the first after a multiplier. */
  private afterMultiplier = false;
  vague = false;
  over = false;
  multiplied = false;

  get value(): number {
    return this.vague ? Number.NaN : this.closed + this.group + (this.current ?? 0);
  }

  digits(value: number): boolean {
    if (this.current !== null) return false;
    this.current = value;
    this.last = "digits";
    this.first ??= "digits";
    return true;
  }

  /** 九万四: the digit at the end takes the next place, unless it stands after a 零. */
  takeTail(): void {
    const place = Math.min(this.smallestMultiplier, this.lastMagnitude);
    if (this.last !== "character" || !this.afterMultiplier || place === 10) return;
    if (this.current !== null && this.current > 0) this.current *= place / 10;
  }

  /** False: the part can't follow what stands before it; nothing has changed. */
  add(part: NumeralPart, joint: string): boolean {
    if (!this.take(part, joint)) return false;
    // Trois millions et demi still ends on its magnitude.
    if (part.role === "fraction" && this.last === "magnitude") return true;
    // Nothing can be added to fünfundzwanzig.
    this.last = joint === "und" && part.role === "tens" ? "teen" : part.role;
    this.first ??= part.role;
    this.multiplied ||= part.role === "multiplier" || part.role === "magnitude";
    return true;
  }

  private take({ role, value }: NumeralPart, joint: string): boolean {
    const { current, last } = this;
    switch (role) {
      case "point":
        if (current === null || this.decimal !== 0) return false;
        this.decimal = 1;
        return true;
      case "digit":
        if (current !== null && last !== "tens") return false;
        this.current = (current ?? 0) + value;
        return true;
      case "character":
        if (this.decimal > 0) return this.addDecimal(value);
        if (current !== null && last !== "character") return false;
        // 两三千, 七八人: two digits in a row are "two or three".
        if (current !== null && current > 0 && value === current + 1 && current < 9) {
          this.over = true;
          return true;
        }
        this.current = (current ?? 0) * 10 + value;
        this.afterMultiplier = last === "multiplier" || last === "magnitude";
        return true;
      case "teen":
        // French: soixante-quinze, quatre-vingt-dix.
        if (current !== null && !(last === "tens" && current >= 60 && current % 20 === 0))
          return false;
        this.current = (current ?? 0) + value;
        return true;
      case "collective":
        if (last !== null) return false;
        this.current = value;
        this.over = true;
        return true;
      case "tens":
        // German: fünfundzwanzig.
        if (current !== null && !(last === "digit" && joint === "und")) return false;
        this.current = (current ?? 0) + value;
        return true;
      case "hundreds":
        if (current !== null || this.group !== 0) return false;
        this.group = value;
        return true;
      case "multiplier":
        if (value >= this.smallestMultiplier || (value === 10 && (current ?? 1) >= 10))
          return false;
        // 一千零十二: the zero only says that a place is empty.
        this.group += (current === null || current === 0 ? 1 : current) * value;
        this.current = null;
        this.smallestMultiplier = value;
        return true;
      case "magnitude":
        return this.close(value);
      case "fraction":
        if (last === null || last === "fraction") return false;
        // Un millón y medio: a part of the magnitude.
        if (last === "magnitude") this.closed += value * this.lastMagnitude;
        else this.current = (current ?? 0) + value;
        return true;
      case "vague":
        if (last === null) this.vague = true;
        else return this.goOver();
        return true;
      case "over":
        return this.goOver();
    }
  }

  private goOver(): boolean {
    if (this.last === null || this.last === "over" || this.last === "digit") return false;
    this.over = true;
    return true;
  }

  private addDecimal(digit: number): boolean {
    this.decimal /= 10;
    this.current = (this.current ?? 0) + digit * this.decimal;
    return true;
  }

  private close(magnitude: number): boolean {
    if (magnitude === this.lastMagnitude) return false;
    // 10万亿, doscientos mil millones: a larger magnitude multiplies the smaller ones before it.
    const smaller = magnitude > this.lastMagnitude ? this.closed % magnitude : 0;
    const group = this.group + (this.current ?? 0) + smaller;
    this.closed += (group === 0 ? 1 : group) * magnitude - smaller;
    this.lastMagnitude = magnitude;
    this.group = 0;
    this.current = null;
    this.decimal = 0;
    this.smallestMultiplier = Number.POSITIVE_INFINITY;
    return true;
  }
}

/** Undoes what binary fractions add: 4.1 × 1,000,000 is 4,100,000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
