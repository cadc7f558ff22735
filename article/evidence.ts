import type { AddressShape } from "./address-shape";
import type { FoundBody } from "./find-body";

/** What is known of a page before it is decided whether it is an article. Amounts in Latin letters. */
export interface Evidence {
  readonly address: AddressShape;
  readonly body: FoundBody;
  /** The linked data describe one article as what this page is about. */
  readonly story: boolean;
  /** And call it news, or a report. */
  readonly news: boolean;
  /** Microdata items of article types on the page. */
  readonly markedArticles: number;
  /** Elements that are a numbered post by their class and id, as blogs and forums repeat them. */
  readonly posts: number;
  /** Linked data or microdata say that the page is of another kind: a product, a thread, a search. */
  readonly otherKind: boolean;
  /** The software that made the page makes forums, wikis, shops or documentation. */
  readonly otherSoftware: boolean;
  /** `og:type`, in lower case. */
  readonly openGraphType: string | null;
  /** A `<meta>` tells when it was published. */
  readonly publishedInMetadata: boolean;
  /** A heading shows the title that the metadata give. */
  readonly titleShown: boolean;
  readonly dated: boolean;
  readonly signed: boolean;
}

interface Signal {
  readonly points: number;
  readonly holds: (evidence: Evidence) => boolean;
}

/** Every sign for and against, each with its points. No single one decides. */
const SIGNALS: readonly Signal[] = [
  { points: 2, holds: ({ story }) => story },
  { points: 1, holds: ({ news }) => news },
  { points: 2, holds: ({ markedArticles }) => markedArticles > 0 && markedArticles < 4 },
  { points: 1.5, holds: ({ openGraphType }) => /article|news/.test(openGraphType ?? "") },
  { points: 1, holds: ({ publishedInMetadata }) => publishedInMetadata },
  { points: 1, holds: ({ address }) => address.article },
  { points: 1, holds: ({ titleShown }) => titleShown },
  { points: 1, holds: ({ dated }) => dated },
  { points: 1, holds: ({ signed }) => signed },
  { points: 1, holds: ({ body }) => body.prose >= 800 },
  { points: 1, holds: ({ body }) => body.prose >= 2_000 },
  { points: -2.5, holds: ({ body }) => body.prose < 250 },
  // Comments and answers, teasers, tables: much that is written on the page is not in one piece.
  { points: -1, holds: ({ story, body }) => !story && body.prose < body.page.prose * 0.35 },
  { points: -1, holds: ({ story, body }) => !story && body.page.linked > body.prose * 4 },
  { points: -2, holds: ({ body }) => isTeasers(body) },
  { points: -2, holds: ({ posts }) => posts >= 5 },
  { points: -2.5, holds: ({ address }) => address.list },
  { points: -3, holds: ({ address }) => address.other },
  { points: -4, holds: (evidence) => evidence.address.front && !isAlone(evidence) },
  { points: -1, holds: (evidence) => evidence.body.prose < 800 && !claimsToBeOne(evidence) },
  { points: -3, holds: ({ otherKind, story }) => otherKind && !story },
  { points: -2.5, holds: ({ otherSoftware }) => otherSoftware },
  {
    points: -4,
    holds: ({ openGraphType }) =>
      /product|music|video|profile|book|game|app/.test(openGraphType ?? ""),
  },
];
const ENOUGH = 3;

/** Whether any of the page's data says that it is an article. */
function claimsToBeOne({
  story,
  markedArticles,
  openGraphType,
  publishedInMetadata,
}: Evidence): boolean {
  return story || markedArticles > 0 || /article/.test(openGraphType ?? "") || publishedInMetadata;
}

/** A page that is one dated text under its title and nothing else: saved or mirrored pages lose their address. */
function isAlone({ titleShown, dated, body }: Evidence): boolean {
  return (
    titleShown &&
    dated &&
    body.prose >= Math.max(1_000, body.page.prose * 0.8) &&
    body.linkedHeadings < 2
  );
}

/** A body whose headings are links, or whose paragraphs each have their link, is a list of others. */
function isTeasers({ linkedHeadings, paragraphs, prose, linked }: FoundBody): boolean {
  return (linkedHeadings >= 4 && linkedHeadings * 3 > paragraphs) || linked > prose * 0.3;
}

/** The sum of the points of all signals that hold. */
export function points(evidence: Evidence): number {
  return SIGNALS.reduce((sum, signal) => (signal.holds(evidence) ? sum + signal.points : sum), 0);
}

export function isArticle(evidence: Evidence): boolean {
  return points(evidence) >= ENOUGH;
}
