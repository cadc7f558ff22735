import { toJsonSchema } from "@valibot/to-json-schema";
import {
  AnnotationShape,
  ArticleRecordShape,
  ClaimShape,
  FigureShape,
  ReadingShape,
  RevisionShape,
  TargetShape,
} from "../annotation/schemas";
import { TallymarkFile } from "./json-in";

/** The JSON Schema of Tallymark's own files, made of the shapes that `fromJson` checks them with. */
export function tallymarkSchema(): Record<string, unknown> {
  const { $schema, ...schema } = toJsonSchema(TallymarkFile, {
    typeMode: "input",
    target: "draft-2020-12",
    definitions: {
      article: ArticleRecordShape,
      annotation: AnnotationShape,
      target: TargetShape,
      figure: FigureShape,
      claim: ClaimShape,
      reading: ReadingShape,
      revision: RevisionShape,
    },
    ignoreActions: ["transform"],
    // A schema's patterns are of Unicode by themselves; the converter takes the flag that says so for an error.
    errorMode: "ignore",
    overrideAction: ({ valibotAction, jsonSchema }) =>
      "requirement" in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  return {
    $schema,
    title: "Tallymark's own format, version 1",
    description:
      "A library of news articles and what a reader marked on them. Offsets are UTF-16 units, end exclusive; " +
      "times are ISO 8601 in UTC, but dates that a page states, which are as the page has them.",
    ...schema,
  };
}
