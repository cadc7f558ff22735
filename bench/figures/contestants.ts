import {
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
  recognizeTemperature,
} from "@microsoft/recognizers-text-suite";
import compromise from "compromise";
import { findFigures } from "../../figures/index";

/** Everything takes a text and its language and returns how many figures it found. */
export type Contestant = (text: string, language: string) => number;

const CULTURES: Readonly<Record<string, string>> = {
  ko: "ko-kr",
  en: "en-us",
  ja: "ja-jp",
  zh: "zh-cn",
  de: "de-de",
  fr: "fr-fr",
  es: "es-es",
};

const RECOGNIZERS = [
  recognizeNumber,
  recognizePercentage,
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
  recognizeAge,
];

function recognizersText(text: string, language: string): number {
  const culture = CULTURES[language] ?? "en-us";
  let found = 0;
  for (const recognize of RECOGNIZERS) {
    try {
      found += recognize(text, culture).length;
    } catch (error) {
      // Not every recogniser knows every culture.
      if (!(error instanceof Error)) throw error;
    }
  }
  return found;
}

export const contestants: Readonly<Record<string, Contestant>> = {
  tallymark: (text, language) => findFigures(text, language).length,
  // The simplest thing that finds anything: digits and what is joined to them.
  regex: (text) => text.match(/[-+$€£¥]?\d[\d.,]*\p{L}{0,12}/gu)?.length ?? 0,
  "Recognizers-Text": recognizersText,
  // It reads English alone.
  compromise: (text, language) => (language === "en" ? compromise(text).numbers().length : 0),
};
