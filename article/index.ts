export type { Article } from "./article";
export { articleAddress } from "./article-address";
export { looksLikeArticle } from "./looks-like-article";
export { readAnyPage } from "./read-any-page";
export { readArticle } from "./read-article";
