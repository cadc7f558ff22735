// @vitest-environment jsdom
import { expect, test } from "vitest";
import { openDocument } from "./dom";
import { findNotice } from "./find-notice";
import { readMetadata } from "./metadata";
import { readLanguage } from "./read-language";

const TEXTS = {
  ko: "한강 수위가 4.2m를 넘어서면서 차량과 보행자의 통행이 모두 막혔다.",
  ja: "港の灯台が百年ぶりに修復されることになった。市が二日、計画を明らかにした。",
  zh: "环湖公路冬季养护工作全面启动，今年共投入除雪机械八十六台。",
  ru: "Мост через гавань закроют на девять недель, сообщило управление порта.",
  ar: "سيتم إغلاق الجسر أمام حركة المرور لمدة تسعة أسابيع.",
  en: "The bridge will close to all traffic for nine weeks, and the port said that it was the first of many. The ferries run for free, with more of them in the morning, and that is the end of it for now, said the man at the gate. ".repeat(
    3,
  ),
  de: "Die Talsperre ist zum ersten Mal seit elf Jahren übergelaufen, und das Wasser stürzt mit Macht auf die Wege. Der Verband sagt, das sei nicht gefährlich, die Wege sind aber gesperrt, und der Pegel ist hoch. ".repeat(
    4,
  ),
  zu: "Ikhansela lithi uthishanhloko kumele aphendule ngezimbuzi zakhe ezingene esikoleni zadla irayisi labafundi. ".repeat(
    6,
  ),
} as const;

test.each([
  // what the page declares, the text, the language
  ['lang="ko"', "ko", "ko"],
  ['lang="ko_KR"', "ko", "ko-KR"],
  ['lang="zh-hant-tw"', "zh", "zh-Hant-TW"],
  ['lang="en"', "ko", "ko"],
  ['lang="en"', "ja", "ja"],
  ['lang="ko"', "en", "ko"],
  ['lang="de"', "ru", "ru"],
  ['lang="uk"', "ru", "uk"],
  ['lang="fa"', "ar", "fa"],
  ['lang="en-US"', "en", "en-US"],
  ['lang="en"', "de", "de"],
  ['lang="en"', "zu", null],
  ['lang=""', "de", "de"],
  ["", "en", "en"],
  ["", "zh", "zh"],
  ["", "zu", null],
] as const)("declared %s, written in %s", (attribute, text, expected) => {
  const html = `<!doctype html><html ${attribute}><body></body></html>`;
  const dom = openDocument(new DOMParser().parseFromString(html, "text/html"));
  if (!dom) throw new Error("The page has no element.");
  expect(readLanguage(dom, readMetadata(dom), [TEXTS[text]])).toBe(expected);
});

test.each([
  ["Correction: an earlier version of this article gave the number as 16.", true],
  ["This article was updated on 3 May to add the port's answer.", true],
  ["Editor’s note: the name of the ship has been changed.", true],
  ["UPDATE: the bridge is open again.", true],
  ["정정: 수위는 4.2m가 아니라 4.1m입니다.", true],
  ["[바로잡습니다] 기사 가운데 숫자가 틀려 고쳤습니다.", true],
  ["【訂正】初出時、金額に誤りがありました。", true],
  ["Anmerkung der Redaktion: Die Zahl wurde berichtigt.", true],
  ["Mise à jour à 18 h : ajout de la réaction du port.", true],
  ["Corrección: la cifra era errónea.", true],
  ["Corrections officers went on strike on Monday.", false],
  ["The update of the plan was late.", false],
  ["정정당당한 승부였다고 감독은 말했다.", false],
])("%s", (paragraph, isNotice) => {
  expect(findNotice(["The bridge will close.", paragraph])).toBe(isNotice ? paragraph : null);
});
