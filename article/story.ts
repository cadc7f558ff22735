import { isRecord, type Thing, textsOf } from "./linked-data";

/** The types of schema.org under which sites describe a piece of journalism, and a blog's. */
export const ARTICLE_TYPES =
  /^(?:(?:News|Reportage(?:News)?|AnalysisNews|AskPublicNews|BackgroundNews|OpinionNews|ReviewNews|Advertiser\w*)?Article|(?:Live)?Blog ?Posting|Report|Review|CriticReview|LiveBlogPosting|OpinionNewsArticle|SatiricalArticle)$/i;

/** The page's own article among the things that its linked data describes; null when there is none. */
export function findStory(things: readonly Thing[]): Thing | null {
  const stories = things.filter((thing) => thing.types.some((type) => ARTICLE_TYPES.test(type)));
  const own = stories.filter((story) => !story.listed);
  let best: Thing | null = null;
  let most = 0;
  for (const story of own) {
    const told = ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage"].filter(
      (name) => story.properties[name] !== undefined,
    ).length;
    if (told > most) {
      best = story;
      most = told;
    }
  }
  return best ?? own[0] ?? null;
}

const MOST_AUTHORS = 50;

export interface Author {
  readonly name: string;
  /** Said to be an organization, not a person. */
  readonly corporate: boolean;
}

/** The authors in an author property, following references by `@id`. */
export function authorsIn(value: unknown, things: readonly Thing[]): Author[] {
  if (Array.isArray(value)) {
    return value
      .flat(2)
      .slice(0, MOST_AUTHORS)
      .flatMap((element) => (Array.isArray(element) ? [] : authorsIn(element, things)));
  }
  if (typeof value === "string") return textsOf(value).map((name) => ({ name, corporate: false }));
  if (!isRecord(value)) return [];
  const named =
    value.name === undefined && typeof value["@id"] === "string"
      ? things.find(
          ({ properties }) => properties["@id"] === value["@id"] && properties.name !== undefined,
        )?.properties
      : value;
  const corporate = textsOf(named?.["@type"]).some((type) => /organization/i.test(type));
  return textsOf(named?.name).map((name) => ({ name, corporate }));
}
