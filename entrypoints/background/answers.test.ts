import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import type { Annotation } from "../../annotation";
import type { ToBackground } from "../../messaging/protocol";
import type { Caller } from "../../messaging/serve";
import { annotationsOn, type Database, openDatabase, saveAnnotation } from "../../storage";
import { aMark, anArticle } from "../../storage/fixtures";

const told: unknown[] = [];
const badges = new Map<number, string>();
const titles = new Map<number, string>();
const session = new Map<string, unknown>();
const local = new Map<string, unknown>();

vi.hoisted(() => vi.stubGlobal("browser", {}));
vi.mock("../../messaging/browser", () => ({
  browser: {
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        badges.set(tabId, text);
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => {
        titles.set(tabId, title);
      },
    },
    i18n: {
      getUILanguage: () => "en",
      getMessage: (name: string, substitutions: string | string[] = []) =>
        [name, substitutions].flat().join(" "),
    },
    runtime: { id: "the-extension", getURL: (path: string) => `chrome-extension://x${path}` },
    scripting: { executeScript: async () => [], insertCSS: async () => undefined },
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...session].filter(([name]) => key === null || name === key)),
        set: async (entries: object) => {
          for (const [name, value] of Object.entries(entries)) session.set(name, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
      local: {
        get: async () => Object.fromEntries(local),
        set: async (entries: object) => {
          for (const [name, value] of Object.entries(entries)) local.set(name, value);
        },
      },
    },
    tabs: {
      create: async () => ({}),
      sendMessage: async (tabId: number, message: unknown) => {
        told.push({ tabId, message });
        return { ok: true };
      },
    },
  },
}));

const { answers } = await import("./answers");
const { admit } = await import("./door");

const FERRY = "https://post.example/ferry";
const TRAIN = "https://other.example/train";
const caller = (tabId: number, url: string, incognito = false): Caller => ({
  type: "page",
  tabId,
  url,
  incognito,
});
const factsAt = (url: string) => ({
  url,
  title: "A title",
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  siteName: null,
  language: "en",
});
const draft = (exact: string) => ({
  kind: "passage",
  target: { selector: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }] },
  note: "",
  context: { text: exact, start: 0, end: exact.length, heading: null },
  reading: null,
});

let db: Database;
let ferryMark: Annotation;
let trainMark: Annotation;

/** A call as it comes in: through the door, to its handler. */
async function call(who: Caller, method: keyof ToBackground, ...args: unknown[]): Promise<unknown> {
  const handlers = answers(async () => db) as unknown as Record<
    string,
    (caller: Caller, ...args: readonly unknown[]) => unknown
  >;
  return handlers[method]?.(who, ...admit(method, who, args));
}

beforeEach(async () => {
  told.length = 0;
  badges.clear();
  session.clear();
  db = await openDatabase(crypto.randomUUID());
  ferryMark = { ...aMark("20,510 commuters", { source: FERRY }), note: "secret of the ferry" };
  trainMark = { ...aMark("66 minutes", { source: TRAIN }), note: "secret of the train" };
  await saveAnnotation(db, ferryMark, anArticle({ url: FERRY }));
  await saveAnnotation(db, trainMark, anArticle({ url: TRAIN }));
});

test("A page is given what stands on its own article, and its badge counts it", async () => {
  const opened = await call(caller(1, FERRY), "openArticle", factsAt(FERRY), FERRY);
  expect(opened).toMatchObject({ source: FERRY, annotations: [ferryMark] });
  expect(badges.get(1)).toBe("1");
});

test("A page that changed its address since it was loaded is where it says that it is", async () => {
  const page = caller(1, FERRY);
  const next = "https://post.example/tram";
  expect(await call(page, "openArticle", factsAt(next), next)).toMatchObject({
    source: next,
    annotations: [],
  });
  await call(page, "keep", draft("77 euros"), factsAt(next), next);
  expect(await annotationsOn(db, next)).toMatchObject([{ source: next }]);
  expect(await annotationsOn(db, FERRY)).toEqual([ferryMark]);
});

test.for([
  ["another site's article", factsAt(TRAIN), FERRY],
  ["another site's address", factsAt(TRAIN), TRAIN],
  [
    "an article of a site whose name starts alike",
    factsAt("https://post.example.evil/ferry"),
    FERRY,
  ],
  [
    "its own article at another scheme's address",
    factsAt("http://post.example/ferry"),
    "http://post.example/ferry",
  ],
] as const)("A page is refused %s", async ([, facts, address]) => {
  const page = caller(1, FERRY);
  await expect(call(page, "openArticle", facts, address)).rejects.toMatchObject({
    name: "Refused",
  });
  await expect(call(page, "keep", draft("words"), facts, address)).rejects.toMatchObject({
    name: "Refused",
  });
});

