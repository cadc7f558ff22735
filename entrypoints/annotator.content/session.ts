import { type ReadonlySignal, signal as signalOf } from "@preact/signals-core";
import type { Annotation, AnnotationId } from "../../annotation";
import { type Article, readAnyPage, readArticle } from "../../article";
import { createPainter } from "../../highlighting";
import { pageAddress } from "../../messaging/page-address";
import type { ArticleFacts, Draft, OpenedArticle } from "../../messaging/protocol";
import { background } from "../../messaging/remote";
import { createBelief } from "./believed-address";
import { observeChanges } from "./observe-changes";
import { findEach, marksOf, outcomeOf, type Places } from "./places";
import { createReporter } from "./report";
import { annotationRoot } from "./root";

/** One article while its page shows it: from its reading until the address changes. */
export interface Session {
  readonly facts: ArticleFacts;
  /** Whether the page was recognised as an article, or is marked at the reader's wish alone. */
  readonly recognised: boolean;
  /** What can be marked: the article's element, which a page may replace. */
  root(): Element;
  readonly annotations: ReadonlySignal<readonly Annotation[]>;
  readonly found: ReadonlySignal<Places>;
  readonly hidden: ReadonlySignal<boolean>;
  /** Takes what the background says stands on the article now; of another article it takes nothing. */
  show(article: OpenedArticle): Promise<void>;
  /** Resolves when the mark is durable. */
  keep(draft: Draft): Promise<Annotation>;
  /** The annotations under a point of the viewport, the topmost first. */
  annotationsAt(x: number, y: number): AnnotationId[];
  point(range: StaticRange | null): void;
  setHidden(hidden: boolean): void;
}

export interface Page {
  readonly article: Article;
  /** Where it was read, as `pageAddress` gives it. */
  readonly address: string;
  readonly recognised: boolean;
}

const believed = createBelief();

/** Reads the document as an article, or, where it is none, as well as it can be read. */
export function readPage(document: Document): Page {
  const address = pageAddress(document.location.href);
  const article = readArticle(document, address);
  const read = article ?? readAnyPage(document, address);
  return {
    article: { ...read, url: believed(read, address) },
    address,
    recognised: article !== null,
  };
}

/** A page may clear the highlights at any time; this often they are looked after, in milliseconds. */
const LOOK_AFTER = 2_000;

/**
 * Opens the article: paints what stands on it, and keeps it painted until `signal` aborts.
 * `onTurned` is called when the page shows another article after all: single-page sites change their address first.
 */
export async function openSession(
  { article, address, recognised }: Page,
  { source, annotations: stands }: OpenedArticle,
  onTurned: () => void,
  signal: AbortSignal,
): Promise<Session> {
  const document = article.body.ownerDocument;
  const facts = factsOf(article);
  const annotations = signalOf(stands);
  const found = signalOf<Places>(new Map());
  const hidden = signalOf(false);
  const painter = createPainter(document, CSS.highlights);
  const report = createReporter((observations) => background.observe(observations), signal);
  let root = annotationRoot(article);
  let title = document.title;

  const repaint = () => painter.paint(marksOf(annotations.value, found.value));

  /** Finds what came while the page was being searched, or since. */
  const findNew = async () => {
    const unseen = annotations.value.filter(({ id }) => !found.value.has(id));
    const more = await findEach(unseen, root, signal);
    found.value = new Map([...found.value, ...more]);
    repaint();
  };

  const findAgain = async () => {
    // What is on the page now belongs to its new address: nothing of this article may be painted on it.
    if (pageAddress(document.location.href) !== address) return onTurned();
    if (root.isConnected && document.title === title) return findAll();
    title = document.title;
    const page = readPage(document);
    if (page.article.url !== facts.url || page.article.title !== facts.title) return onTurned();
    root = annotationRoot(page.article);
    return findAll();
  };

  const findAll = async () => {
    found.value = await findEach(annotations.value, root, signal);
    await findNew();
    report(annotations.value, (annotation) => outcomeOf(annotation, found.value));
  };

  await background.style(painter.css);
  await findAll();
  observeChanges(() => root, findAgain, signal);
  const lookAfter = setInterval(() => painter.restore(), LOOK_AFTER);
  signal.addEventListener("abort", () => {
    clearInterval(lookAfter);
    painter.remove();
  });

  return {
    facts,
    recognised,
    annotations,
    found,
    hidden,
    root() {
      // A page that has just replaced its article has not been looked at again yet.
      if (!root.isConnected) root = annotationRoot(readPage(document).article);
      return root;
    },
    async show(article) {
      if (article.source !== source) return;
      annotations.value = article.annotations;
      await findNew();
    },
    async keep(draft) {
      const annotation = await background.keep(draft, facts, address);
      // Meanwhile the article came to be kept under another of its addresses: it is opened anew there.
      if (annotation.source !== source) onTurned();
      return annotation;
    },
    annotationsAt: (x, y) => painter.marksAt(x, y).map(({ id }) => id),
    point: (range) => painter.point(range),
    setHidden(value) {
      hidden.value = value;
      painter.setHidden(value);
    },
  };
}

/** What is told of the article: all but its elements, which are the page's own. */
export function factsOf(article: Article): ArticleFacts {
  const { url, title, byline, publishedAt, modifiedAt, siteName, language } = article;
  return { url, title, byline, publishedAt, modifiedAt, siteName, language };
}
