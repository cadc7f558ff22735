import { type Story, story } from "./story.ts";

/** A mark that a reader makes in the first edition. */
export interface Marked {
  readonly kind: "figure" | "claim" | "passage";
  readonly words: string;
}

/** What an edition has made of one mark. */
export type Fate =
  | { readonly outcome: "exact" | "moved" | "missing" }
  | { readonly outcome: "changed"; readonly text: string };

/** A version of the article as its publisher put it out later. */
export interface Edition {
  readonly name: string;
  readonly html: string;
  /** In the order of `MARKS`. */
  readonly fates: readonly [Fate, Fate, Fate];
}

export const MARKS: readonly [Marked, Marked, Marked] = [
  { kind: "figure", words: "6,415 night calls" },
  { kind: "claim", words: "“We will not close a single ward,”" },
  { kind: "passage", words: "each of them pays $48,000 a year" },
];

const CALLS =
  "The regional health board counted 6,415 night calls last winter, and a doctor reached the door within 38 minutes.";
const CLAIM =
  "“We will not close a single ward,” said the director of the board, Hanna Brandt, when she presented the plan.";
const SHARE =
  "Three villages on the northern shore have shared one doctor since March, and each of them pays $48,000 a year.";
const VAN =
  "The van in which the doctor drives from one to the next was bought second-hand from a baker on the mainland.";
const VOTE =
  "The councils vote on the second year of the arrangement in February, after the accounts have been published.";

const HEAD: Pick<Story, "title"> = { title: "One night doctor for three villages" };

const edition = (...paragraphs: readonly string[]) =>
  story({ ...HEAD, body: paragraphs.map((text) => `<p>${text}</p>`).join("\n") });

export const FIRST = edition(CALLS, CLAIM, SHARE, VAN, VOTE);

const SAME: Fate = { outcome: "exact" };

/** The same words set anew: other elements and classes, links, typographic spaces, notices in between. */
function redesigned(): string {
  const set = [CALLS, CLAIM, SHARE, VAN, VOTE]
    .map((text) =>
      text
        .replace("“", "«\u202f")
        .replace("”", "\u202f»")
        .replace("6,415 night", '<b>6,415</b>\u00a0<a href="/night">night</a>')
        .replace("$48,000 a", "<span class=sum>$48,000</span>\n\t a"),
    )
    .map((text) => `<section class="x7"><div><span>${text}</span></div></section>`);
  const notice = `<aside class="box"><h2>More from the islands</h2><a href="/more">A new pier, at last</a></aside>`;
  return story({
    ...HEAD,
    body: `<div class="standfirst">Who pays when the telephone rings at night</div>${set.join(notice)}${notice}`,
  });
}

/** The six ways in which publishers revise an article. */
export const EDITIONS: readonly Edition[] = [
  {
    name: "a number was corrected",
    html: edition(CALLS.replace("6,415", "8,816"), CLAIM, SHARE, VAN, VOTE),
    fates: [{ outcome: "changed", text: "8,816 night calls" }, SAME, SAME],
  },
  {
    name: "a word was swapped",
    html: edition(CALLS, CLAIM.replace("close", "merge"), SHARE, VAN, VOTE),
    fates: [SAME, { outcome: "changed", text: "“We will not merge a single ward,”" }, SAME],
  },
  {
    name: "a clause was added",
    html: edition(CALLS, CLAIM, SHARE.replace("pays", "pays, after a long quarrel,"), VAN, VOTE),
    fates: [
      SAME,
      SAME,
      { outcome: "changed", text: "each of them pays, after a long quarrel, $48,000 a year" },
    ],
  },
  {
    name: "a paragraph was moved",
    html: edition(CALLS, SHARE, VAN, VOTE, CLAIM),
    fates: [SAME, { outcome: "moved" }, SAME],
  },
  {
    name: "a paragraph was deleted",
    html: edition(CALLS, CLAIM, VAN, VOTE),
    fates: [SAME, SAME, { outcome: "missing" }],
  },
  { name: "the whole page was redesigned", html: redesigned(), fates: [SAME, SAME, SAME] },
];
