import type { Annotation, ArticleRecord } from "../../annotation";
import { wordsOf } from "../../components/describe-annotation";
import { holdsAll } from "../../components/search-text";
import type { AnnotatedArticle } from "../../storage";

/**
 * The articles with those of their annotations that hold every term, in the order given;
 * an article whose title, byline or site holds them all comes with all its annotations.
 * @param terms as `termsOf` gives them; none leave everything
 */
export function findInLibrary(
  library: readonly AnnotatedArticle[],
  terms: readonly string[],
): AnnotatedArticle[] {
  if (terms.length === 0) return [...library];
  return library.flatMap(({ article, annotations }) => {
    const about = textsOfArticle(article);
    if (holdsAll(about, terms)) return [{ article, annotations }];
    const found = annotations.filter((each) => holdsAll([...about, ...textsOf(each)], terms));
    return found.length > 0 ? [{ article, annotations: found }] : [];
  });
}

function textsOfArticle({ title, byline, siteName }: ArticleRecord): string[] {
  return [title, byline ?? "", siteName ?? ""];
}

function textsOf(annotation: Annotation): string[] {
  const { note, tags } = annotation;
  const speaker = annotation.kind === "claim" ? (annotation.reading.speaker ?? "") : "";
  const credit = annotation.kind === "picture" ? annotation.reading.credit : "";
  return [wordsOf(annotation), note, ...tags, speaker, credit];
}
