import type { AnnotatedArticle } from "./annotated-article";
import { inPageOrder } from "./annotated-article";
import type { ForeignMark } from "./foreign-mark";
import { listIn, textIn } from "./foreign-values";
import type { Importer } from "./importers";
import { isRecord } from "./json-text";
import { commonSelectors, ownFields } from "./own-fields";

/**
 * One article as Hypothesis exports it and takes it back: its import puts every annotation on the page that is
 * open, so a file holds one article. The quote is the target; the reader's note the text.
 */
export function toHypothesis({ article, annotations }: AnnotatedArticle, exported: string): string {
  const file = {
    export_date: exported,
    export_userid: "acct:reader@tallymark",
    client_version: "Tallymark",
    annotations: inPageOrder(annotations).map((annotation) => {
      const { id, created, modified, note, tags } = annotation;
      const { quote, position } = commonSelectors(annotation);
      return {
        id,
        created,
        updated: modified,
        user: "acct:reader@tallymark",
        uri: article.url,
        text: note,
        tags,
        group: "__world__",
        permissions: { read: ["acct:reader@tallymark"] },
        hidden: false,
        document: { title: [article.title] },
        links: { html: article.url },
        target: [
          {
            source: article.url,
            selector: [position, quote].filter((selector) => selector !== null),
          },
        ],
        tallymark: ownFields(annotation),
      };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Hypothesis' own exports, and the answers of its interface, which call the list `rows`. */
export const hypothesis: Importer = {
  id: "hypothesis",
  read(content) {
    if (content.type !== "json" || !isRecord(content.value)) return null;
    const name = Array.isArray(content.value.annotations) ? "annotations" : "rows";
    const list = content.value[name];
    if (!Array.isArray(list) || !list.every((one) => isRecord(one) && "uri" in one)) return null;
    return list.filter(isRecord).map((one, i) => markOf(one, `${name}[${i}]`));
  },
};

function markOf(annotation: Record<string, unknown>, where: string): ForeignMark {
  const [target] = listIn(annotation.target);
  const selectors = listIn(isRecord(target) ? target.selector : null).filter(isRecord);
  const selector = (type: string) => selectors.find((one) => one.type === type) ?? {};
  const { exact, prefix, suffix } = selector("TextQuoteSelector");
  const { start, end } = selector("TextPositionSelector");
  const page = isRecord(annotation.document) ? annotation.document : {};
  return {
    where,
    ...{ exact, prefix, suffix, start, end },
    address: annotation.uri,
    title: textIn(listIn(page.title)[0]),
    note: annotation.text,
    tags: annotation.tags,
    created: annotation.created,
    modified: annotation.updated,
    own: annotation.tallymark,
  };
}
