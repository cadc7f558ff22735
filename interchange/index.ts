export { type AnnotatedArticle, inPageOrder } from "./annotated-article";
export { toCsv } from "./csv";
export { fileName } from "./file-name";
export { type ExportedFile, type ExportOptions, FORMATS, type Format } from "./formats";
export { fromJson, type ImportedFile, type Problem, type Refusal, toJson } from "./json";
export { type MarkdownOptions, toMarkdown } from "./markdown";
export { passageLink } from "./text-fragment";
