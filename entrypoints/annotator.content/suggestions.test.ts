// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Sight, Spotted } from "./recognise-article";
import { createSuggestions, type KeptPlace } from "./suggestions";
import { LINE, placeOf, removeLine, showLine, spotted } from "./test-line";

beforeEach(showLine);

const figure = (quote: string) => spotted("figure", quote);
const claim = (quote: string) => spotted("claim", quote);
const sight = (seen: readonly Spotted[], progress = 1): Sight => ({
  spotted: seen,
  progress,
  remarks: [],
});

/** Suggestions of what `seen` says at each look, one sight after the other. */
function suggestionsOf(kept: KeptPlace[] = []) {
  const looks: ((sight: Sight) => void)[] = [];
  const signals: AbortSignal[] = [];
  const ends: { readonly fail: (error: Error) => void }[] = [];
  const changed = vi.fn();
  const suggestions = createSuggestions(
    (onSight, signal) => {
      looks.push(onSight);
      signals.push(signal);
      return new Promise((_, fail) => ends.push({ fail }));
    },
    () => kept,
    () => {
      changed();
      suggestions.sift();
    },
    new AbortController().signal,
  );
  const offered = () => suggestions.offered().map(({ suggestion }) => suggestion.quote);
  return { suggestions, looks, signals, ends, changed, offered };
}

test("Nothing is looked at until somebody asks, and then once", () => {
  const { suggestions, looks, offered } = suggestionsOf();
  suggestions.lookAgain();
  expect([looks.length, suggestions.progress(), offered()]).toEqual([0, 0, []]);
  suggestions.begin();
  suggestions.begin();
  expect(looks).toHaveLength(1);
});

test("What is seen so far is offered as it comes", () => {
  const { suggestions, looks, changed, offered } = suggestionsOf();
  suggestions.begin();
  looks[0]?.(sight([figure("30 lamps")], 0.5));
  expect([offered(), suggestions.progress()]).toEqual([["30 lamps"], 0.5]);
  looks[0]?.(sight([figure("30 lamps"), figure("7 kiosks")]));
  expect([offered(), suggestions.progress()]).toEqual([["30 lamps", "7 kiosks"], 1]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test.for<
  readonly [
    what: string,
    kept: readonly (readonly [kind: string, quote: string])[],
    offered: readonly string[],
  ]
>([
  ["nothing kept", [], ["30 lamps", "12 benches", "7 kiosks"]],
  ["one kept in full", [["figure", "12 benches"]], ["30 lamps", "7 kiosks"]],
  ["one kept in part", [["figure", "12"]], ["30 lamps", "7 kiosks"]],
  ["two kept in one mark", [["figure", "30 lamps, 12 benches"]], ["7 kiosks"]],
  [
    "kept in another order",
    [
      ["figure", "7 kiosks"],
      ["figure", "30 lamps"],
    ],
    ["12 benches"],
  ],
  [
    "a mark of another kind",
    [
      ["claim", LINE],
      ["passage", "30 lamps"],
    ],
    ["30 lamps", "12 benches", "7 kiosks"],
  ],
  ["a mark that only touches it", [["figure", ", 12"]], ["30 lamps", "7 kiosks"]],
])("Figures that are kept are not offered: %s", ([, kept, expected]) => {
  const places = kept.map(([kind, quote]) => ({ kind, range: placeOf(quote) }));
  const { suggestions, looks, offered } = suggestionsOf(places);
  suggestions.begin();
  looks[0]?.(sight(["30 lamps", "12 benches", "7 kiosks"].map(figure)));
  expect(offered()).toEqual(expected);
  // Kept or not, it is known: a walk may stand on it.
  expect(suggestions.find("12 benches")?.suggestion.quote).toBe("12 benches");
});

test("A claim and a figure within it are offered apart", () => {
  const { suggestions, looks, offered } = suggestionsOf([{ kind: "figure", range: placeOf("30") }]);
  suggestions.begin();
  looks[0]?.(sight([claim(LINE), figure("30 lamps")]));
  expect(offered()).toEqual([LINE]);
});

test("What is taken back is offered again", () => {
  const kept: KeptPlace[] = [{ kind: "figure", range: placeOf("30") }];
  const { suggestions, looks, offered } = suggestionsOf(kept);
  suggestions.begin();
  looks[0]?.(sight([figure("30 lamps")]));
  expect(offered()).toEqual([]);
  kept.pop();
  suggestions.sift();
  expect(offered()).toEqual(["30 lamps"]);
});

test("What the page has taken away is not offered", () => {
  const { suggestions, looks, offered } = suggestionsOf();
  suggestions.begin();
  looks[0]?.(sight([figure("30 lamps")]));
  removeLine();
  suggestions.sift();
  expect(offered()).toEqual([]);
});

test("A page that changed is looked at again; until that is done, what was seen stays", () => {
  const { suggestions, looks, signals, offered } = suggestionsOf();
  suggestions.begin();
  looks[0]?.(sight([figure("30 lamps")]));
  suggestions.lookAgain();
  expect([looks.length, signals[0]?.aborted, signals[1]?.aborted]).toEqual([2, true, false]);
  looks[1]?.(sight([], 0.5));
  expect(offered()).toEqual(["30 lamps"]);
  looks[1]?.(sight([figure("7 kiosks")]));
  expect(offered()).toEqual(["7 kiosks"]);
});

test("A look that fails is told of, and the next call is a new try", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const { suggestions, looks, ends } = suggestionsOf();
  suggestions.begin();
  ends[0]?.fail(new Error("the background is gone"));
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  suggestions.begin();
  expect(looks).toHaveLength(2);
  warn.mockRestore();
});