test("A page changes the annotations of the article that it shows, and no others", async () => {
  const page = caller(1, FERRY);
  await call(page, "openArticle", factsAt(FERRY), FERRY);
  await call(page, "edit", ferryMark.id, { note: "edited" });
  expect(await annotationsOn(db, FERRY)).toMatchObject([{ note: "edited" }]);
  for (const [method, ...args] of [
    ["edit", { note: "forged" }],
    ["remove"],
    ["restore"],
  ] as const) {
    await expect(call(page, method, trainMark.id, ...args)).rejects.toMatchObject({
      name: "Refused",
    });
  }
  const observation = { id: trainMark.id, outcome: "missing", text: null };
  await expect(call(page, "observe", [observation])).rejects.toMatchObject({ name: "Refused" });
  expect(await annotationsOn(db, TRAIN)).toEqual([trainMark]);
});

test("Only the extension's own pages bring the annotator into a tab", async () => {
  await expect(call(caller(1, FERRY), "annotate", 2)).rejects.toMatchObject({ name: "Refused" });
  await expect(call({ type: "extension" }, "annotate", 2)).resolves.toBeUndefined();
});

test("From a private window nothing is kept, nor is a visit", async () => {
  const page = caller(1, FERRY, true);
  const before = await db.articles.toArray();
  await call(page, "openArticle", factsAt(FERRY), FERRY);
  await expect(call(page, "keep", draft("words"), factsAt(FERRY), FERRY)).rejects.toMatchObject({
    name: "PrivateWindow",
  });
  expect(await db.articles.toArray()).toEqual(before);
  expect(await annotationsOn(db, FERRY)).toEqual([ferryMark]);
});

test("Every tab that shows the article is told of a change, and no other", async () => {
  await call(caller(1, FERRY), "openArticle", factsAt(FERRY), FERRY);
  await call(caller(2, FERRY), "openArticle", factsAt(FERRY), FERRY);
  await call(caller(3, TRAIN), "openArticle", factsAt(TRAIN), TRAIN);
  await call(caller(1, FERRY), "remove", ferryMark.id);
  expect(told).toMatchObject([{ tabId: 1 }, { tabId: 2 }]);
  expect([...badges]).toEqual([
    [1, ""],
    [2, ""],
    [3, "1"],
  ]);
});

/** The page of the ferry, on which a number was corrected. */
async function openChanged(): Promise<Caller> {
  const page = caller(1, FERRY);
  await call(page, "openArticle", factsAt(FERRY), FERRY);
  const seen = { id: ferryMark.id, outcome: "changed", text: "25,010 commuters" };
  await call(page, "observe", [seen]);
  return page;
}

const ofTheFerry = async () => (await annotationsOn(db, FERRY))[0];

test("A change counts on the badge until the reader has answered it", async () => {
  const page = await openChanged();
  expect(badges.get(1)).toBe("Δ1");
  expect(titles.get(1)).toBe("actionTitle_changed 1 1");
  await call(page, "keepOld", ferryMark.id);
  expect(badges.get(1)).toBe("1");
  expect(titles.get(1)).toBe("actionTitle_annotations 1");
  expect(await ofTheFerry()).toMatchObject({ outcome: "changed" });
  await call(page, "takeBackAnswer", ferryMark.id);
  expect(badges.get(1)).toBe("Δ1");
});

test("An accepted change is marked and read in its new words", async () => {
  const page = await openChanged();
  await call(page, "edit", ferryMark.id, { kind: "figure" });
  const { target, context } = draft("25,010 commuters");
  await call(page, "acceptChange", ferryMark.id, target, context);
  expect(badges.get(1)).toBe("1");
  expect(await ofTheFerry()).toMatchObject({
    outcome: "exact",
    target,
    sentence: "25,010 commuters",
    reading: { value: 25_010 },
    revisions: [{ answer: { type: "accepted", before: { target: ferryMark.target } } }],
  });
  await call(page, "takeBackAnswer", ferryMark.id);
  expect(await ofTheFerry()).toMatchObject({ outcome: "changed", target: ferryMark.target });
});

test("What typesetting altered is no change, and a figure's new words are read", async () => {
  const page = caller(1, FERRY);
  await call(page, "openArticle", factsAt(FERRY), FERRY);
  await call(page, "edit", ferryMark.id, { kind: "figure" });
  const observed = async (text: string) => {
    await call(page, "observe", [{ id: ferryMark.id, outcome: "changed", text }]);
    return ofTheFerry();
  };
  expect(await observed("20,510\u00a0commuters")).toMatchObject({
    outcome: "moved",
    revisions: [],
  });
  expect(await observed("25,010 commuters")).toMatchObject({
    revisions: [{ text: "25,010 commuters", figure: { value: 25_010, unit: "commuters" } }],
  });
});

