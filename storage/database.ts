import { Dexie, type EntityTable, type Transaction } from "dexie";
import {
  type Annotation,
  type ArticleRecord,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
  withKind,
} from "../annotation";
import { type Census, censusOf } from "./census";

export interface Database extends Dexie {
  annotations: EntityTable<Annotation, "id">;
  articles: EntityTable<ArticleRecord, "url">;
  /** `settings.ts` says which there are, and of what type. */
  settings: EntityTable<{ key: string; value: unknown }, "key">;
  /** One row: what `census.ts` says of the annotations. */
  census: EntityTable<Census, "key">;
}

/** A newer Tallymark wrote this database; writing into it with old code would damage it. */
export class NewerDatabaseError extends Error {
  override name = "NewerDatabaseError";
}

/** The version that this code declares last, below. */
export const SCHEMA_VERSION = 4;

/**
 * Opens the database of the extension's origin.
 * `name` is a parameter for tests alone.
 * @throws NewerDatabaseError when a later version of Tallymark has already upgraded it.
 */
export async function openDatabase(name = "tallymark"): Promise<Database> {
  await refuseNewer(name);
  // Strict: Chromium's default durability acknowledges writes that a power cut then loses.
  const db = new Dexie(name, { chromeTransactionDurability: "strict" }) as Database;
  // A released version is never edited; a change is a new version with its upgrade.
  db.version(1).stores({ annotations: "id, source, created", articles: "url" });
  db.version(2)
    .stores({
      annotations: "id, source, created, modified",
      articles: "url, *addresses",
      settings: "key",
    })
    .upgrade(giveArticlesTheirAddresses);
  db.version(3)
    .stores({ census: "key" })
    .upgrade(async (transaction) => {
      await giveReadingsTheirContext(transaction);
      await takeFirstCensus(transaction);
    });
  // Of `deleted` only what stands in the trash has a key: null is none.
  db.version(4).stores({ annotations: "id, source, created, modified, deleted" });
  await db.open();
  return db;
}

/** Dexie multiplies its versions by ten to get IndexedDB's, which are whole numbers. */
const DEXIE_VERSION_FACTOR = 10;

/** Asked before anything is opened: Dexie opens a later version without a word, and puts back what that version removed. */
async function refuseNewer(name: string): Promise<void> {
  const databases = await indexedDB.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  const installed = Math.floor(version / DEXIE_VERSION_FACTOR);
  if (installed > SCHEMA_VERSION) {
    throw new NewerDatabaseError(
      `The database has version ${installed}; this Tallymark knows versions up to ${SCHEMA_VERSION}`,
    );
  }
}

/** Version 1 knew an article under one address only. */
async function giveArticlesTheirAddresses(transaction: Transaction): Promise<void> {
  await transaction
    .table<{ url: string; addresses?: string[] }>("articles")
    .toCollection()
    .modify((article) => {
      article.addresses ??= [article.url];
    });
}

/** Version 2 kept of a reading and its surroundings less than the text says; what was not kept stays unknown. */
async function giveReadingsTheirContext(transaction: Transaction): Promise<void> {
  await transaction
    .table<Annotation>("annotations")
    .toCollection()
    .modify((annotation, ref) => {
      ref.value = withContext(annotation);
    });
  await transaction
    .table<Mutable<ArticleRecord>>("articles")
    .toCollection()
    .modify((article) => {
      const { visited, title, modifiedAt } = article;
      article.states ??= [{ seen: visited, title, modifiedAt }];
    });
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function withContext(annotation: Annotation): Annotation {
  const base = {
    ...{ sentence: "", heading: null, links: [], corrected: correctedOf(annotation) },
    ...annotation,
    revisions: annotation.revisions.map((revision) => ({
      ...{ modifiedAt: null, figure: null, answer: null },
      ...revision,
    })),
  };
  switch (annotation.kind) {
    case "figure":
      return withKind(base, "figure", { ...UNREAD_FIGURE, ...annotation.reading });
    case "claim":
      return withKind(base, "claim", { ...UNREAD_CLAIM, ...annotation.reading });
    case "picture":
    case "passage":
      return withKind(base, annotation.kind, annotation.reading);
  }
}

async function takeFirstCensus(transaction: Transaction): Promise<void> {
  const ids = await transaction.table("annotations").toCollection().primaryKeys();
  await transaction.table("census").put(censusOf(ids.map(String), null, 1));
}

/** Version 2 did not keep whether a reading was corrected: what its reader touched is left as it is. */
function correctedOf({ created, modified, reading }: Annotation): string[] {
  return created === modified ? [] : Object.keys(reading ?? {});
}
