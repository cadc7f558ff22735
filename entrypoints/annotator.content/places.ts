import { type Found, findAllInSlices, type Quality, type SliceOptions } from "../../anchoring";
import { type Annotation, type AnnotationId, type Observation, quoteOf } from "../../annotation";
import { ownerOf } from "../../dom";
import { type Mark, toStatic } from "../../highlighting";
import { pictureAt } from "./pictures";

/** Where an annotation was found on the page. */
export interface Place {
  readonly range: StaticRange;
  readonly quality: Quality;
  /** What stands there now, where it is not what was marked; null where it is. */
  readonly text: string | null;
}

/** null: looked for, and not there. An annotation that is not in the map was not looked for yet. */
export type Places = ReadonlyMap<AnnotationId, Place | null>;

/** Finds every annotation below `root`: words by their selectors, pictures by their address. */
export async function findEach(
  annotations: readonly Annotation[],
  root: Element,
  options: SliceOptions,
): Promise<Places> {
  const ofWords = annotations.filter(({ kind }) => kind !== "picture");
  const targets = ofWords.map(({ target }) => target);
  const found = await findAllInSlices(targets, root, options);
  const places = new Map<AnnotationId, Place | null>();
  ofWords.forEach(({ id }, index) => {
    places.set(id, placeOf(found[index] ?? null));
  });
  for (const annotation of annotations) {
    if (annotation.kind !== "picture") continue;
    const picture = pictureAt(annotation.reading.address, ownerOf(root));
    places.set(annotation.id, picture && pictureRange(picture));
  }
  return places;
}

function placeOf(found: Found | null): Place | null {
  if (!found) return null;
  const { place, quality, text } = found;
  return { range: new StaticRange(place), quality, text: quality === "changed" ? text : null };
}

function pictureRange(picture: Element): Place {
  const range = ownerOf(picture).createRange();
  range.selectNode(picture);
  return { range: toStatic(range), quality: "exact", text: null };
}

/** The places without those of annotations whose target is another than before: they are to be looked for anew. */
export function withoutRetargeted(
  places: Places,
  before: readonly Annotation[],
  after: readonly Annotation[],
): Places {
  const quotes = new Map(before.map(({ id, target }) => [id, quoteOf(target)?.exact]));
  const stay = new Map(places);
  for (const { id, target } of after) {
    if (quotes.has(id) && quotes.get(id) !== quoteOf(target)?.exact) stay.delete(id);
  }
  return stay;
}

/** What is to be painted: the annotations of words that were found. */
export function marksOf(annotations: readonly Annotation[], places: Places): Mark[] {
  return annotations.flatMap(({ id, kind }) => {
    const place = places.get(id);
    if (!place || kind === "picture") return [];
    return [
      { id, kind, range: place.range, state: place.quality === "changed" ? "changed" : "kept" },
    ];
  });
}

/** What a visit saw of an annotation; the text is the words that stand there now. */
export function outcomeOf(annotation: Annotation, places: Places): Omit<Observation, "id"> {
  const place = places.get(annotation.id);
  if (place === undefined) return { outcome: annotation.outcome, text: null };
  if (place === null) return { outcome: "missing", text: null };
  return { outcome: place.quality, text: place.text };
}
