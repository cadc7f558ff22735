import { expect, test, vi } from "vitest";
import { perLanguage } from "./per-language";

test("a format is made once for each language", () => {
  const make = vi.fn((language: string) => ({ language }));
  const formatOf = perLanguage(make);
  expect(formatOf("ko")).toBe(formatOf("ko"));
  expect(formatOf("en")).toEqual({ language: "en" });
  expect(make).toHaveBeenCalledTimes(2);
});
