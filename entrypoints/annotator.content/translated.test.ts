// @vitest-environment jsdom
import { expect, test } from "vitest";
import { isTranslated } from "./translated";

test.each([
  ["as it was read", "en", "dark js", false],
  ["Chrome translates it", "en", "dark translated-ltr", true],
  ["Firefox translates it, which sets the language alone", "ko", "dark", true],
  ["a class that only sounds like it", "en", "untranslated-ltrs", false],
])("%s", (_, lang, className, translated) => {
  document.documentElement.lang = lang;
  document.documentElement.className = className;
  expect(isTranslated(document, "en")).toBe(translated);
});
