import { type Article, articleAddress } from "../../article";

/**
 * Gives the address to keep an article under. A page's canonical link is believed, unless this document has shown
 * it before at another address and over another headline: single-page sites change the link late, or never.
 */
export function createBelief(): (
  article: Pick<Article, "url" | "title">,
  address: string,
) => string {
  const first = new Map<string, { readonly own: string; readonly title: string }>();
  return ({ url, title }, address) => {
    const own = articleAddress(address, null);
    const claim = first.get(url) ?? { own, title };
    first.set(url, claim);
    return claim.own === own || claim.title === title ? url : own;
  };
}
