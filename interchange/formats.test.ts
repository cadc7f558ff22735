import { expect, test } from "vitest";
import { ARTICLE, CLAIM, FIGURE } from "./examples";
import { textOf } from "./exported-file";
import { FORMATS } from "./formats";
import { fromJson } from "./json-in";

const OPTIONS = { now: "2026-11-18T02:00:00.000Z", timeZone: "Asia/Seoul", language: "en" };
const ONE = { article: ARTICLE, annotations: [FIGURE] };
const OTHER_URL = "https://news.example/other";
const OTHER = {
  article: { ...ARTICLE, url: OTHER_URL, addresses: [OTHER_URL] },
  annotations: [{ ...CLAIM, source: OTHER_URL }],
};

async function filesOf(id: string, articles: readonly (typeof ONE | typeof OTHER)[]) {
  const files = (await FORMATS.find((format) => format.id === id)?.write(articles, OPTIONS)) ?? [];
  return files.map((file) => ({
    name: file.name,
    mediaType: file.mediaType,
    text: textOf(file),
  }));
}

test.each([
  ["markdown", "솔내시 어린이 2만 510명 ‘원정 진료’.md", "text/markdown;charset=utf-8"],
  ["csv", "솔내시 어린이 2만 510명 ‘원정 진료’.csv", "text/csv;charset=utf-8"],
  ["json", "솔내시 어린이 2만 510명 ‘원정 진료’.json", "application/json"],
])("writes one article as %s", async (id, name, mediaType) => {
  expect(await filesOf(id, [ONE])).toEqual([
    { name, mediaType, text: expect.stringContaining("510명") },
  ]);
});

test("writes a Markdown file for each article, and two of one title under two names", async () => {
  const files = await filesOf("markdown", [ONE, OTHER]);
  expect(files.map(({ name }) => name)).toEqual([
    "솔내시 어린이 2만 510명 ‘원정 진료’.md",
    "솔내시 어린이 2만 510명 ‘원정 진료’ 2.md",
  ]);
  expect(files.map(({ text }) => text.match(/^source: "(.*)"$/m)?.[1])).toEqual([
    ARTICLE.url,
    OTHER_URL,
  ]);
});

test("writes many articles as one table", async () => {
  const files = await filesOf("csv", [ONE, OTHER]);
  expect(files.map(({ name }) => name)).toEqual(["Tallymark 2026-11-18.csv"]);
  expect(files[0]?.text.split("\r\n")).toHaveLength(4);
});

test("writes many articles as one JSON file that can be read back", async () => {
  const files = await filesOf("json", [ONE, OTHER]);
  expect(files.map(({ name }) => name)).toEqual(["Tallymark 2026-11-18.json"]);
  expect(fromJson(files[0]?.text ?? "")).toEqual({ type: "understood", articles: [ONE, OTHER] });
});

test("gives way while it writes many articles, and ends when it is told to", async () => {
  const many = Array.from({ length: 2_000 }, (_, i) => ({
    article: { ...ARTICLE, url: `https://news.example/${i}`, title: `${i}` },
    annotations: [FIGURE, CLAIM],
  }));
  const markdown = FORMATS.find(({ id }) => id === "markdown");
  const shares: number[] = [];
  const files = await markdown?.write(many, {
    ...OPTIONS,
    onProgress: (share) => shares.push(share),
  });
  expect(files?.map(({ name }) => name)).toEqual(many.map(({ article }) => `${article.title}.md`));
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const stop = new AbortController();
  const stopped = markdown?.write(many, {
    ...OPTIONS,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error("enough")),
  });
  await expect(stopped).rejects.toThrow("enough");
});
