import { columnsNamed } from "./columns";
import { csvTable } from "./csv";
import type { ExportedFile } from "./exported-file";
import { paced, type SliceOptions } from "./in-slices";
import type { Articles } from "./text-writer";
import { zipped } from "./zipped";

/** The columns of a table of figures, each with its type in a Table Schema and what it holds. */
const FIELDS: readonly { name: string; type: string; description: string }[] = [
  { name: "Id", type: "string", description: "Identity of the annotation, a UUID" },
  { name: "Highlight", type: "string", description: "The words of the figure as they were marked" },
  { name: "Value", type: "number", description: "The number that the words say" },
  { name: "ValueHigh", type: "number", description: "The upper end of a range" },
  {
    name: "Unit",
    type: "string",
    description: "ISO 4217 for money, % or pp for percent, else the unit or counter",
  },
  {
    name: "FigureKind",
    type: "string",
    description: "count, money, percent, measure, duration, ratio, rank, age or score",
  },
  {
    name: "Qualifier",
    type: "string",
    description: "approximate, at least, at most, more than, less than",
  },
  {
    name: "Direction",
    type: "string",
    description: "Whether the figure is a rise (up) or a fall (down)",
  },
  { name: "Subject", type: "string", description: "What is counted or measured" },
  {
    name: "AsOf",
    type: "string",
    description: "The date that the figure holds for, as exact as the text is",
  },
  {
    name: "NamedSource",
    type: "string",
    description: "Who gives the figure, as the text names them",
  },
  { name: "Sentence", type: "string", description: "The sentence that holds the figure" },
  { name: "Heading", type: "string", description: "The heading that it stands under" },
  {
    name: "Status",
    type: "string",
    description: "What became of the passage: exact, moved, changed or missing",
  },
  {
    name: "CurrentText",
    type: "string",
    description: "The passage as it was last seen; empty where it is missing",
  },
  { name: "Title", type: "string", description: "Title of the article" },
  { name: "Author", type: "string", description: "Byline of the article" },
  { name: "Source", type: "string", description: "Site of the article" },
  { name: "URL", type: "string", description: "Address of the article" },
  { name: "Language", type: "string", description: "Language of the article, BCP 47" },
  { name: "Published", type: "string", description: "Date of the article as its page states it" },
  {
    name: "Modified",
    type: "string",
    description: "Date of its last change as its page states it",
  },
  { name: "Marked", type: "datetime", description: "When the reader marked the figure" },
  { name: "Note", type: "string", description: "The reader's note, Markdown" },
  { name: "Tags", type: "string", description: "The reader's tags" },
];

/**
 * The figures alone as a Data Package: a table and what its columns mean, in one zip.
 * @see https://datapackage.org/standard/data-package/
 */
export async function toDataPackage(
  articles: Articles,
  name: string,
  now: string,
  options: SliceOptions = {},
): Promise<ExportedFile> {
  const table = csvTable(columnsNamed(FIELDS.map((field) => field.name)));
  const rows = [table.head];
  const sources: { title: string; path: string }[] = [];
  for await (const { article, annotations } of paced(articles, options)) {
    const figures = annotations.filter(({ kind }) => kind === "figure");
    const text = table.write({ article, annotations: figures });
    rows.push(text);
    if (text !== "") sources.push({ title: article.title || article.url, path: article.url });
  }
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tallymark-figures",
    title: "Figures of news articles",
    created: now,
    sources,
    resources: [
      {
        name: "figures",
        type: "table",
        path: "figures.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: FIELDS.map((field) =>
            field.type === "datetime" ? { ...field, format: "default" } : field,
          ),
          missingValues: [""],
          primaryKey: ["Id"],
        },
      },
    ],
  };
  const files: ExportedFile[] = [
    {
      name: "datapackage.json",
      mediaType: "application/json",
      parts: [`${JSON.stringify(descriptor, null, 2)}\n`],
    },
    { name: "figures.csv", mediaType: "text/csv", parts: rows },
  ];
  return zipped(files, name, now);
}
