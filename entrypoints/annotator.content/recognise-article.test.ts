// @vitest-environment jsdom
import { expect, test } from "vitest";
import { UNREAD_CLAIM, UNREAD_FIGURE } from "../../annotation";
import { readAnyPage } from "../../article";
import type { Recognised, RecognisedPassage } from "../../messaging/protocol";
import { type Recogniser, recogniseArticle, type Sight } from "./recognise-article";

const SAID = /“[^”]+”(?: said (\w+ \w+))?/g;

/** Takes every number for a figure, and every quotation for a claim. */
const recognise: Recogniser = async (passages) =>
  passages.map(({ text }) => [
    ...[...text.matchAll(/\d+/g)].map(
      (match): Recognised => ({
        kind: "figure",
        reading: UNREAD_FIGURE,
        start: match.index,
        end: match.index + match[0].length,
        score: 1,
      }),
    ),
    ...[...text.matchAll(SAID)].map(
      (match): Recognised => ({
        kind: "claim",
        reading: { ...UNREAD_CLAIM, speaker: match[1] ?? null, cue: match[1] ? "said" : null },
        start: match.index,
        end: match.index + match[0].length,
        score: 0.5,
      }),
    ),
  ]);

interface Look {
  readonly known?: Map<string, readonly Recognised[]>;
  readonly recognise?: Recogniser;
  readonly onSight?: (sight: Sight) => void;
  readonly signal?: AbortSignal;
}

async function look(body: string, options: Look = {}): Promise<Sight> {
  const { childNodes } = new DOMParser().parseFromString(body, "text/html").body;
  document.body.replaceChildren(...childNodes);
  const seen: Sight[] = [];
  await recogniseArticle(
    document.documentElement,
    {
      ...readAnyPage(document, "https://news.example/pier"),
      body: bodyOf(document),
      asides: asidesOf(document),
    },
    options.recognise ?? recognise,
    options.known ?? new Map(),
    async () => [],
    (sight) => {
      seen.push(sight);
      options.onSight?.(sight);
    },
    options.signal ?? new AbortController().signal,
  );
  const last = seen.at(-1);
  if (!last) throw new Error("nothing was seen");
  return last;
}

function bodyOf(page: Document): Element {
  return page.querySelector("article") ?? page.body;
}

function asidesOf(page: Document): Element[] {
  return [...page.querySelectorAll("aside")];
}

const quotes = ({ spotted }: Sight) => spotted.map(({ suggestion }) => suggestion.quote);

const article = (inside: string, around = "") =>
  `<main><h1>The pier</h1><article>${inside}</article>${around}</main>`;

test.for<readonly [what: string, page: string, expected: readonly string[]]>([
  ["a paragraph", article("<p>It cost 30 crowns.</p>"), ["30"]],
  ["a heading within", article("<h2>The 12 steps</h2><p>They are new.</p>"), ["12"]],
  [
    "a caption",
    article("<figure><figcaption>Some 40 boats</figcaption></figure><p>None.</p>"),
    ["40"],
  ],
  ["a table", article("<table><tr><td>Boats</td><td>17</td></tr></table>"), ["17"]],
  ["the headline", "<main><h1>All 9 piers</h1><article><p>They stay.</p></article></main>", ["9"]],
  ["no menu", article("<nav>5 more</nav><p>It cost 30.</p>"), ["30"]],
  ["no button", article("<button>8 comments</button><p>It cost 30.</p>"), ["30"]],
  ["no related article", article("<p>It cost 30.</p><aside><p>Also 70 boats</p></aside>"), ["30"]],
  [
    "nothing below the article",
    article("<p>It cost 30.</p>", "<section><p>Reader 88 wrote</p></section>"),
    ["30"],
  ],
])("Figures are found in the article's own words: %s", async ([, page, expected]) => {
  expect(quotes(await look(page))).toEqual(expected);
});

test.for<readonly [what: string, page: string, expected: readonly string[]]>([
  ["a paragraph's, of whomever", article("<p>“The pier stays”</p>"), ["“The pier stays”"]],
  [
    "no headline's",
    "<main><h1>“The pier stays”</h1><article><p>It was built.</p></article></main>",
    [],
  ],
  ["no heading's", article("<h2>“The pier stays”</h2><p>It was built.</p>"), []],
  [
    "no heading's by its role",
    article('<div role="heading">“The pier stays”</div><p>It was built.</p>'),
    [],
  ],
  [
    "a heading's that names who says so",
    article("<h2>“The pier stays” said Ada Roe</h2>"),
    ["“The pier stays” said Ada Roe"],
  ],
])("Claims are suggested: %s", async ([, page, expected]) => {
  expect(quotes(await look(page))).toEqual(expected);
});

test("The same words twice are two suggestions, each with its own place", async () => {
  const { spotted } = await look(article("<p>First 30, then 30.</p>"));
  expect(new Set(spotted.map(({ suggestion }) => suggestion.id)).size).toBe(2);
  const [first, second] = spotted.map(({ range }) => range.startOffset);
  expect(first).toBeLessThan(second ?? 0);
});

test("A paragraph is recognised along with those before it, which may name its speaker", async () => {
  const asked: RecognisedPassage[] = [];
  await look(article("<p>Ada Roe came by.</p><p>“It stays”</p>"), {
    recognise: async (passages) => {
      asked.push(...passages);
      return passages.map(() => []);
    },
  });
  expect(asked.at(-1)?.text).toBe("“It stays”");
  expect(asked.at(-1)?.before).toContain("Ada Roe came by.");
});

test("What was recognised before is not asked about again", async () => {
  const known = new Map<string, readonly Recognised[]>();
  const page = article("<p>It cost 30.</p>");
  const before = quotes(await look(page, { known }));
  const again = await look(page, {
    known,
    recognise: async () => {
      throw new Error("asked again");
    },
  });
  expect(quotes(again)).toEqual(before);
});

test("A long article is handed on in parts, and all of it at the end", async () => {
  const parts: number[] = [];
  const paragraphs = Array.from({ length: 250 }, (_, i) => `<p>Boat ${i + 1000} sailed.</p>`);
  const all = await look(article(paragraphs.join("")), {
    onSight: ({ progress }) => parts.push(progress),
  });
  expect(parts.length).toBeGreaterThan(2);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
  expect(all.spotted).toHaveLength(250);
});

test("Once nobody wants it any more, nothing is handed on", async () => {
  const gone = new AbortController();
  const seen: Sight[] = [];
  const looking = look(article("<p>It cost 30.</p>"), {
    signal: gone.signal,
    onSight: (sight) => seen.push(sight),
    recognise: async (passages) => {
      gone.abort();
      return passages.map(() => []);
    },
  });
  await expect(looking).rejects.toThrow();
  expect(seen).toEqual([]);
});
