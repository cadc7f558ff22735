// @vitest-environment jsdom
import { signal } from "@preact/signals";
import { beforeEach, expect, test, vi } from "vitest";
import {
  type Annotation,
  createAnnotation,
  DEFAULT_SETTINGS,
  UNREAD_FIGURE,
  type Walked,
} from "../../annotation";
import type { Place } from "../annotator.content/places";
import { LINE, showLine, spotted } from "../annotator.content/test-line";
import type { ControlsState } from "./state";
import { createWalker, type Walkable } from "./walker";

vi.mock("../../messaging/remote", () => ({ background: { chooseWalk: async () => undefined } }));

const QUOTES = ["30 lamps", "12 benches", "7 kiosks"];

beforeEach(() => {
  showLine();
  // jsdom lays nothing out: each word stands at its offset into the text.
  Range.prototype.getBoundingClientRect = function box() {
    return new DOMRect(0, this.startOffset - scrolled, 1, 1);
  };
  scrolled = 0;
});
let scrolled = 0;

/** A walk over a page that offers three figures, and what it shows, tells and writes. */
function walkOver(quotes: readonly string[] = QUOTES) {
  const offered = quotes.map((quote) => spotted("figure", quote));
  const kept: Annotation[] = [];
  const places = new Map<Annotation["id"], Place>();
  const shown: string[] = [];
  const edited: [string, unknown][] = [];
  let walks: Walked = "all";
  const state = {
    walking: signal<ControlsState["walking"]["value"]>(null),
    noting: signal<ControlsState["walkNoting"]["value"]>(null),
    changed: signal(0),
  };
  const session: Walkable = {
    annotations: () => kept,
    found: () => places,
    suggestions: { offered: () => offered, begin: vi.fn() },
    settings: () => ({ ...DEFAULT_SETTINGS, walks }),
    setSettings: (settings) => {
      walks = settings.walks;
    },
    point: vi.fn(),
  };
  const walker = createWalker(
    session,
    state,
    {
      async keepSuggestion(id) {
        const at = offered.findIndex(({ suggestion }) => suggestion.id === id);
        const [spotted] = at < 0 ? [] : offered.splice(at, 1);
        if (!spotted) return null;
        const annotation = createAnnotation(
          {
            kind: "figure",
            source: "https://news.example/pier",
            target: { selector: [] },
            sentence: "",
            heading: null,
            reading: UNREAD_FIGURE,
            note: "",
          },
          "2026-11-18T08:00:00.000Z",
          `kept ${id}`,
        );
        kept.push(annotation);
        places.set(annotation.id, { range: spotted.range, quality: "exact", text: null });
        state.changed.value += 1;
        return annotation;
      },
      edit: async (id, change) => {
        edited.push([String(id), change]);
      },
      remove: async (id) => {
        const at = kept.findIndex((annotation) => annotation.id === id);
        kept.splice(at, 1);
        state.changed.value += 1;
      },
    },
    ({ startOffset, endOffset }) => shown.push(LINE.slice(startOffset, endOffset)),
  );
  const here = () => walker.stops()[walker.index()]?.id;
  return { walker, state, session, offered, shown, edited, here };
}

test("It starts at the first stop that the reader has not scrolled past, else at the first", () => {
  const { walker, shown, session } = walkOver();
  walker.start();
  scrolled = LINE.indexOf("12");
  walker.start();
  scrolled = LINE.length * 2;
  walker.start();
  expect(shown).toEqual(["30 lamps", "12 benches", "30 lamps"]);
  expect(session.suggestions.begin).toHaveBeenCalled();
});

test("Past the last stop comes the first, and before the first the last", () => {
  const { walker, shown } = walkOver();
  walker.start();
  for (const to of [1, 2, 3, -1]) walker.goTo(to);
  expect(shown).toEqual(["30 lamps", "12 benches", "7 kiosks", "30 lamps", "7 kiosks"]);
});

test("On a page that offers nothing it is nowhere, and goes to the first stop that comes", () => {
  const { walker, state, offered, shown } = walkOver([]);
  walker.start();
  walker.goTo(1);
  expect([walker.index(), shown]).toEqual([-1, []]);
  offered.push(...walkOver(["12 benches"]).offered);
  state.changed.value += 1;
  walker.follow();
  expect(shown).toEqual(["12 benches"]);
});

test("What is kept stays where the walk is, and is kept once", async () => {
  const { walker, here } = walkOver();
  walker.start();
  walker.goTo(1);
  const annotation = await walker.keep();
  expect([here(), walker.index()]).toEqual(["kept 12 benches", 1]);
  expect(await walker.keep()).toBe(annotation);
  expect(walker.stops()).toHaveLength(3);
});

test("A reader who walks on while a stop is being kept is not taken back", async () => {
  const { walker, here } = walkOver();
  walker.start();
  const keeping = walker.keep();
  walker.goTo(2);
  await keeping;
  expect(here()).toBe("7 kiosks");
});

test("A walk that ended while its stop was being kept opens no note", async () => {
  const { walker, state } = walkOver();
  walker.start();
  const opening = walker.openNote();
  state.walking.value = null;
  await opening;
  expect(state.noting.value).toBeNull();
});

test("A note keeps what it is for, and is saved once", async () => {
  const { walker, state, edited } = walkOver();
  walker.start();
  await walker.openNote();
  expect(state.noting.value).toBe("kept 30 lamps");
  await walker.saveNote("Who counted?");
  await walker.saveNote("Twice?");
  expect(edited).toEqual([["kept 30 lamps", { note: "Who counted?" }]]);
  expect(state.noting.value).toBeNull();
});

test("A note that is left, or walked away from, writes nothing", async () => {
  const { walker, state, edited } = walkOver();
  walker.start();
  await walker.openNote();
  walker.closeNote();
  await walker.saveNote("Who counted?");
  await walker.openNote();
  walker.goTo(1);
  expect([state.noting.value, edited]).toEqual([null, []]);
});

test("Only what is kept is removed, and the walk stands where it stood", async () => {
  const { walker, state, here } = walkOver();
  walker.start();
  walker.goTo(1);
  await walker.remove();
  expect(walker.stops()).toHaveLength(3);
  await walker.keep();
  await walker.remove();
  expect(state.walking.value?.step?.range.startOffset).toBe(LINE.indexOf("12 benches"));
  expect(here()).toBe("7 kiosks");
});

test("Another choice of what it goes over shows the stop nearest to its place", () => {
  const { walker, session, shown } = walkOver();
  walker.start();
  walker.choose("figure");
  expect([session.settings().walks, shown]).toEqual(["figure", ["30 lamps", "30 lamps"]]);
  walker.choose("claim");
  expect([walker.index(), walker.stops().length]).toEqual([-1, 0]);
});

test("It points at its stop again when the page has changed, and at none when it is over", () => {
  const { walker, session, state } = walkOver();
  walker.follow();
  expect(session.point).not.toHaveBeenCalled();
  walker.start();
  walker.follow();
  expect(session.point).toHaveBeenCalledWith(expect.objectContaining({ startOffset: 13 }));
  state.walking.value = null;
  walker.follow();
  expect(session.point).toHaveBeenCalledTimes(1);
});
