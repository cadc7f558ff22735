import { isHangul } from "../../text/characters";
import { BETWEEN_PHRASES } from "../languages/ko";

/** Whether the syllable at `at` ends in a consonant; for anything that is no Hangul syllable, null. */
function endsInConsonant(word: string, at: number): boolean | null {
  const code = word.charCodeAt(at);
  return isHangul(code) ? (code - 0xac00) % 28 !== 0 : null;
}

export type Particle = "topic" | "subject" | "also" | "place";

export interface Marked {
  readonly particle: Particle;
  /** How many units of the word the particle takes. */
  readonly length: number;
}

/** Ends like a particle, and is something else: a case before 는, a verb, an adjective, an adverb, a thing spoken of. */
const NO_PARTICLE: Readonly<Record<string, RegExp>> = {
  은: /^(?:[한산기수]|[오가보주이]|많|높|낮|좋|작|깊|젊|늦|받|얻|찾|맞|맡|남|이번|오늘|다음|결국|사실|최근|[이그]것|이날)은$/,
  는: /(?:에|에게|으로|까지|부터|보다|[면해아어에]서|[두하]고|[하되지기려있없않만라다냐때]|[하으계되]시)는$|^(?:[오가보주사이자]|또|[올내]해)는$/,
  이: /^(?:같|많|없|높|더욱|가까|것|일|점|말|가능성|[관논]심|지적|전망|의견|비판|논란|필요성|영향)이$/,
  가: /^(?:누군|뭔|수|때|우려|목소리|필요|문제|결과|이유|효과|차이|관계)가$/,
  도: /(?:에|에서|[대관련]해서|으로|[지기라해어아것고])도$|^(?:수|아직|지금|그래|[정제속보강온용태시한각]|제주|경기|강원)도$/,
};

/** Particles that end words of whoever acts, of a place where a voice comes from; the longer of two first. */
const PARTICLES: readonly (readonly [ending: string, Particle])[] = [
  ["에서는", "place"],
  ["에서도", "place"],
  ["에선", "place"],
  ["에서", "place"],
  ["께서", "subject"],
  ["은", "topic"],
  ["는", "topic"],
  ["이", "subject"],
  ["가", "subject"],
  ["도", "also"],
];

/** The particle at the end of a word that marks who acts in the sentence, or where a voice comes from; null without one. */
export function particleOf(word: string): Marked | null {
  const found = PARTICLES.find(([ending]) => word.endsWith(ending) && word.length > ending.length);
  if (!found || NO_PARTICLE[found[0]]?.test(word)) return null;
  const [{ length }, particle] = found;
  // 은 and 이 stand after a consonant, 는 and 가 after a vowel.
  const closed = endsInConsonant(word, word.length - 2);
  if (("은이".includes(found[0]) && closed === false) || ("는가".includes(found[0]) && closed))
    return null;
  return { particle, length };
}

/** A word that ends a noun phrase on its left: it carries a particle, a verb ending, or a date. */
export function endsPhrase(word: string): boolean {
  if (word.length < 2) return "게건걸뒤후때또즉".includes(word);
  if (BETWEEN_PHRASES.test(word) || DATE.test(word) || ENDINGS.test(word)) return true;
  const closed = endsInConsonant(word, word.length - 2);
  const last = word.charAt(word.length - 1);
  if (last === "은" || last === "을") return closed !== false && !/^[한산기수]은$/.test(word);
  if (last === "이" || last === "가") return closed === (last === "이") && word.length > 2;
  if (last === "고") return !/[광보신최창금사경재원피예선참무]고$/.test(word);
  return last === "로" && closed !== null;
}

/** Particles and endings of verbs that no noun ends with. */
const ENDINGS =
  /(?:[를는에며면된던할될린힌난\]>】]|[^북남제권기]한|[하되나지가오리]자|[에해아어라께로]서|[에하되]게|지만|[는은]데|[했됐었았였한된이]다|까지|부터)$/;

const DATE = /^\D{0,2}\d[\d.,~∼-]*(?:[일월년시분초주]|시간|개월)(?:쯤|께|경)?$/;
