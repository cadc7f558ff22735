import type { Annotation, AnnotationId, Partner } from "../../annotation";
import type { LinkActions } from "../../components/Links";
import { partnerOf } from "../../components/partner-of";
import { passageLink } from "../../interchange";
import type { AnnotatedArticle } from "../../storage";
import type { LibraryActions } from "./open-library";

/** The links between all that is kept; a removed annotation is not in the library, so that its link says so. */
export function libraryLinks(
  articles: readonly AnnotatedArticle[],
  { link, unlink }: Pick<LibraryActions, "link" | "unlink">,
): LinkActions {
  const linked = new Set<AnnotationId>();
  for (const { annotations } of articles) {
    for (const { links } of annotations) for (const { to } of links) linked.add(to);
  }
  return {
    partners: partnersOf(articles, ({ id }) => linked.has(id)),
    candidates({ source }, give) {
      const own = articles.filter(({ article }) => article.url === source);
      const others = articles.filter(({ article }) => article.url !== source);
      give(partnersOf([...own, ...others], () => true));
    },
    onLink: link,
    onUnlink: unlink,
    onGo: null,
  };
}

function partnersOf(
  articles: readonly AnnotatedArticle[],
  includes: (annotation: Annotation) => boolean,
): Partner[] {
  return articles.flatMap(({ article, annotations }) =>
    annotations
      .filter(includes)
      .map((each) => partnerOf(each, article.title, passageLink(each.source, each.target))),
  );
}
