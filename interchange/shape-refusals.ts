import type * as v from "valibot";
import { brief, type Refusal } from "./refusal";

/** What a value at `place` of a file has of another shape than it should. */
export function shapeRefusals(issues: readonly v.BaseIssue<unknown>[], place: string): Refusal[] {
  return issues.map(({ path, message }) => ({
    problem: "wrong shape",
    where: brief(pathText(place, path ?? [])),
    detail: brief(message),
  }));
}

function pathText(place: string, path: readonly v.IssuePathItem[]): string {
  return path.reduce((text, { key }) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, place);
}
