// @vitest-environment jsdom
import { expect, test } from "vitest";
import { isTranslated, languageOf } from "./translated";

test.each([
  ["as it was read", "en", "dark js", false],
  ["Chrome translates it", "en", "dark translated-ltr", true],
  ["Firefox translates it, which sets the language alone", "ko", "dark", true],
  ["a script of the page tells the country too", "en-GB", "dark", false],
  ["a script of the page tells no language any more", "", "dark", false],
  ["a class that only sounds like it", "en", "untranslated-ltrs", false],
])("%s", (_, lang, className, translated) => {
  document.documentElement.lang = lang;
  document.documentElement.className = className;
  expect(isTranslated(document, "en")).toBe(translated);
});

test("a page that says its language late is in the one that its article was read in", () => {
  document.documentElement.className = "";
  document.documentElement.lang = "";
  const language = languageOf(document, "ko_KR");
  document.documentElement.lang = "ko";
  expect(isTranslated(document, language)).toBe(false);
  document.documentElement.lang = "en";
  expect(isTranslated(document, language)).toBe(true);
  expect(isTranslated(document, null)).toBe(false);
});
