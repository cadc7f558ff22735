import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { anyLibrary } from "./any-library";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { toJson } from "./json";
import { tallymarkSchema } from "./tallymark-schema";
import { writtenBy } from "./text-writer";

const NOW = "2026-11-18T02:00:00.000Z";
const WHOLE = [{ article: ARTICLE, annotations: [FIGURE, CLAIM, PICTURE, PASSAGE] }];

let isValid: (file: unknown) => boolean;

beforeAll(async () => {
  const schema = JSON.parse(
    await readFile(new URL("tallymark.schema.json", import.meta.url), "utf8"),
  );
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  isValid = ajv.compile(schema);
});

test("is the one in the repository: `npm run generate:schema` writes it anew", async () => {
  const kept = await readFile(new URL("tallymark.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(kept)).toEqual(tallymarkSchema());
});

test("any library that is written is valid", () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      expect(isValid(JSON.parse(writtenBy(toJson(NOW), library)))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test.each<[path: (string | number)[], value: unknown]>([
  [["version"], 2],
  [["format"], "other"],
  [["extra"], 1],
  [["articles", 0, "article", "url"], "javascript:alert(1)"],
  [["articles", 0, "annotations", 0, "reading", "value"], "20510"],
  [["articles", 0, "annotations", 0, "id"], "1"],
  [["articles", 0, "annotations", 1, "status"], "true"],
  [["articles", 0, "annotations", 2, "kind"], "opinion"],
  [["articles", 0, "annotations", 3, "target", "selector", 0, "extra"], 1],
])("a file whose %j is %j is not", (path, value) => {
  const file: unknown = JSON.parse(writtenBy(toJson(NOW), WHOLE));
  expect(isValid(file)).toBe(true);
  const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), file);
  Reflect.set(Object(holder), path.at(-1) ?? "", value);
  expect(isValid(file)).toBe(false);
});
