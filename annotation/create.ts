import type { Annotation, AnnotationId, Kind, Status } from "./annotation";
import type { ClaimReading, FigureReading, PictureReading, Reading } from "./reading";
import type { Target } from "./selector";

export interface NewAnnotation {
  readonly kind: Kind;
  readonly source: string;
  readonly target: Target;
  readonly sentence: string;
  readonly heading: string | null;
  readonly reading: Reading | null;
  readonly note: string;
}

/**
 * A new annotation, with an identity of its own.
 * @throws Error when the reading is not one of the kind.
 */
export function createAnnotation(
  { kind, source, target, sentence, heading, reading, note }: NewAnnotation,
  now: string,
  id: string = crypto.randomUUID(),
): Annotation {
  const base = {
    id: id as AnnotationId,
    source,
    target,
    sentence,
    heading,
    corrected: [],
    note,
    tags: [],
    created: now,
    modified: now,
    deleted: null,
    outcome: "exact",
    revisions: [],
    links: [],
  } as const;
  return withKind(base, kind, reading);
}

/**
 * The same mark as an annotation of this kind with this reading.
 * @throws Error when the reading is not one of the kind.
 */
export function withKind(
  before: Omit<Annotation, "kind" | "reading"> & { readonly status?: Status },
  kind: Kind,
  reading: Reading | null,
): Annotation {
  // Claims alone have one.
  const { status = "open", ...annotation } = before;
  switch (kind) {
    case "figure":
      if (isFigureReading(reading)) return { ...annotation, kind, reading };
      break;
    case "claim":
      if (isClaimReading(reading)) return { ...annotation, kind, reading, status };
      break;
    case "picture":
      if (isPictureReading(reading)) return { ...annotation, kind, reading };
      break;
    case "passage":
      if (reading === null) return { ...annotation, kind, reading };
  }
  throw new Error(`This is no reading of a ${kind}`);
}

function isFigureReading(reading: Reading | null): reading is FigureReading {
  return reading !== null && "valueHigh" in reading;
}

function isClaimReading(reading: Reading | null): reading is ClaimReading {
  return reading !== null && "speaker" in reading;
}

function isPictureReading(reading: Reading | null): reading is PictureReading {
  return reading !== null && "address" in reading;
}
