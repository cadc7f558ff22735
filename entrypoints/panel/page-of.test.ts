import { expect, test } from "vitest";
import type { PageState } from "../../messaging/protocol";
import { type Answer, pageOf } from "./page-of";

const NEWS = "https://news.example/2026/budget";
const facts = {
  url: NEWS,
  title: "A budget",
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  siteName: null,
  language: null,
};
const article: PageState = {
  facts,
  active: true,
  recognised: true,
  hidden: true,
  translated: false,
};
const other: PageState = {
  facts,
  active: false,
  recognised: false,
  hidden: false,
  translated: false,
};

const shown = { type: "article", facts, hidden: true, translated: false } as const;

const access = (lasting: boolean) => ({ site: "news.example", lasting });

test.each<[string | undefined, boolean, Answer, ReturnType<typeof pageOf>]>([
  // address, lasting access, the annotator's answer, page
  [NEWS, true, article, { ...shown, access: access(true) }],
  [NEWS, false, article, { ...shown, access: access(false) }],
  [
    NEWS,
    true,
    { ...article, translated: true },
    { ...shown, translated: true, access: access(true) },
  ],
  [NEWS, true, other, { type: "noArticle", access: access(true) }],
  [NEWS, false, other, { type: "noArticle", access: access(false) }],
  [NEWS, true, null, { type: "noArticle", access: access(true) }],
  [NEWS, false, null, { type: "noAccess", site: "news.example" }],
  [NEWS, true, "refused", { type: "restricted" }],
  ["chrome://settings", true, null, { type: "restricted" }],
  [undefined, true, null, { type: "restricted" }],
  [undefined, false, null, { type: "noAccess", site: null }],
])("%s, lasting access %s, %o", (address, lasting, answer, page) => {
  expect(pageOf(address, lasting, answer)).toEqual(page);
});
