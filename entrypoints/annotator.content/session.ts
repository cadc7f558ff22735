import type { Annotation, AnnotationId, Kind } from "../../annotation";
import { type Article, readAnyPage, readArticle } from "../../article";
import { createPainter, toLive } from "../../highlighting";
import { pageAddress } from "../../messaging/page-address";
import type { ArticleFacts, Draft, OpenedArticle } from "../../messaging/protocol";
import { background } from "../../messaging/remote";
import { createBelief } from "./believed-address";
import { draftOf } from "./draft";
import { observeChanges, type Pause } from "./observe-changes";
import { pictureAt, pictureDraft } from "./pictures";
import { findEach, marksOf, outcomeOf, type Places, withoutRetargeted } from "./places";
import { createReporter } from "./report";
import { annotationRoot } from "./root";
import { selectedRange } from "./selection";
import { isTranslated } from "./translated";

/** One article while its page shows it: from its reading until the address changes. */
export interface Session {
  readonly facts: ArticleFacts;
  /** Whether the page was recognised as an article, or is marked at the reader's wish alone. */
  readonly recognised: boolean;
  /** What stands on the article, in page order. */
  annotations(): readonly Annotation[];
  found(): Places;
  hidden(): boolean;
  /** Calls the listener after each change of these three. */
  onChange(listener: () => void): void;
  /** Takes what the background says stands on the article now; of another article it takes nothing. */
  show(article: OpenedArticle): Promise<void>;
  /** What the reader has selected of the article; null where nothing can be marked. */
  selected(): Range | null;
  /** Resolves when the mark is durable. */
  mark(kind: Exclude<Kind, "picture">, range: Range, note: string): Promise<Annotation>;
  /** Keeps the picture of this address; null when the page shows none. */
  markPicture(address: string): Promise<Annotation | null>;
  /** Marks what a changed passage says now; null where it does not show on the page. */
  acceptChange(id: AnnotationId): Promise<Annotation | null>;
  /** The annotations under a point of the viewport, the topmost first. */
  annotationsAt(x: number, y: number): AnnotationId[];
  point(range: StaticRange | null): void;
  setHidden(hidden: boolean): void;
}

export interface Page {
  readonly article: Article;
  /** Where it was read, as `pageAddress` gives it. */
  readonly address: string;
  /** The document's title when it was read. */
  readonly tabTitle: string;
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
    tabTitle: document.title,
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
  { article, address, tabTitle, recognised }: Page,
  { source, annotations: stands }: OpenedArticle,
  onTurned: () => void,
  signal: AbortSignal,
): Promise<Session> {
  const document = article.body.ownerDocument;
  const facts = factsOf(article);
  const { lang: language } = document.documentElement;
  let annotations = stands;
  let found: Places = new Map();
  let hidden = false;
  const listeners: (() => void)[] = [];
  const painter = createPainter(document, CSS.highlights);
  const report = createReporter((observations) => background.observe(observations), signal);
  let root = annotationRoot(article);
  let title = tabTitle;

  const repaint = () => {
    painter.paint(marksOf(annotations, found));
    tellListeners();
  };
  const slices = (pause?: Pause) => (pause ? { signal, pause } : { signal });
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };

  /** Finds what came while the page was being searched, or since. */
  const findNew = async (pause?: Pause) => {
    const unseen = annotations.filter(({ id }) => !found.has(id));
    const more = await findEach(unseen, root, slices(pause));
    found = new Map([...found, ...more]);
    repaint();
  };

  const findAgain = async (pause?: Pause) => {
    // What is on the page now belongs to its new address: nothing of this article may be painted on it.
    if (pageAddress(document.location.href) !== address) return onTurned();
    // What was no article when it was read may have come late.
    if (recognised && root.isConnected && document.title === title) return findAll(pause);
    title = document.title;
    const page = readPage(document);
    const isSame = page.article.url === facts.url && page.article.title === facts.title;
    if (!isSame || (page.recognised && !recognised)) return onTurned();
    root = annotationRoot(page.article);
    return findAll(pause);
  };

  const findAll = async (pause?: Pause) => {
    found = await findEach(annotations, root, slices(pause));
    await findNew(pause);
    const reported = isTranslated(document, language) ? [] : annotations;
    report(reported, (annotation) => outcomeOf(annotation, found));
  };

  observeChanges(() => root, findAgain, signal);
  await background.style(painter.css);
  // The page may have changed since it was read.
  await findAgain();
  const lookAfter = setInterval(() => painter.restore(), LOOK_AFTER);
  signal.addEventListener("abort", () => {
    clearInterval(lookAfter);
    painter.remove();
  });

  /** What can be marked: the article's element. A page that has just replaced it has not been looked at again yet. */
  const currentRoot = () => {
    if (!root.isConnected) root = annotationRoot(readPage(document).article);
    return root;
  };

  const keep = async (draft: Draft) => {
    const annotation = await background.keep(draft, facts, address);
    // Meanwhile the article came to be kept under another of its addresses: it is opened anew there.
    if (annotation.source !== source) onTurned();
    return annotation;
  };

  return {
    facts,
    recognised,
    annotations: () => annotations,
    found: () => found,
    hidden: () => hidden,
    onChange: (listener) => listeners.push(listener),
    async show(article) {
      if (article.source !== source) return;
      found = withoutRetargeted(found, annotations, article.annotations);
      annotations = article.annotations;
      await findNew();
    },
    selected: () => selectedRange(currentRoot()),
    mark: (kind, range, note) => keep(draftOf(kind, range, currentRoot(), note)),
    async markPicture(picture) {
      const element = pictureAt(picture, document);
      return element && keep(pictureDraft(element, currentRoot()));
    },
    async acceptChange(id) {
      const place = found.get(id);
      const range = place?.quality === "changed" ? toLive(place.range) : null;
      if (!range) return null;
      const { target, context } = draftOf("passage", range, currentRoot(), "");
      return background.acceptChange(id, target, context);
    },
    annotationsAt: (x, y) => painter.marksAt(x, y).map(({ id }) => id),
    point: (range) => painter.point(range),
    setHidden(value) {
      hidden = value;
      painter.setHidden(value);
      tellListeners();
    },
  };
}

/** What is told of the article: all but its elements, which are the page's own. */
export function factsOf(article: Article): ArticleFacts {
  const { url, title, byline, publishedAt, modifiedAt, siteName, language } = article;
  return { url, title, byline, publishedAt, modifiedAt, siteName, language };
}
