/**
 * The model's shapes, for the doors through which it comes in: messages and files.
 * Apart from the model's index, so that only a context with such a door carries the validator.
 */
import * as v from "valibot";
import type { Annotation, AnnotationId, Revision } from "./annotation";
import { KINDS } from "./annotation";
import type { ArticleRecord } from "./article-record";
import type { ClaimReading, FigureReading, PictureReading } from "./reading";
import type { Target } from "./selector";
import { LANGUAGE_CHOICES, LOOK_NAMES, type Settings } from "./settings";

/** The longest text that any one field may hold, in UTF-16 units: a whole article fits. */
const MAX_TEXT = 1_000_000;
const MAX_LIST = 1_000;

export const Text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const Address = v.pipe(v.string(), v.maxLength(8_192), v.regex(/^https?:\/\//u));
/** Takes the sign off a zero: JSON writes -0 as 0, and what is read back must equal what was written. */
const plainZero = v.transform((number: number) => number + 0);
export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), plainZero);
const Quantity = v.pipe(v.number(), plainZero);
export const Id = v.pipe(
  v.string(),
  v.uuid(),
  v.transform((id) => id as AnnotationId),
);
export const KindName = v.picklist(KINDS);
const Moment = v.pipe(v.string(), v.isoTimestamp());
/** As a page states it: a date alone, or with a time, with or without an offset. */
const StatedDate = v.pipe(v.string(), v.maxLength(40));

const Likeness = v.pipe(v.number(), v.minValue(0), v.maxValue(1), plainZero);

export const TargetShape = v.strictObject({
  selector: v.pipe(
    v.array(
      v.variant("type", [
        v.strictObject({
          type: v.literal("TextQuoteSelector"),
          exact: Text,
          prefix: Text,
          suffix: Text,
        }),
        v.strictObject({ type: v.literal("TextPositionSelector"), start: Offset, end: Offset }),
      ]),
    ),
    v.maxLength(16),
  ),
  textLength: v.exactOptional(Offset),
  neighbours: v.exactOptional(v.strictObject({ before: Text, after: Text })),
  twins: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ same: v.boolean(), likeness: Likeness, nearLikeness: Likeness })),
      v.maxLength(MAX_LIST),
    ),
  ),
});

export const FigureShape = v.strictObject({
  value: v.nullable(Quantity),
  valueHigh: v.nullable(Quantity),
  unit: Text,
  kind: v.picklist([
    "count",
    "money",
    "percent",
    "measure",
    "duration",
    "ratio",
    "rank",
    "age",
    "score",
  ]),
  approximate: v.boolean(),
  bound: v.nullable(v.picklist(["at least", "at most", "more than", "less than"])),
  direction: v.nullable(v.picklist(["up", "down"])),
  counted: v.nullable(Text),
  asOf: v.nullable(Text),
  namedSource: v.nullable(Text),
});

export const ClaimShape = v.strictObject({
  kind: v.picklist(["quote", "reported", "statement"]),
  speaker: v.nullable(Text),
  speakerPlace: v.nullable(v.strictObject({ start: Offset, end: Offset })),
  anonymous: v.boolean(),
  cue: v.nullable(Text),
  figures: v.pipe(
    v.array(v.strictObject({ start: Offset, end: Offset, reading: FigureShape })),
    v.maxLength(MAX_LIST),
  ),
});

const PictureShape = v.strictObject({
  address: Text,
  alternative: Text,
  caption: Text,
  credit: Text,
});

export const ReadingShape = v.union([FigureShape, ClaimShape, PictureShape]);

export const Tags = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MAX_LIST));

const OutcomeName = v.picklist(["exact", "moved", "changed", "missing"]);

const AnswerShape = v.variant("type", [
  v.strictObject({ type: v.literal("kept"), at: Moment }),
  v.strictObject({
    type: v.literal("accepted"),
    at: Moment,
    before: v.strictObject({
      target: TargetShape,
      sentence: Text,
      heading: v.nullable(Text),
      reading: v.nullable(ReadingShape),
    }),
  }),
]);

export const RevisionShape = v.strictObject({
  seen: Moment,
  outcome: OutcomeName,
  text: v.nullable(Text),
  modifiedAt: v.nullable(StatedDate),
  figure: v.nullable(FigureShape),
  answer: v.nullable(AnswerShape),
});

