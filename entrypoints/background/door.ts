import * as v from "valibot";
import {
  Address,
  ArticleFactsShape,
  FieldNames,
  Id,
  KindName,
  Offset,
  ReadingShape,
  RelationName,
  SettingsShape,
  StatusName,
  Tags,
  TargetShape,
  Text,
  WalkedName,
} from "../../annotation/schemas";
import type { ToBackground } from "../../messaging/protocol";
import { type Door, RefusedError } from "../../messaging/serve";

const Context = v.strictObject({
  text: Text,
  start: Offset,
  end: Offset,
  heading: v.nullable(Text),
});

const Draft = v.strictObject({
  kind: KindName,
  target: TargetShape,
  note: Text,
  context: Context,
  reading: v.nullable(ReadingShape),
});

const Change = v.strictObject({
  kind: v.exactOptional(KindName),
  reading: v.exactOptional(ReadingShape),
  corrected: v.exactOptional(FieldNames),
  note: v.exactOptional(Text),
  tags: v.exactOptional(Tags),
  status: v.exactOptional(StatusName),
});

/** As many as a library may hold. */
const MANY = 10_000_000;
const Ids = v.pipe(v.array(Id), v.maxLength(MANY));
const Edit = v.strictObject({ id: Id, change: Change });

const Css = v.pipe(v.string(), v.maxLength(20_000));

const Observation = v.strictObject({
  id: Id,
  outcome: v.picklist(["exact", "moved", "changed", "missing"]),
  text: v.nullable(Text),
});

/** What each method's arguments must be; an extra one is refused as well. */
const ARGUMENTS: Record<keyof ToBackground, v.GenericSchema<unknown, readonly unknown[]>> = {
  visit: v.strictTuple([v.boolean(), Address]),
  openArticle: v.strictTuple([ArticleFactsShape, Address]),
  keep: v.strictTuple([Draft, ArticleFactsShape, Address]),
  keepAll: v.strictTuple([v.pipe(v.array(Draft), v.maxLength(10_000)), ArticleFactsShape, Address]),
  edit: v.strictTuple([Id, Change]),
  remove: v.strictTuple([Id]),
  restore: v.strictTuple([Id]),
  observe: v.strictTuple([v.pipe(v.array(Observation), v.maxLength(100_000))]),
  acceptChange: v.strictTuple([Id, TargetShape, Context]),
  keepOld: v.strictTuple([Id]),
  takeBackAnswer: v.strictTuple([Id]),
  link: v.strictTuple([Id, RelationName, Id]),
  unlink: v.strictTuple([Id, RelationName, Id]),
  partners: v.strictTuple([Address]),
  statusNames: v.strictTuple([]),
  chosenWords: v.strictTuple([]),
  recognise: v.strictTuple([
    v.pipe(v.array(v.strictObject({ text: Text, before: Text })), v.maxLength(200)),
    v.nullable(v.pipe(v.string(), v.maxLength(100))),
  ]),
  check: v.strictTuple([
    v.pipe(v.string(), v.maxLength(2_000_000)),
    v.nullable(v.pipe(v.string(), v.maxLength(100))),
    v.nullable(v.pipe(v.number(), v.integer())),
  ]),
  suggestionsChanged: v.strictTuple([]),
  chooseWalk: v.strictTuple([WalkedName]),
  bringControls: v.strictTuple([]),
  style: v.strictTuple([Css, v.nullable(Css)]),
  annotate: v.strictTuple([Offset]),
  parseNote: v.strictTuple([Text]),
  kept: v.strictTuple([v.nullable(Text)]),
  keptSlice: v.strictTuple([v.nullable(Text)]),
  keptOf: v.strictTuple([Ids]),
  keptAt: v.strictTuple([v.pipe(v.array(Text), v.maxLength(MANY))]),
  keptArticles: v.strictTuple([v.nullable(Text)]),
  editMany: v.strictTuple([v.pipe(v.array(Edit), v.maxLength(MANY))]),
  removeMany: v.strictTuple([Ids]),
  restoreMany: v.strictTuple([Ids]),
  purge: v.strictTuple([v.boolean()]),
  settings: v.strictTuple([]),
  changeSettings: v.strictTuple([v.partial(SettingsShape)]),
  openLibrary: v.strictTuple([]),
  imported: v.strictTuple([]),
  backUpByItself: v.strictTuple([v.boolean()]),
  settleDamage: v.strictTuple([]),
};

/** The one door to the background: no method is called with arguments of another shape than it declares. */
export const admit: Door = (method, _caller, args) => {
  const shape = Object.entries(ARGUMENTS).find(([name]) => name === method)?.[1];
  const read = shape && v.safeParse(shape, args);
  if (read?.success) return read.output;
  const why = read ? v.summarize(read.issues) : "there is no such method";
  throw new RefusedError(`${method}: ${why}`);
};
