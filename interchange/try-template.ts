import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { readTemplate, TemplateError } from "./template";

/** What is wrong in a line of a template, from 1; `message` is in English. */
export interface TemplateFault {
  readonly line: number;
  readonly message: string;
}

/** Tries a reader's template on an article with marks of every kind; null when it writes one. */
export function tryTemplate(template: string, language: string): TemplateFault | null {
  const annotations = [FIGURE, CLAIM, PICTURE, PASSAGE];
  try {
    readTemplate(template)({ article: ARTICLE, annotations }, { now: ARTICLE.visited, language });
    return null;
  } catch (error) {
    if (error instanceof TemplateError) return { line: error.line, message: error.message };
    throw error;
  }
}
