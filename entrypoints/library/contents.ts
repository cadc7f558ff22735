import { type ReadonlySignal, signal } from "@preact/signals";
import type { AnnotationId } from "../../annotation";
import { Entry, Shelved } from "./entry";
import type { LibrarySource } from "./source";

/** Everything that is kept, as far as it has been read. */
export interface Contents {
  /** Article by article, the last visited first, each in page order; those in the trash included. */
  readonly entries: readonly Entry[];
  readonly articles: ReadonlyMap<string, Shelved>;
  /** How much is still to come; null once all of it is here. */
  readonly reading: { readonly read: number; readonly of: number | null } | null;
}

/** So many fill any screen, and are there at once. */
const FIRST_SLICE = 200;
/** Few enough that the page answers in between. */
const SLICE = 2_000;
/** What has been read is shown when it is so much more than what is shown: all of it in steps that add up linearly. */
const GROWTH = 4;

/**
 * Reads the whole library, the newest annotations first, and stays true to it.
 * The signal is null until the first annotations are there.
 */
export function readContents(
  opened: Promise<LibrarySource>,
  onError: (error: unknown) => void,
): ReadonlySignal<Contents | null> {
  const contents = signal<Contents | null>(null);
  let byId = new Map<AnnotationId, Entry>();
  let articles = new Map<string, Shelved>();

  const readArticles = async (source: LibrarySource) => {
    const read = new Map<string, Shelved>();
    for (let after: string | null = null; ; ) {
      const slice = await source.articles(after, SLICE);
      for (const record of slice) read.set(record.url, new Shelved(record));
      const last = slice.at(-1);
      if (!last) break;
      after = last.url;
    }
    articles = read;
  };

  const readEverything = async (source: LibrarySource) => {
    const isFirst = contents.value === null;
    const read = new Map<AnnotationId, Entry>();
    const [of] = await Promise.all([source.count(), readArticles(source)]);
    let shown = 0;
    for (let before: string | null = null, size = FIRST_SLICE; ; size = SLICE) {
      const { annotations, older } = await source.slice(before, size);
      for (const annotation of annotations) read.set(annotation.id, new Entry(annotation));
      if (older === null) break;
      before = older;
      if (isFirst && read.size >= shown * GROWTH) {
        shown = read.size;
        contents.value = {
          entries: inShelfOrder(read.values(), articles),
          articles,
          reading: { read: shown, of },
        };
      }
    }
    byId = read;
    contents.value = { entries: inShelfOrder(read.values(), articles), articles, reading: null };
  };

  const readAgain = async (source: LibrarySource, ids: readonly AnnotationId[]) => {
    const kept = await source.annotations(ids);
    const gone = new Set(ids);
    let isReordered = ids.length === 0;
    for (const annotation of kept) {
      gone.delete(annotation.id);
      isReordered ||= !byId.has(annotation.id) || !articles.has(annotation.source);
      byId.set(annotation.id, new Entry(annotation));
    }
    for (const id of gone) byId.delete(id);
    if (isReordered) await readArticles(source);
    const before = contents.value?.entries ?? [];
    const entries = isReordered
      ? inShelfOrder(byId.values(), articles)
      : before.flatMap(({ annotation }) => byId.get(annotation.id) ?? []);
    contents.value = { entries, articles, reading: null };
  };

  const follow = async () => {
    const source = await opened;
    const inTurn = oneAfterTheOther(
      (ids) => (ids === null ? readEverything(source) : readAgain(source, ids)),
      onError,
    );
    // Watched before it is read: what changes meanwhile is read again.
    source.watch(inTurn);
    inTurn(null);
  };
  follow().catch(onError);
  return contents;
}

/** Article by article, the last visited first; what stands on one in page order. */
function inShelfOrder(entries: Iterable<Entry>, articles: Contents["articles"]): Entry[] {
  const bySource = Map.groupBy(entries, ({ annotation }) => annotation.source);
  const visited = (source: string) => articles.get(source)?.record.visited ?? "";
  return [...bySource]
    .sort(([a], [b]) => compare(visited(b), visited(a)) || compare(a, b))
    .flatMap(([, own]) => own.sort(inPageOrder));
}

function inPageOrder(a: Entry, b: Entry): number {
  return a.start - b.start || compare(a.annotation.created, b.annotation.created);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Changed = readonly AnnotationId[] | null;

/** Works off what changed, never two at a time; what came meanwhile is worked off together. */
function oneAfterTheOther(
  work: (changed: Changed) => Promise<void>,
  onError: (error: unknown) => void,
): (changed: Changed) => void {
  let waiting: Changed | undefined;
  let running = false;
  const run = async () => {
    running = true;
    while (waiting !== undefined) {
      const changed: Changed = waiting;
      waiting = undefined;
      await work(changed).catch(onError);
    }
    running = false;
  };
  return (changed) => {
    const all = changed === null || waiting === null;
    waiting = all ? null : [...new Set([...(waiting ?? []), ...changed])];
    if (!running) void run();
  };
}
