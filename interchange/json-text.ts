import { sizeOf } from "./json-size";
import { brief, type Refusal } from "./refusal";

export interface Limits {
  /** UTF-16 units of the whole file. */
  readonly length: number;
  /** Objects and lists within each other. Ours need 12. */
  readonly depth: number;
  /** Values of every kind: each costs memory, however short its text. */
  readonly values: number;
  /** How many refusals are listed before the rest of the file is left unread. */
  readonly refusals: number;
}

/** A library of 100,000 annotations is some 100 million units long and holds some 6 million values. */
export const LIMITS: Limits = {
  length: 400_000_000,
  depth: 24,
  values: 25_000_000,
  refusals: 100,
};

/** The value of a JSON text that anyone may have written, looked over before anything of it is built. */
export function parseJson(text: string, limits: Limits = LIMITS): { value: unknown } | Refusal {
  const refused = (problem: Refusal["problem"], detail = "") => ({ problem, where: "", detail });
  if (text.length > limits.length) return refused("too large");
  const { depth, values } = sizeOf(text);
  if (depth > limits.depth) return refused("too deep");
  if (values > limits.values) return refused("too large");
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return refused("not JSON", brief(String(error)));
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
