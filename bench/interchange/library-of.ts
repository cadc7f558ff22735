import type { AnnotationId } from "../../annotation";
import type { AnnotatedArticle } from "../../interchange/annotated-article";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, targetOf } from "../../interchange/examples";

/** How many marks an article of a large library has. */
const MARKS = 10;

/** A library of so many annotations of every kind of text. */
export function libraryOf(annotations: number): AnnotatedArticle[] {
  return Array.from({ length: Math.ceil(annotations / MARKS) }, (_, i) => {
    const url = `https://news.example/${i}`;
    return {
      article: { ...ARTICLE, url, addresses: [url], title: `${ARTICLE.title} ${i}` },
      annotations: Array.from({ length: MARKS }, (_, j) => {
        const kind = [FIGURE, CLAIM, PASSAGE][j % 3] ?? PASSAGE;
        const words = `${i * MARKS + j}명 ${kind.sentence || "밤 9시 이후"}`;
        return {
          ...kind,
          id: idOf(i * MARKS + j),
          source: url,
          target: targetOf(words, "지난해 ".repeat(j), " 으로"),
          note: j % 4 === 0 ? "Ask the **county** for the numbers of the years before." : "",
        };
      }),
    };
  });
}

function idOf(number: number): AnnotationId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as AnnotationId;
}
