import { expect, test } from "vitest";
import { formatBytes } from "./format-bytes";

test.each([
  // bytes, language, written
  [0, "en", "0 byte"],
  [999, "en", "999 byte"],
  [1_000, "en", "1 kB"],
  [1_250_000, "en", "1.3 MB"],
  [1_250_000, "ko", "1.3MB"],
  [2_000_000_000_000, "en", "2,000 GB"],
])("%d bytes in %s are %s", (bytes, language, written) => {
  expect(formatBytes(bytes, language)).toBe(written);
});
