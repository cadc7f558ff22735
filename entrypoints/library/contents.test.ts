import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { wordsOf } from "../../components/describe-annotation";
import {
  annotationSlice,
  changeAnnotation,
  type Database,
  openDatabase,
  saveAnnotation,
} from "../../storage";
import { aMark, anArticle } from "../../storage/fixtures";
import { type Contents, readContents } from "./contents";
import { type LibrarySource, sourceIn } from "./source";

let db: Database;
beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const made = (at: number) => new Date(Date.UTC(2026, 10, 18) + at * 1000).toISOString();
/** Keeps a mark; the first article was visited last. */
const add = (at: number, source = anArticle().url) =>
  saveAnnotation(
    db,
    aMark(`mark ${at}`, { created: made(at), start: at, source }),
    anArticle({ url: source, visited: made(source === anArticle().url ? 100 : 50) }),
  );

/** Reads the library; gives what it holds now, and every state that it was shown in. */
function read(source: LibrarySource = sourceIn(db)) {
  const states: Contents[] = [];
  const onError = vi.fn();
  const contents = readContents(Promise.resolve(source), onError);
  contents.subscribe((state) => state && states.push(state));
  const words = () => contents.value?.entries.map(({ annotation }) => wordsOf(annotation));
  return { contents, states, words, onError };
}

test("everything is there, article by article in page order, and stays true to what changes", async () => {
  await add(1);
  await add(3);
  const { contents, words } = read();
  await vi.waitFor(() => expect(words()).toEqual(["mark 1", "mark 3"]));
  await add(2, "https://harbour.example/ferries");
  await vi.waitFor(() => expect(words()).toEqual(["mark 1", "mark 3", "mark 2"]));
  expect(contents.value?.articles.get("https://harbour.example/ferries")?.site).toBe("The Example");
  const [first] = contents.value?.entries ?? [];
  if (first)
    await changeAnnotation(db, first.annotation.id, (row) => ({ ...row, note: "checked" }));
  await vi.waitFor(() => expect(contents.value?.entries[0]?.annotation.note).toBe("checked"));
  await db.annotations.clear();
  await vi.waitFor(() => expect(words()).toEqual([]));
});

test("many are shown as they come, in steps that grow with what is there", async () => {
  const all = Array.from({ length: 20_000 }, (_, at) =>
    aMark(`mark ${at}`, { created: made(20_000 - at) }),
  );
  const source: LibrarySource = {
    count: async () => all.length,
    async slice(before, size) {
      const start = before === null ? 0 : Number(before);
      const end = start + size;
      return { annotations: all.slice(start, end), older: end < all.length ? String(end) : null };
    },
    annotations: async () => [],
    annotationsAt: async () => [],
    articles: async () => [],
    watch: () => undefined,
  };
  const { states, words } = read(source);
  await vi.waitFor(() => expect(states.at(-1)?.reading).toBeNull());
  expect(words()).toHaveLength(20_000);
  expect(states[0]?.entries).toHaveLength(200);
  expect(states[0]?.reading).toEqual({ read: 200, of: 20_000 });
  expect(states.length).toBeLessThan(10);
});

test("what cannot be read is told", async () => {
  const broken: LibrarySource = {
    ...sourceIn(db),
    slice: async () => {
      throw new Error("The file is damaged");
    },
  };
  const { onError, contents } = read(broken);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error("The file is damaged")));
  expect(contents.value).toBeNull();
});

test("a list holds no more of an annotation than it shows", async () => {
  await add(1);
  const { annotations } = await annotationSlice(db, null, 1);
  const { contents } = read();
  await vi.waitFor(() => expect(contents.value).not.toBeNull());
  const light = contents.value?.entries[0]?.annotation;
  expect(light).toMatchObject({ id: annotations[0]?.id, note: "" });
  expect(light?.target).not.toHaveProperty("twins");
});
