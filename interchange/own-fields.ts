import * as v from "valibot";
import { type Annotation, positionOf, quoteOf } from "../annotation";
import { AnnotationShape } from "../annotation/schemas";

/**
 * What an annotation is beyond what a standard format has a place for. In files of such a format it stands under
 * `tallymark`, where other programs pass it over, so that ours comes back whole; what has a place of its own there
 * (quote, position, note, tags, dates) is told by that place alone.
 */
export function ownFields(annotation: Annotation): Record<string, unknown> {
  const { source, note, tags, created, modified, target, ...own } = annotation;
  const { selector, ...places } = target;
  return { ...own, target: places };
}

/**
 * The annotation whose common fields a file tells in its format's own way, and the rest as `ownFields` wrote it;
 * null where the rest is missing or not of this form.
 */
export function withOwnFields(common: Annotation, own: unknown): Annotation | null {
  if (typeof own !== "object" || own === null || !("target" in own)) return null;
  const { source, note, tags, created, modified, target } = common;
  const places = typeof own.target === "object" ? own.target : {};
  const whole = {
    ...own,
    ...{ source, note, tags, created, modified },
    target: { ...places, selector: target.selector },
  };
  const read = v.safeParse(AnnotationShape, whole, { abortEarly: true });
  return read.success ? read.output : null;
}

/** The selectors that the standard formats have a place for. */
export function commonSelectors({ target }: Annotation) {
  return { quote: quoteOf(target), position: positionOf(target) };
}
