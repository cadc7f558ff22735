import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipped } from "./zipped";

test("many files come back as they were", async () => {
  const files = ["가.md", "b.md", "빈 파일.md"].map((name, i) => ({
    name,
    mediaType: "text/markdown",
    parts: [["첫째 ", "부분"], [new Uint8Array([0, 1, 2])], []][i] ?? [],
  }));
  const zip = await zipped(files, "all.zip", "2026-11-18T02:00:00.000Z");
  expect([zip.name, zip.mediaType]).toEqual(["all.zip", "application/zip"]);
  const read = unzipSync(await new Blob([...zip.parts]).bytes());
  expect(Object.keys(read)).toEqual(files.map(({ name }) => name));
  expect(new TextDecoder().decode(read["가.md"])).toBe("첫째 부분");
  expect(read["b.md"]).toEqual(new Uint8Array([0, 1, 2]));
  expect(read["빈 파일.md"]).toHaveLength(0);
});
