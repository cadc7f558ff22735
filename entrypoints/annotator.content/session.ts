import { type ReadonlySignal, signal as signalOf } from "@preact/signals";
import type { Annotation, AnnotationId } from "../../annotation";
import { type Article, readAnyPage, readArticle } from "../../article";
import { createPainter } from "../../highlighting";
import type { ArticleFacts, Draft } from "../../messaging/protocol";
import { background } from "../../messaging/remote";
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
  /** Takes what the background says stands on the article now. */
  show(annotations: readonly Annotation[]): Promise<void>;
  /** Resolves when the mark is durable. */
  keep(draft: Draft): Promise<Annotation>;
  /** The annotations under a point of the viewport, the topmost first. */
  annotationsAt(x: number, y: number): AnnotationId[];
  point(range: StaticRange | null): void;
  setHidden(hidden: boolean): void;
}

export interface Page {
  readonly article: Article;
  readonly recognised: boolean;
}

/** Reads the document as an article, or, where it is none, as well as it can be read. */
export function readPage(document: Document): Page {
  const url = document.location.href;
  const article = readArticle(document, url);
  return { article: article ?? readAnyPage(document, url), recognised: article !== null };
}

/** A page may clear the highlights at any time; this often they are looked after, in milliseconds. */
const LOOK_AFTER = 2_000;

/**
 * Opens the article: paints what stands on it, and keeps it painted until `signal` aborts.
 * `onTurned` is called when the page shows another article after all: single-page sites change their address first.
 */
export async function openSession(
  { article, recognised }: Page,
  stands: readonly Annotation[],
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
    root: () => root,
    async show(next) {
      annotations.value = next;
      await findNew();
    },
    keep: (draft) => background.keep(draft, facts),
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
