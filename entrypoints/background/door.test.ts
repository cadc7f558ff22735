import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Caller } from "../../messaging/serve";
import { RefusedError } from "../../messaging/serve";
import { admit } from "./door";

vi.hoisted(() => vi.stubGlobal("browser", {}));

const PAGE: Caller = { type: "page", tabId: 1, url: "https://post.example/a", incognito: false };
const ID = "3f8cbf1e-6f5a-4f6c-9d0a-0d4a8f6f1c55";
const ADDRESS = "https://post.example/a";
const FACTS = {
  url: ADDRESS,
  title: "Ferries cost more",
  byline: null,
  publishedAt: "2026-03-04",
  modifiedAt: null,
  siteName: null,
  language: "en",
};
const DRAFT = {
  kind: "figure",
  target: {
    selector: [
      { type: "TextQuoteSelector", exact: "66", prefix: "for ", suffix: " dollars" },
      { type: "TextPositionSelector", start: 4, end: 6 },
    ],
  },
  note: "",
  context: { text: "for 66 dollars", start: 4, end: 6, heading: "Fares" },
  reading: null,
};

/** One call of each method as our own callers make it. */
const CALLS: readonly (readonly [method: string, args: readonly unknown[]])[] = [
  ["visit", [true, ADDRESS]],
  ["openArticle", [FACTS, ADDRESS]],
  ["keep", [DRAFT, FACTS, ADDRESS]],
  ["edit", [ID, { note: "Who counted?", tags: ["ferry"] }]],
  ["edit", [ID, { kind: "claim" }]],
  ["remove", [ID]],
  ["restore", [ID]],
  ["observe", [[{ id: ID, outcome: "changed", text: "67" }]]],
  ["style", ["::highlight(a) { color: red }", null]],
  ["chosenWords", []],
  ["annotate", [3]],
  ["parseNote", ["**note**"]],
  ["openLibrary", []],
  ["keptSlice", ["2026-11-18T08:00:00.000Z"]],
  ["keptSlice", [null]],
  ["keptOf", [[ID]]],
  ["keptAt", [[ADDRESS]]],
  ["keptArticles", [ADDRESS]],
  ["editMany", [[{ id: ID, change: { tags: ["ferry"], status: "checked" } }]]],
  ["removeMany", [[ID]]],
  ["restoreMany", [[ID]]],
  ["purge", [true]],
];

test.for(CALLS)("%s is admitted as its callers call it", ([method, args]) => {
  expect(admit(method, PAGE, args)).toEqual(args);
});

test.for(CALLS)("%s is refused with one argument more, or one less", ([method, args]) => {
  expect(() => admit(method, PAGE, [...args, "more"])).toThrow(RefusedError);
  if (args.length > 0) expect(() => admit(method, PAGE, args.slice(1))).toThrow(RefusedError);
});

test.for([
  ["an address that is not of the web", ["keep", [DRAFT, FACTS, "javascript:alert(1)"]]],
  ["a file's address", ["openArticle", [{ ...FACTS, url: "file:///etc/passwd" }, ADDRESS]]],
  ["a field that nobody declared", ["keep", [{ ...DRAFT, source: ADDRESS }, FACTS, ADDRESS]]],
  ["a change of what is fixed", ["edit", [ID, { source: ADDRESS }]]],
  ["a change of history", ["edit", [ID, { revisions: [] }]]],
  ["an id that is none", ["remove", ["*"]]],
  ["many ids at once", ["remove", [[ID, ID]]]],
  ["a kind that is none", ["edit", [ID, { kind: "anything" }]]],
  [
    "a negative offset",
    ["keep", [{ ...DRAFT, context: { ...DRAFT.context, start: -1 } }, FACTS, ADDRESS]],
  ],
  ["a reading of no kind", ["edit", [ID, { reading: { value: 1 } }]]],
  ["an outcome that is none", ["observe", [[{ id: ID, outcome: "gone", text: null }]]]],
  ["a note too long to be one", ["edit", [ID, { note: "a".repeat(1_000_001) }]]],
  ["a style sheet too long to be ours", ["style", ["a".repeat(20_001), null]]],
  ["more tags than anyone has", ["edit", [ID, { tags: Array(1_001).fill("tag") }]]],
] as const)("%s is refused", ([, [method, args]]) => {
  expect(() => admit(method, PAGE, args)).toThrow(RefusedError);
});

test.for(["constructor", "__proto__", "toString", "purge", ""])(
  "There is no method %j",
  (method) => {
    expect(() => admit(method, PAGE, [])).toThrow(RefusedError);
  },
);

const DECLARED = new Set([
  ...["url", "title", "byline", "publishedAt", "modifiedAt", "siteName", "language"],
  ...[
    "kind",
    "target",
    "note",
    "context",
    "reading",
    "tags",
    "text",
    "start",
    "end",
    "heading",
    "id",
    "change",
  ],
  ...["selector", "type", "exact", "prefix", "suffix", "textLength", "twins", "outcome"],
  ...["value", "valueHigh", "unit", "approximate", "bound", "direction", "counted", "asOf"],
  ...["namedSource", "speaker", "speakerPlace", "anonymous", "cue", "figures", "status"],
  ...["address", "alternative", "caption", "credit"],
]);

/** The names that a forger would try first. */
const KEYS = [
  "id",
  "kind",
  "note",
  "tags",
  "reading",
  "target",
  "selector",
  "url",
  "title",
  "__proto__",
];
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string()),
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

test("Of 10,000 forged calls, none passes that is not of the declared shape", () => {
  const methods = fc.constantFrom(...new Set(CALLS.map(([method]) => method)));
  /** A good call with a part of it, however deep, replaced by anything. */
  const spoilt = fc
    .tuple(fc.constantFrom(...CALLS), fc.nat(), anything)
    .map(([[method, args], place, value]) => [method, replaced(args, place, value)] as const);
  const wild = fc.tuple(methods, fc.array(anything, { maxLength: 4 }));
  fc.assert(
    fc.property(fc.oneof(wild, spoilt), ([method, args]) => {
      let admitted: readonly unknown[];
      try {
        admitted = admit(method, PAGE, args as readonly unknown[]);
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedError);
        return;
      }
      // What passes would pass again as it is, and holds nothing that no shape declares.
      expect(admit(method, PAGE, admitted)).toEqual(admitted);
      expect([...keysIn(admitted)].filter((key) => !DECLARED.has(key))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) yield key;
    yield* keysIn(part);
  }
}

/** The value with one of its parts, chosen by `place`, replaced. */
function replaced(value: unknown, place: number, by: unknown): unknown {
  if (typeof value !== "object" || value === null || place % 3 === 0) return by;
  const entries = Object.entries(value);
  const at = place % Math.max(1, entries.length);
  const next = entries.map(([key, part], index) => [
    key,
    index === at ? replaced(part, Math.floor(place / 3), by) : part,
  ]);
  return Array.isArray(value) ? next.map(([, part]) => part) : Object.fromEntries(next);
}
