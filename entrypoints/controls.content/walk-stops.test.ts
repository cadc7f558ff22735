// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import {
  type AnnotationId,
  createAnnotation,
  type SuggestedKind,
  UNREAD_CLAIM,
  UNREAD_FIGURE,
  type Walked,
  type WordsKind,
} from "../../annotation";
import type { Place } from "../annotator.content/places";
import type { Spotted } from "../annotator.content/recognise-article";
import { placeOf, removeLine, showLine, spotted } from "../annotator.content/test-line";
import { indexOfStep, type Step, stopsOf } from "./walk-stops";

const READINGS = { figure: UNREAD_FIGURE, claim: UNREAD_CLAIM, passage: null };

beforeEach(showLine);

const offer = (kind: SuggestedKind, quote: string) => spotted(kind, quote, `offered ${quote}`);

/** The stops of a page with these marks and suggestions; a mark without a place is not found on the page. */
function stops(
  walked: Walked,
  kept: readonly (readonly [WordsKind, quote: string, found?: boolean])[],
  offered: readonly Spotted[],
) {
  const annotations = kept.map(([kind, quote]) =>
    createAnnotation(
      {
        kind,
        source: "https://news.example/pier",
        target: { selector: [] },
        sentence: "",
        heading: null,
        reading: READINGS[kind],
        note: "",
      },
      "2026-11-18T08:00:00.000Z",
      `kept ${quote}`,
    ),
  );
  const places = annotations.map(({ id }, i): [AnnotationId, Place | null] => {
    const [, quote = "", shows = true] = kept[i] ?? [];
    return [id, shows ? { range: placeOf(quote), quality: "exact", text: null } : null];
  });
  return stopsOf(
    {
      annotations: () => annotations,
      found: () => new Map(places),
      suggestions: { offered: () => offered },
    },
    walked,
  );
}

const OFFERED = () => [offer("figure", "30 lamps"), offer("claim", "12 benches")];

test.for<readonly [walked: Walked, expected: readonly string[]]>([
  ["figure", ["offered 30 lamps", "kept 7 kiosks"]],
  ["claim", ["kept The pier", "offered 12 benches"]],
  ["all", ["kept The pier", "offered 30 lamps", "offered 12 benches", "kept and", "kept 7 kiosks"]],
])("A walk of %s goes over marks and suggestions in page order", ([walked, expected]) => {
  const kept = [
    ["figure", "7 kiosks"],
    ["claim", "The pier"],
    ["passage", "and"],
  ] as const;
  expect(stops(walked, kept, OFFERED()).map(({ id }) => id)).toEqual(expected);
});

test("It passes over what does not show on the page", () => {
  const offered = OFFERED();
  const kept = [["figure", "7 kiosks", false]] as const;
  expect(stops("figure", kept, offered).map(({ id }) => id)).toEqual(["offered 30 lamps"]);
  removeLine();
  expect(stops("figure", kept, offered)).toEqual([]);
});

test.for<readonly [what: string, step: string | null, quote: string, expected: number]>([
  ["at its first stop when it has gone nowhere", null, "The pier", 0],
  ["where its stop is", "offered 12 benches", "12 benches", 1],
  ["at the mark that its suggestion became", "gone", "12 benches", 1],
  ["at the next stop when its own is gone", "gone", "has", 0],
  ["at the last stop when nothing comes after its own", "gone", "kiosks", 2],
])("A walk is %s", ([, id, quote, expected]) => {
  const all = stops("all", [["figure", "7 kiosks"]], OFFERED());
  const step: Step | null = id === null ? null : { id, range: placeOf(quote) };
  expect(indexOfStep(all, step)).toBe(expected);
});

test("Where there is nothing to go to, a walk is nowhere", () => {
  expect(indexOfStep([], null)).toBe(-1);
  expect(indexOfStep([], { id: "gone", range: placeOf("has") })).toBe(-1);
});
