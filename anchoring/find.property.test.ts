// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Target } from "../annotation";
import {
  describe,
  type Found,
  find,
  findAll,
  findAllInSlices,
  type Match,
  rangeText,
  textOf,
} from "./index";

vi.setConfig({ testTimeout: 60_000 });

const LATIN = "ba co di fu le mo na pe ri so tu va ze ku hi".split(" ");
const HANGUL = "가 나 다 라 마 바 사 아 자 차 카 타 파 하 고 노 도".split(" ");

interface Case {
  readonly paragraphs: string[][];
  /** The paragraph that holds the passage, and the passage's words in it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly noise: string[][];
  readonly random: number;
}

/**
 * Pages by seed rather than by fast-check's own arrays and strings, which lean towards one word repeated: there a
 * passage has no place of its own.
 */
function caseOf(seed: number): Case {
  const next = mulberry32(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const several = <Item>(least: number, most: number, item: () => Item): Item[] =>
    Array.from({ length: least + below(most - least + 1) }, item);
  const syllables = below(2) === 0 ? LATIN : HANGUL;
  const word = () =>
    below(8) === 0
      ? String(2 + below(9_998))
      : several(1, 4, () => syllables[below(syllables.length)]).join("");
  const paragraph = () => several(12, 40, word);
  const paragraphs = several(4, 10, paragraph);
  const at = below(paragraphs.length);
  const words = paragraphs[at]?.length ?? 0;
  const from = below(words);
  const to = Math.min(words, from + 1 + below(12));
  return { paragraphs, at, from, to, noise: several(1, 4, paragraph), random: below(1_000) };
}

const cases = fc.noShrink(fc.integer()).map(caseOf);

/** Seeds of cases that broke a law once: the passage is a word at the edge of its paragraph. */
const AT_EDGE_OF_KEPT = [-485_729_900];
const AT_EDGE_OF_GONE = [10_722_326, 15_204_480, 17_857_345, 20_494_372];

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const html = (paragraphs: readonly (readonly string[])[]) =>
  paragraphs.map((words) => `<p>${words.join(" ")}</p>`).join("\n");

/** Marks the passage on the page as it was. */
function marked({ paragraphs, at, from, to }: Case): Target {
  document.body.innerHTML = html(paragraphs);
  return describe(passageRange(at, paragraphs[at] ?? [], from, to), document.body);
}

/** The words `from` to `to` of the page's `nth` paragraph, which reads so. */
function passageRange(nth: number, words: readonly string[], from: number, to: number): Range {
  const node = document.querySelectorAll("p").item(nth).firstChild;
  if (!node) throw new Error(`No paragraph ${nth}`);
  const range = document.createRange();
  const start = words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
  range.setStart(node, start);
  range.setEnd(node, start + words.slice(from, to).join(" ").length);
  return range;
}

function matchOf({ place, quality }: Found): Match {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return { range, quality };
}

const placeOf = (match: Match | null) => match && textOf(document.body).spanOf(match.range);

test("an unchanged paragraph's passage is found at its place, whatever comes in around it", () => {
  fc.assert(
    fc.property(cases, (page) => {
      const target = marked(page);
      const { paragraphs, at, from, to, noise, random } = page;
      const before = random % (at + 1);
      const after = at + 1 + (random % (paragraphs.length - at));
      const changed = [
        ...paragraphs.slice(0, before),
        ...noise,
        ...paragraphs.slice(before, after),
        ...noise.toReversed().slice(1),
        ...paragraphs.slice(after),
      ];
      document.body.innerHTML = html(changed);
      const truth = passageRange(at + noise.length, paragraphs[at] ?? [], from, to);
      const match = find(target, document.body);
      expect(match?.quality).toBe("exact");
      expect(placeOf(match)).toEqual(textOf(document.body).spanOf(truth));
    }),
    { numRuns: 60, examples: AT_EDGE_OF_KEPT.map((seed) => [caseOf(seed)]) },
  );
});

test("a passage whose paragraph has gone is found nowhere", () => {
  fc.assert(
    fc.property(cases, (page) => {
      const target = marked(page);
      const { paragraphs, at, from, to, noise } = page;
      const passage = (paragraphs[at] ?? []).slice(from, to);
      // A copy of the words among others is not the passage, unless it is so long that it must be.
      const copy =
        passage.join(" ").length <= 30
          ? [...(noise[0] ?? []), ...passage, ...(noise[0] ?? []).toReversed()]
          : [];
      const changed = [...paragraphs.toSpliced(at, 1), ...noise, copy];
      document.body.innerHTML = html(changed);
      const match = find(target, document.body);
      expect(match && rangeText(match.range)).toBeNull();
    }),
    { numRuns: 60, examples: AT_EDGE_OF_GONE.map((seed) => [caseOf(seed)]) },
  );
});

test("a number never moves to another number", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 10, max: 99_999 }), (page, other) => {
      const { paragraphs, at, from } = page;
      const words = (paragraphs[at] ?? []).with(from, "4321");
      const old = { ...page, paragraphs: paragraphs.with(at, words), to: from + 1 };
      const target = marked(old);
      document.body.innerHTML = html(old.paragraphs.with(at, words.with(from, String(other))));
      const match = find(target, document.body);
      if (other === 4321) expect(match?.quality).toBe("exact");
      else if (match) {
        expect(match.quality).toBe("changed");
        expect(rangeText(match.range)).toBe(String(other));
      }
    }),
    { numRuns: 60 },
  );
});

