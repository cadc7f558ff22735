import type { Annotation, AnnotationId } from "../../annotation";
import { articleAddress } from "../../article/article-address";
import type { ArticleFacts } from "../../messaging/protocol";
import { type Caller, RefusedError } from "../../messaging/serve";
import { annotationOf, type Database, readSettings } from "../../storage";
import { pages } from "./pages";

export type PageCaller = Extract<Caller, { type: "page" }>;

/** The page is in a private window, and the reader has not allowed that marks from there are kept. */
export class PrivateWindowError extends Error {
  override name = "PrivateWindow";
}

/** @throws RefusedError unless a tab's content script calls. */
export function fromPage(caller: Caller): PageCaller {
  if (caller.type !== "page") throw new RefusedError("This is for pages");
  return caller;
}

/** @throws RefusedError unless one of the extension's own pages calls. */
export function fromExtension(caller: Caller): void {
  if (caller.type !== "extension") throw new RefusedError("This is for the extension's own pages");
}

/**
 * The article's address at which a page now is. A document can change its path, never its origin.
 * @throws RefusedError when it says that it is on another origin than the browser does.
 */
export function addressOf(page: PageCaller, address: string): string {
  if (new URL(address).origin !== new URL(page.url).origin) {
    throw new RefusedError(`${address} is not where a page of ${page.url} can be`);
  }
  return articleAddress(address, null);
}

/**
 * The addresses under which a page may see what is kept: the one that it claims, and its own.
 * @throws RefusedError when it claims an address of another site.
 */
export function addressesOf(page: PageCaller, facts: ArticleFacts, address: string): string[] {
  const own = addressOf(page, address);
  if (articleAddress(address, facts.url) !== facts.url) {
    throw new RefusedError(`${facts.url} is not for a page at ${address}`);
  }
  return [...new Set([facts.url, own])];
}

/**
 * An annotation that the caller may change: the extension's own pages any, a page those of its own article.
 * @throws RefusedError for any other, and for one that does not exist.
 */
export async function permitted(
  db: Database,
  caller: Caller,
  id: AnnotationId,
): Promise<Annotation> {
  const annotation = await annotationOf(db, id);
  const source = caller.type === "page" ? await pages.sourceOf(caller.tabId) : annotation?.source;
  if (!annotation || annotation.source !== source) {
    throw new RefusedError(`There is no annotation ${id} here`);
  }
  return annotation;
}

/** Whether what is done and seen in the page's window is kept: in a private one only if the reader has allowed it. */
export async function keepsFrom(db: Database, page: PageCaller): Promise<boolean> {
  return !page.incognito || (await readSettings(db)).keepsInPrivateWindows;
}

/** @throws PrivateWindowError in a private window where the reader has not allowed that marks are kept. */
export async function mayKeep(db: Database, page: PageCaller): Promise<void> {
  if (!(await keepsFrom(db, page))) {
    throw new PrivateWindowError("Nothing is kept from a private window");
  }
}
