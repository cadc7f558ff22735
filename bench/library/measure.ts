/** What `run.ts` runs in a page of the extension: our storage beside IndexedDB itself, on the same rows. */
import type { Annotation, AnnotationId, ArticleRecord } from "../../annotation";
import { FORMATS } from "../../interchange";
import { generatedLibrary } from "../../scripts/generated-library";
import {
  annotationsOn,
  type Database,
  openDatabase,
  saveAnnotation,
  wholeLibrary,
} from "../../storage";

/** Milliseconds of ours and of IndexedDB's own. */
export interface Beside {
  readonly ours: number;
  readonly raw: number;
}

const NAME = "bench";
const NOW = new Date("2026-11-20T08:00:00.000Z");
const WRITES = 20;
const READS = 20;
/** Of one measurement: Firefox tells time to the millisecond only. */
const TIMES = 100;

async function measureStorage(count: number): Promise<Readonly<Record<string, Beside>>> {
  const db = await openDatabase(NAME);
  await fill(db, count);
  const raw = db.backendDB();
  const sources = (await db.articles.limit(READS * TIMES).toArray()).map(({ url }) => url);
  const results = {
    [`read one page, ${TIMES} times`]: await besideEachOther(
      rounds(READS, {
        ours: (at) => annotationsOn(db, sources[at] ?? ""),
        raw: (at) =>
          asPromise(
            storeOf(raw, "annotations")
              .index("source")
              .getAll(sources[at] ?? ""),
          ),
      }),
    ),
    "export JSON (raw: a full scan)": await exported(db, raw, "json"),
    "export CSV (raw: a full scan)": await exported(db, raw, "csv"),
    // Last: it adds articles of one mark each, which no library has so many of.
    [`write, ${TIMES} times`]: await besideEachOther(
      rounds(WRITES, { ours: (at) => save(db, at), raw: (at) => saveRaw(raw, at) }),
    ),
  };
  await db.delete();
  return results;
}

interface Round {
  ours(): Promise<unknown>;
  raw(): Promise<unknown>;
}

/** So many rounds, each of several calls with numbers of their own. */
function rounds(
  count: number,
  calls: { ours(at: number): Promise<unknown>; raw(at: number): Promise<unknown> },
): Round[] {
  const several = (who: "ours" | "raw", round: number) => async () => {
    for (let time = 0; time < TIMES; time++) await calls[who](round * TIMES + time);
  };
  return Array.from({ length: count }, (_, round) => ({
    ours: several("ours", round),
    raw: several("raw", round),
  }));
}

/** The median of each, in turns, so that both have the same caches and the same neighbours. */
async function besideEachOther(rounds: readonly Round[]): Promise<Beside> {
  const times = { ours: [] as number[], raw: [] as number[] };
  for (const [index, round] of rounds.entries()) {
    const turns = index % 2 === 0 ? (["ours", "raw"] as const) : (["raw", "ours"] as const);
    for (const who of turns) times[who].push(await timed(() => round[who]()));
  }
  return { ours: median(times.ours), raw: median(times.raw) };
}

async function exported(db: Database, raw: IDBDatabase, id: string): Promise<Beside> {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`There is no format ${id}`);
  return besideEachOther(
    Array.from({ length: 3 }, () => ({
      ours: async () => {
        const files = await format.write(await wholeLibrary(db), {
          now: NOW.toISOString(),
          language: "en",
        });
        return new Blob(files.flatMap(({ parts }) => [...parts])).size;
      },
      raw: async () => {
        await asPromise(storeOf(raw, "annotations").getAll());
        await asPromise(storeOf(raw, "articles").getAll());
      },
    })),
  );
}

async function fill(db: Database, count: number): Promise<void> {
  for (const { articles, annotations } of generatedLibrary(count, NOW)) {
    await db.articles.bulkPut([...articles]);
    await db.annotations.bulkPut([...annotations]);
  }
}

/** A mark that is new, on an article that is new as well. */
function freshRows(at: number, who: string): { article: ArticleRecord; annotation: Annotation } {
  const [rows] = [...generatedLibrary(1, NOW)];
  const [article] = rows?.articles ?? [];
  const [annotation] = rows?.annotations ?? [];
  if (!article || !annotation) throw new Error("Nothing was generated");
  const url = `https://${who}.example/${at}`;
  return {
    article: { ...article, url, addresses: [url] },
    annotation: { ...annotation, id: crypto.randomUUID() as AnnotationId, source: url },
  };
}

async function save(db: Database, at: number): Promise<void> {
  const { article, annotation } = freshRows(at, "ours");
  await saveAnnotation(db, annotation, article);
}

/** What must be written, by hand: the same stores, as durable. */
function saveRaw(raw: IDBDatabase, at: number): Promise<void> {
  const { article, annotation } = freshRows(at, "raw");
  return new Promise((resolve, reject) => {
    const stores = ["annotations", "articles", "census"];
    const transaction = raw.transaction(stores, "readwrite", { durability: "strict" });
    transaction.objectStore("articles").put(article);
    transaction.objectStore("annotations").add(annotation);
    const census = transaction.objectStore("census");
    const before = census.get("annotations");
    before.onsuccess = () => census.put(before.result ?? { key: "annotations" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function storeOf(raw: IDBDatabase, name: string): IDBObjectStore {
  return raw.transaction(name, "readonly").objectStore(name);
}

function asPromise<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const library = { measureStorage };
declare global {
  var measuredLibrary: typeof library;
}
globalThis.measuredLibrary = library;