test("all at once, one by one and in slices give the same answers", async () => {
  await fc.assert(
    fc.asyncProperty(
      cases,
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      async (page, picks) => {
        document.body.innerHTML = html(page.paragraphs);
        const targets = picks.map((pick) => {
          const at = pick % page.paragraphs.length;
          const words = page.paragraphs[at] ?? [];
          const from = pick % words.length;
          return describe(
            passageRange(at, words, from, Math.min(words.length, from + 3)),
            document.body,
          );
        });
        document.body.innerHTML = html([...page.noise, ...page.paragraphs.toSpliced(page.at, 1)]);
        const shown = (match: Match | null) => match && [match.quality, placeOf(match)];
        const together = findAll(targets, document.body).map(shown);
        expect(targets.map((target) => shown(find(target, document.body)))).toEqual(together);
        const slices = { slice: 0, pause: async () => {} };
        const inSlices = await findAllInSlices(targets, document.body, slices);
        expect(inSlices.map((found) => shown(found && matchOf(found)))).toEqual(together);
      },
    ),
    { numRuns: 15 },
  );
});

test("a page that replaces its nodes between slices is read anew", async () => {
  document.body.innerHTML =
    "<p>Some 6,415 households lost power.</p><p>About 120 slept in the gym.</p>";
  const page = textOf(document.body);
  const range = page.rangeAt(5, 21);
  const target = range && describe(range, document.body);
  const again = document.body.innerHTML;
  document.body.innerHTML = `<p>News</p>${again}`;
  const pause = async () => {
    if (document.body.firstElementChild?.textContent !== "News") return;
    document.body.innerHTML = `<p>New news</p>${again}`;
  };
  const [found] = await findAllInSlices(target ? [target] : [], document.body, { slice: 0, pause });
  expect(found?.text).toBe("6,415 households");
  expect(found && rangeText(matchOf(found).range)).toBe("6,415 households");
  expect(found && document.body.contains(found.place.startContainer)).toBe(true);
});

test("a page that replaces its nodes at every pause has nothing found rather than a wrong place", async () => {
  const paragraphs = "<p>Some 6,415 households lost power.</p><p>About 120 slept in the gym.</p>";
  document.body.innerHTML = paragraphs;
  const range = textOf(document.body).rangeAt(5, 21);
  const target = range && describe(range, document.body);
  const pause = async () => {
    document.body.innerHTML = paragraphs;
  };
  const found = await findAllInSlices(target ? [target] : [], document.body, { slice: 0, pause });
  expect(found).toEqual([null]);
});