test("What a private window saw is not kept, unless the reader allows it", async () => {
  const page = caller(1, FERRY, true);
  const renamed = { ...factsAt(FERRY), title: "Fares rise again" };
  const seen = [{ id: ferryMark.id, outcome: "missing", text: null }];
  await call(page, "openArticle", renamed, FERRY);
  await call(page, "observe", seen);
  expect(await ofTheFerry()).toEqual(ferryMark);
  expect((await db.articles.get(FERRY))?.states).toHaveLength(1);
  await db.settings.put({ key: "keepsInPrivateWindows", value: true });
  await call(page, "openArticle", renamed, FERRY);
  await call(page, "observe", seen);
  expect(await ofTheFerry()).toMatchObject({ outcome: "missing" });
  expect((await db.articles.get(FERRY))?.states.at(-1)?.title).toBe("Fares rise again");
});

test("Annotations of one article are linked from its page, those of two from the extension alone", async () => {
  const page = caller(1, FERRY);
  await call(page, "openArticle", factsAt(FERRY), FERRY);
  const across = [ferryMark.id, "updates", trainMark.id] as const;
  await expect(call(page, "link", ...across)).rejects.toMatchObject({ name: "Refused" });
  await call({ type: "extension" }, "link", ...across);
  expect(await ofTheFerry()).toMatchObject({ links: [{ relation: "updates", to: trainMark.id }] });
  expect(await call(page, "partners", FERRY)).toMatchObject([
    { id: trainMark.id, source: TRAIN, words: "66 minutes", removed: false },
  ]);
  expect(await call(page, "partners", TRAIN)).toEqual([]);

  await call({ type: "extension" }, "remove", trainMark.id);
  expect(await call(page, "partners", FERRY)).toMatchObject([{ removed: true }]);
  await call(page, "unlink", ...across);
  expect(await ofTheFerry()).toMatchObject({ links: [] });
});

test("Of 10,000 calls forged by a page, none reads or changes what is another page's", async () => {
  const evil = caller(9, "https://evil.example/story");
  const own = "https://evil.example/story";
  await call(evil, "openArticle", factsAt(own), own);
  const rows = async () => [await annotationsOn(db, FERRY), await annotationsOn(db, TRAIN)];
  const before = await rows();

  const address = fc.constantFrom(
    FERRY,
    TRAIN,
    own,
    `${own}?x=${FERRY}`,
    `${own}#${TRAIN}`,
    "https://post.example@evil.example/",
    "",
  );
  const others = address.filter((each) => !each.startsWith(own));
  const id = fc.constantFrom(ferryMark.id, trainMark.id, crypto.randomUUID(), "*", null);
  const facts = address.map(factsAt);
  const change = fc.constantFrom(
    { note: "forged" },
    { tags: ["forged"] },
    { kind: "claim" },
    {},
    null,
  );
  const outcome = fc.constantFrom("missing", "changed", "exact", "gone");
  const forged = fc.oneof(
    fc.tuple(fc.constant("openArticle" as const), facts, address),
    fc.tuple(fc.constant("visit" as const), fc.boolean(), address),
    fc.tuple(fc.constant("edit" as const), id, change),
    fc.tuple(
      fc.constantFrom(
        "remove" as const,
        "restore" as const,
        "keepOld" as const,
        "takeBackAnswer" as const,
      ),
      id,
    ),
    fc.tuple(
      fc.constant("acceptChange" as const),
      id,
      fc.constant(draft("forged").target),
      fc.constant(draft("forged").context),
    ),
    fc.tuple(
      fc.constantFrom("link" as const, "unlink" as const),
      id,
      fc.constantFrom("supports", "updatedBy", "is"),
      id,
    ),
    fc.tuple(fc.constant("partners" as const), address),
    fc.tuple(
      fc.constant("observe" as const),
      fc.array(fc.record({ id, outcome, text: fc.constantFrom(null, "forged") }), { maxLength: 3 }),
    ),
    fc.tuple(fc.constant("annotate" as const), fc.nat(9)),
    fc.tuple(
      fc.constant("keep" as const),
      fc.constant(draft("forged")),
      others.map(factsAt),
      address,
    ),
  );
  await fc.assert(
    fc.asyncProperty(forged, async ([method, ...args]) => {
      const answer = await call(evil, method, ...args).catch(String);
      expect(JSON.stringify(answer ?? null)).not.toContain("secret");
    }),
    { numRuns: 10_000 },
  );
  expect(await rows()).toEqual(before);
}, 60_000);
