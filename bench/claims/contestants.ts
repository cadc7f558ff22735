import compromise from "compromise";
import { findClaims } from "../../claims/index";

/** Everything takes a text and its language and returns how many claims it found. */
export type Contestant = (text: string, language: string) => number;

/** The simplest thing that finds anything: marks by one pattern, and the last capitalised words before or after them. */
function naive(text: string): number {
  let found = 0;
  for (const match of text.matchAll(/[“"„«「]([^”"“»」\n]+)[”"“»」]/g)) {
    const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80);
    if (/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|[가-힣]+(?:은|는|이|가) /u.test(around)) found++;
  }
  return found;
}

export const contestants: Readonly<Record<string, Contestant>> = {
  tallymark: (text, language) => findClaims(text, language).length,
  naive,
  // It reads English alone, and finds quotations without their speakers.
  compromise: (text, language) => (language === "en" ? compromise(text).quotations().length : 0),
};
