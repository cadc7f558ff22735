import { codeAt, isHangul } from "../characters";
import type { Text } from "../text";

/** Particles of nouns, with what the syllable before them must be: closed by a consonant, or not. */
const PARTICLES: readonly (readonly [particle: string, closed: boolean | null])[] = [
  ["으로", true],
  ["에서", null],
  ["에게", null],
  ["까지", null],
  ["부터", null],
  ["이", true],
  ["을", true],
  ["은", true],
  ["과", true],
  ["가", false],
  ["를", false],
  ["는", false],
  ["와", false],
  ["로", false],
  ["의", null],
  ["에", null],
  ["도", null],
];

const SYLLABLES = 0xac00;
const FINALS = 28;

/** Where the noun ends that stands with its particle at `start`..`end`: 회원을 is 회원. */
export function nounEnd(text: Text, start: number, end: number): number {
  for (const [particle, closed] of PARTICLES) {
    const from = end - particle.length;
    if (from - start < 2 || !text.startsWith(particle, from)) continue;
    const code = codeAt(text, from - 1);
    if (!isHangul(code)) continue;
    if (closed === null || closed === (code - SYLLABLES) % FINALS > 0) return from;
  }
  return end;
}
