import { isRecord, type Thing, textsOf } from "./linked-data";
import { bareText, plainText } from "./plain-text";

/** The types of schema.org under which sites describe a piece of journalism, and other pieces. */
const NEWS_TYPES = /NewsArticle$|^(?:LiveBlogPosting|Report)$/;
const ARTICLE_TYPES =
  /(?:^|News|Content)Article$|^(?:Live)?BlogPosting$|^(?:Critic)?Review$|^Report$/;
const TELLING = ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage"];
/** What the page's title, as its own headline, counts against these. */
const TITLE_TELLS = 3;

/** Whether it is said to be news, not any article. */
export function isNews(story: Thing): boolean {
  return story.types.some((type) => NEWS_TYPES.test(type));
}

/** The page's own article among the things that its linked data describes; null when there is none. */
export function findStory(things: readonly Thing[], pageTitle: string): Thing | null {
  let best: Thing | null = null;
  let most = -1;
  const title = bareText(pageTitle);
  for (const thing of things) {
    if (thing.listed || !thing.types.some((type) => ARTICLE_TYPES.test(type))) continue;
    const headline = bareText(plainText(textsOf(thing.properties.headline)[0] ?? ""));
    const told = TELLING.filter((name) => thing.properties[name] !== undefined).length;
    const worth = told + (headline && title.includes(headline) ? TITLE_TELLS : 0);
    if (worth > most) {
      best = thing;
      most = worth;
    }
  }
  return best;
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
