import { type ReadonlySignal, signal } from "@preact/signals";
import type { Annotation, AnnotationId } from "../../annotation";
import { Entry, Shelved } from "./entry";
import { onShelves, Shelf } from "./shelf";
import type { LibrarySource } from "./source";

/** Everything that is kept, as far as it has been read. */
export interface Contents {
  /** The last visited article first; what is in the trash included. */
  readonly shelves: readonly Shelf[];
  /** Those of all shelves, in their order. */
  readonly entries: readonly Entry[];
  readonly articles: ReadonlyMap<string, Shelved>;
  /** How much is still to come; null once all of it is here. */
  readonly reading: { readonly read: number; readonly of: number | null } | null;
}

export function contentsOf(
  shelves: readonly Shelf[],
  articles: Contents["articles"],
  reading: Contents["reading"] = null,
): Contents {
  return { shelves, entries: shelves.flatMap(({ entries }) => entries), articles, reading };
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
  const entryOf = (annotation: Annotation) =>
    new Entry(annotation, articles.get(annotation.source)?.record.url);

  const show = (shelves: readonly Shelf[], reading: Contents["reading"]) => {
    contents.value = contentsOf(shelves, articles, reading);
  };

  /** A shelf with what its entries have become; nothing where they are gone. */
  const renewed = (shelf: Shelf): Shelf | [] => {
    const entries = shelf.entries.flatMap(({ annotation }) => byId.get(annotation.id) ?? []);
    const isSame =
      entries.length === shelf.entries.length &&
      entries.every((entry, at) => entry === shelf.entries[at]);
    if (isSame) return shelf;
    return entries.length === 0 ? [] : new Shelf(shelf.source, entries, articles.get(shelf.source));
  };

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
      for (const annotation of annotations) read.set(annotation.id, entryOf(annotation));
      if (older === null) break;
      before = older;
      if (isFirst && read.size >= shown * GROWTH) {
        shown = read.size;
        show(onShelves(read.values(), articles), { read: shown, of });
      }
    }
    byId = read;
    show(onShelves(read.values(), articles), null);
  };

  const readAgain = async (source: LibrarySource, ids: readonly AnnotationId[]) => {
    const kept = await source.annotations(ids);
    const gone = new Set(ids);
    let isReordered = ids.length === 0;
    for (const annotation of kept) {
      gone.delete(annotation.id);
      isReordered ||= !byId.has(annotation.id) || !articles.has(annotation.source);
      byId.set(annotation.id, entryOf(annotation));
    }
    for (const id of gone) byId.delete(id);
    if (isReordered) await readArticles(source);
    const before = contents.value?.shelves ?? [];
    show(isReordered ? onShelves(byId.values(), articles) : before.flatMap(renewed), null);
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
