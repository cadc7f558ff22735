import { AssertionError, Liquid, LiquidError } from "liquidjs";
import type { AnnotatedArticle } from "./annotated-article";
import { EXAMPLE_TEMPLATE } from "./example-template";
import { escaped } from "./markdown-text";
import { templateData } from "./template-data";

/** What is wrong with a reader's template, and where. */
export class TemplateError extends Error {
  override name = "TemplateError";
  /** From 1. */
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
    this.column = column;
  }
}

export interface TemplateOptions {
  readonly now: string;
  readonly language: string;
}

/** The longest template, and what one article may cost: a loop in a loop must not stop the page. */
const MAX_TEMPLATE = 100_000;
const MAX_MILLISECONDS = 2_000;
const MAX_MEMORY = 50_000_000;

/**
 * Reads the reader's own template, in Liquid; gives what writes an article by it. The text of pages comes out
 * escaped for Markdown, `| raw` leaves it as it is. Nothing is evaluated as code, loaded or included.
 * @param template empty for `EXAMPLE_TEMPLATE`
 * @throws TemplateError, also from what it gives, which names the line
 * @see https://liquidjs.com/
 */
export function readTemplate(
  template: string,
): (annotated: AnnotatedArticle, options: TemplateOptions) => string {
  const liquid = new Liquid({
    // Given its partials here, it looks for none elsewhere.
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    greedy: false,
    outputEscape: written,
    parseLimit: MAX_TEMPLATE,
    renderLimit: MAX_MILLISECONDS,
    memoryLimit: MAX_MEMORY,
  });
  const parsed = told(() => liquid.parse(template.trim() === "" ? EXAMPLE_TEMPLATE : template));
  return (annotated, options) =>
    told(() => String(liquid.renderSync(parsed, templateData(annotated, options))));
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(", ");
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? escaped(value) : String(value);
}

/** LiquidJS ends what it says with the place, which is told apart. */
const PLACE = /, (?:file:[^,]{0,200}, )?line:\d+, col:\d+$/u;

function told<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    // A template that is too long as a whole is wrong in no line of its own.
    if (error instanceof AssertionError)
      throw new TemplateError(error.message, 1, 1, { cause: error });
    if (!LiquidError.is(error)) throw error;
    const [line = 1, column = 1] = error.token.getPosition();
    const message = error.message.split("\n", 1)[0]?.replace(PLACE, "") ?? "";
    throw new TemplateError(message, line, column, { cause: error });
  }
}
