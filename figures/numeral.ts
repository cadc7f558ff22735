import { codeAt, isDigit, isLatinLetter, isSpace } from "./characters";
import { readDigits } from "./digits";
import type { Grammar, NumeralPart } from "./grammar";
import type { Hit } from "./lexicon";

/** A number as it stands in a text: digits, words, or both. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** NaN: vague (수십), too long, or not a number after all. */
  readonly value: number;
  /** Nothing but a run of digits: it may be a year, a date, a label. */
  readonly plain: boolean;
  /** Written in words or characters alone. */
  readonly spelled: boolean;
  /** Ends on a magnitude: million, 억. */
  readonly scaled: boolean;
  /** Some part multiplies another: 이백, 3천. */
  readonly multiplied: boolean;
  /** Begins with a character for a digit or a multiplier: 이, 百. */
  readonly characters: boolean;
  /** The magnitude of a number that is one multiple of it: 1,000,000 of 3 million; else 1. */
  readonly scale: number;
  readonly approximate: boolean;
  /** How many words, characters and runs of digits it is made of. */
  readonly parts: number;
}

/** Adds up a number part by part. A group is what stands before a magnitude: 2,345 in 2345만. */
class Sum {
  /** The place of the last decimal; 0 before a decimal point. */
  private decimal = 0;
  /** Groups with their magnitudes, which fall from one to the next. */
  private readonly closed: { readonly value: number; readonly magnitude: number }[] = [];
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
    if (this.vague) return Number.NaN;
    return this.closed.reduce((sum, { value }) => sum + value, this.group + (this.current ?? 0));
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
    const magnitude = this.closed.at(-1)?.magnitude ?? Number.POSITIVE_INFINITY;
    const place = Math.min(this.smallestMultiplier, magnitude);
    if (this.last !== "character" || !this.afterMultiplier || place === 10) return;
    if (this.current !== null && this.current > 0) this.current *= place / 10;
  }

  /** False: the part can't follow what stands before it; nothing has changed. */
  add(part: NumeralPart, joint: string): boolean {
    if (!this.take(part, joint)) return false;
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
        this.group += (current ?? 1) * value;
        this.current = null;
        this.smallestMultiplier = value;
        return true;
      case "magnitude":
        return this.close(value);
      case "fraction":
        if (last === null || last === "fraction") return false;
        this.current = (current ?? 0) + value;
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
    let group = this.group + (this.current ?? 0);
    const last = this.closed.at(-1);
    if (last !== undefined && last.magnitude === magnitude) return false;
    // 10万亿, doscientos mil millones: a larger magnitude multiplies the smaller ones before it.
    while ((this.closed.at(-1)?.magnitude ?? magnitude) < magnitude) {
      group += this.closed.pop()?.value ?? 0;
    }
    this.closed.push({ value: (group === 0 ? 1 : group) * magnitude, magnitude });
    this.group = 0;
    this.current = null;
    this.decimal = 0;
    this.smallestMultiplier = Number.POSITIVE_INFINITY;
    return true;
  }
}

const SCALES: readonly Sum["last"][] = ["magnitude", "over", "collective"];

/** Reads the number that begins at `at`; null when none does. */
export function readNumeral(text: string, at: number, grammar: Grammar): Numeral | null {
  const { language, numerals } = grammar;
  const spaced = language.writing === "spaced";
  // What stands after a space is a word of its own: 83 Millionen Einwohner.
  const compounds = language.compounds === true;
  const han = language.writing === "han";
  const sum = new Sum();
  let end = at;
  let parts = 0;
  let plain = false;
  let spelled = true;
  let scale = 1;
  for (;;) {
    const from = parts === 0 ? end : afterJoint(text, end, grammar, sum.last);
    if (isDigit(codeAt(text, from))) {
      // 만 18세 is an age: only digits go on with digits.
      if (parts > 0 && (spaced || spelled)) break;
      const run = readDigits(text, from, language);
      if (!sum.digits(run.value)) break;
      plain = run.plain && parts === 0;
      spelled = false;
      scale = 1;
      end = run.end;
    } else {
      const hit = numerals.startingAt(text, from, compounds && !isSpace(codeAt(text, end)));
      if (hit === null) break;
      if (parts === 0 && spaced && isLatinLetter(codeAt(text, from - 1))) break;
      // 이십오분의 일이: a particle follows, no second digit.
      if (hit.meaning.role === "character" && sum.last === "character" && !han) break;
      if (parts > 0 && opensUnit(text, from, hit, grammar)) break;
      if (!sum.add(hit.meaning, from === end ? "" : text.slice(end, from))) break;
      plain = false;
      scale = isScale(hit.meaning) ? scale * hit.meaning.value : 1;
      end = hit.edge;
    }
    parts += 1;
  }
  if (parts === 0) return null;
  if (language.tailDigit) sum.takeTail();
  return {
    start: at,
    end,
    value: exact(sum.value),
    plain,
    spelled,
    scaled: sum.last !== null && SCALES.includes(sum.last),
    multiplied: sum.multiplied,
    characters:
      sum.first === "character" || sum.first === "multiplier" || sum.first === "magnitude",
    scale,
    approximate: sum.over,
    parts,
  };
}

/** 30亿千瓦时: the thousand is part of the unit. */
function opensUnit(text: string, at: number, hit: Hit<NumeralPart>, { units }: Grammar): boolean {
  if (hit.meaning.role !== "multiplier") return false;
  const unit = units.startingAt(text, at);
  return unit !== null && unit.edge > hit.edge;
}

function isScale({ role }: NumeralPart): boolean {
  return role === "magnitude" || role === "multiplier";
}

function afterJoint(text: string, at: number, grammar: Grammar, last: Sum["last"]): number {
  const hit = grammar.joints.startingAt(text, at, grammar.language.compounds);
  if (hit === null) return at;
  // 2만 510, 1천 640만: in Korean only groups are set apart.
  const closed = last === "magnitude" || last === "multiplier";
  return grammar.language.writing === "spaced" || closed ? hit.edge : at;
}

/** Undoes what binary fractions add: 4.1 × 1,000,000 is 4,100,000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