export const RelationName = v.picklist([
  "supports",
  "supportedBy",
  "contradicts",
  "updates",
  "updatedBy",
]);

const LinkShape = v.strictObject({ relation: RelationName, to: Id });

export const StatusName = v.picklist(["open", "checked", "doubtful"]);

/** The names of a reading's fields. */
export const FieldNames = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40));

const base = {
  id: Id,
  source: Address,
  target: TargetShape,
  sentence: Text,
  heading: v.nullable(Text),
  corrected: FieldNames,
  note: Text,
  tags: Tags,
  created: Moment,
  modified: Moment,
  deleted: v.nullable(Moment),
  outcome: OutcomeName,
  revisions: v.pipe(v.array(RevisionShape), v.maxLength(MAX_LIST)),
  links: v.pipe(v.array(LinkShape), v.maxLength(MAX_LIST)),
};

export const AnnotationShape = v.variant("kind", [
  v.strictObject({ ...base, kind: v.literal("figure"), reading: FigureShape }),
  v.strictObject({ ...base, kind: v.literal("claim"), reading: ClaimShape, status: StatusName }),
  v.strictObject({ ...base, kind: v.literal("picture"), reading: PictureShape }),
  v.strictObject({ ...base, kind: v.literal("passage"), reading: v.null() }),
]);

/** What a page says of its article; `ArticleRecordShape` adds what is known from visits. */
export const ArticleFactsShape = v.strictObject({
  url: Address,
  title: Text,
  byline: v.nullable(Text),
  publishedAt: v.nullable(StatedDate),
  modifiedAt: v.nullable(StatedDate),
  siteName: v.nullable(Text),
  language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

export const ArticleRecordShape = v.strictObject({
  ...ArticleFactsShape.entries,
  addresses: v.pipe(v.array(Address), v.maxLength(MAX_LIST)),
  created: Moment,
  visited: Moment,
  states: v.pipe(
    v.array(v.strictObject({ seen: Moment, title: Text, modifiedAt: v.nullable(StatedDate) })),
    v.maxLength(MAX_LIST),
  ),
});

const LookShape = v.picklist(LOOK_NAMES);
const OwnName = v.pipe(v.string(), v.maxLength(40));
export const WalkedName = v.picklist(["figure", "claim", "all"]);

export const SettingsShape = v.strictObject({
  keepsInPrivateWindows: v.boolean(),
  exportFormat: v.pipe(v.string(), v.maxLength(20)),
  toolbarKeys: v.boolean(),
  sitesOff: v.pipe(v.array(v.pipe(v.string(), v.maxLength(255))), v.maxLength(MAX_LIST)),
  groupsBySpeaker: v.boolean(),
  statusNames: v.strictObject({ open: OwnName, checked: OwnName, doubtful: OwnName }),
  exportedAt: v.pipe(v.string(), v.maxLength(40)),
  noteTemplate: v.pipe(v.string(), v.maxLength(100_000)),
  suggests: v.boolean(),
  walks: WalkedName,
  checks: v.boolean(),
  looks: v.pipe(
    v.strictObject({ figure: LookShape, claim: LookShape, passage: LookShape }),
    v.check((looks) => new Set(Object.values(looks)).size === 3, "Two kinds look the same"),
  ),
  language: v.picklist(LANGUAGE_CHOICES),
});

// The shapes are the types, and the types the shapes: a field added to one alone does not compile.
type Same<A, B> = [A, keyof A] extends [B, keyof B]
  ? [B, keyof B] extends [A, keyof A]
    ? true
    : never
  : never;
type Mutable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> };
true satisfies Same<v.InferOutput<typeof TargetShape>, Mutable<Target>>;
true satisfies Same<v.InferOutput<typeof FigureShape>, Mutable<FigureReading>>;
true satisfies Same<v.InferOutput<typeof ClaimShape>, Mutable<ClaimReading>>;
true satisfies Same<v.InferOutput<typeof PictureShape>, Mutable<PictureReading>>;
true satisfies Same<v.InferOutput<typeof RevisionShape>, Mutable<Revision>>;
true satisfies Same<v.InferOutput<typeof SettingsShape>, Mutable<Settings>>;
true satisfies Same<v.InferOutput<typeof ArticleRecordShape>, Mutable<ArticleRecord>>;
true satisfies Same<v.InferOutput<typeof AnnotationShape>, Mutable<Annotation>>;
