import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { AnnotatedArticle } from "./annotated-article";
import { toDataPackage } from "./data-package";
import { ARTICLE, CLAIM, FIGURE, PICTURE, targetOf } from "./examples";
import { HOSTILE } from "./hostile-strings";

const NOW = "2026-11-18T02:00:00.000Z";

async function packageOf(articles: readonly AnnotatedArticle[]) {
  const { parts, name } = await toDataPackage(articles, "figures.zip", NOW);
  expect(name).toBe("figures.zip");
  const files = unzipSync(await new Blob([...parts]).bytes());
  expect(Object.keys(files)).toEqual(["datapackage.json", "figures.csv"]);
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text("figures.csv"), {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  return { descriptor: JSON.parse(text("datapackage.json")), rows: data, columns: meta.fields };
}

test("describes each column of a table that holds the figures alone", async () => {
  const { descriptor, rows, columns } = await packageOf([
    { article: ARTICLE, annotations: [PICTURE, CLAIM, FIGURE] },
  ]);
  const [resource] = descriptor.resources;
  expect(resource).toMatchObject({ path: "figures.csv", encoding: "utf-8", format: "csv" });
  expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(columns);
  expect(resource.schema.primaryKey).toEqual(["Id"]);
  expect(descriptor.sources).toEqual([{ title: ARTICLE.title, path: ARTICLE.url }]);
  expect(rows).toMatchObject([
    { Id: FIGURE.id, Value: "20510", Unit: "명", Subject: "어린이", Qualifier: "approximate" },
  ]);
});

test("gives numbers to the columns of numbers, and moments to those of moments", async () => {
  const figures = [-0.13, 1e21, 5e-7, null].map((value, i) => ({
    ...FIGURE,
    target: targetOf("x", "y".repeat(i)),
    reading: { ...FIGURE.reading, value, valueHigh: value },
  }));
  const { descriptor, rows } = await packageOf([{ article: ARTICLE, annotations: figures }]);
  for (const { name, type } of descriptor.resources[0].schema.fields)
    for (const row of rows) {
      if (type === "number") expect(row[name]).toMatch(/^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/u);
      if (type === "datetime") expect(row[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/u);
    }
  expect(rows.map(({ Value }) => Value && Number(Value))).toEqual([-0.13, 1e21, 5e-7, ""]);
});

test.each(HOSTILE)("%j stays in its cell", async (text) => {
  const figure = { ...FIGURE, note: text, reading: { ...FIGURE.reading, unit: text } };
  const { rows } = await packageOf([
    { article: { ...ARTICLE, title: text }, annotations: [figure] },
  ]);
  expect(rows).toHaveLength(1);
  for (const name of ["Note", "Unit", "Title"])
    expect([text.toWellFormed(), `'${text.toWellFormed()}`]).toContain(rows[0]?.[name]);
});
