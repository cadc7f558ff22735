import { finishInSlices, textInSlices, trimmedSpan } from "../../anchoring";
import type { Annotation, AnnotationId, Remark, SuggestedKind, WordsKind } from "../../annotation";
import { type Article, readAnyPage, readArticle } from "../../article";
import { isConnected, ownerOf } from "../../dom";
import { createPainter, toLive } from "../../highlighting";
import { pageAddress } from "../../messaging/page-address";
import type {
  ArticleFacts,
  Draft,
  OpenedArticle,
  PageSettings,
  Recognised,
} from "../../messaging/protocol";
import { background } from "../../messaging/remote";
import { createBelief } from "./believed-address";
import { createDrafter, draftOf } from "./draft";
import { exactFigureIn } from "./exact-figure";
import { observeChanges, type Pause } from "./observe-changes";
import { pictureAt, pictureDraft } from "./pictures";
import { findEach, marksOf, outcomeOf, type Places, withoutRetargeted } from "./places";
import { recogniseArticle, type Spotted } from "./recognise-article";
import { createReporter } from "./report";
import { annotationRoot } from "./root";
import { selectedRange } from "./selection";
import { createSuggestions, type Suggestions } from "./suggestions";
import { isTranslated, languageOf } from "./translated";

/** One article while its page shows it: from its reading until the address changes. */
export interface Session {
  readonly facts: ArticleFacts;
  /** Whether the page was recognised as an article, or is marked at the reader's wish alone. */
  readonly recognised: boolean;
  /** What stands on the article, in page order. */
  annotations(): readonly Annotation[];
  found(): Places;
  hidden(): boolean;
  /** Whether the browser shows the page in another language, where nothing that was marked can be found. */
  translated(): boolean;
  /** Calls the listener after each change of these three. */
  onChange(listener: () => void): void;
  /** Takes what the background says stands on the article now; of another article it takes nothing. */
  show(article: OpenedArticle): Promise<void>;
  /** What the reader has selected of the article; null where nothing can be marked. */
  selected(): Range | null;
  /** Resolves when the mark is durable. */
  mark(kind: WordsKind, range: Range, note: string): Promise<Annotation>;
  /** Keeps the picture of this address; null when the page shows none. */
  markPicture(address: string): Promise<Annotation | null>;
  /** Marks what a changed passage says now; null where it does not show on the page. */
  acceptChange(id: AnnotationId): Promise<Annotation | null>;
  /** The annotations under a point of the viewport, the topmost first. */
  annotationsAt(x: number, y: number): AnnotationId[];
  readonly suggestions: Suggestions;
  /** Resolves when it is durable; null when it is not on the page any more. */
  keepSuggestion(id: string): Promise<Annotation | null>;
  /** Keeps all of a kind that are offered. */
  keepSuggestions(kind: SuggestedKind): Promise<readonly Annotation[]>;
  /** The suggestions under a point of the viewport, the shortest first; none where they are not underlined. */
  suggestionsAt(x: number, y: number): Spotted[];
  /** The figure that a range holds, where the range is not just that; else null. */
  exactFigure(range: Range): Promise<Range | null>;
  settings(): PageSettings;
  setSettings(settings: PageSettings): void;
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
  const address = pageAddress(document.URL);
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

/** While an article is being looked at, panels are told of what was found this often, in milliseconds. */
const TELL_AFTER = 100;

/**
 * Opens the article: paints what stands on it, and keeps it painted until `signal` aborts.
 * `onTurned` is called when the page shows another article after all: single-page sites change their address first.
 */
export async function openSession(
  { article, address, tabTitle, recognised }: Page,
  { source, annotations: stands }: OpenedArticle,
  chosen: PageSettings,
  onTurned: () => void,
  signal: AbortSignal,
): Promise<Session> {
  const document = ownerOf(article.body);
  const facts = factsOf(article);
  const language = languageOf(document, article.language);
  const translated = () => isTranslated(document, language);
  let annotations = stands;
  let found: Places = new Map();
  let hidden = false;
  const listeners: (() => void)[] = [];
  const painter = createPainter(document, CSS.highlights);
  const report = createReporter((observations) => background.observe(observations), signal);
  let root = annotationRoot(article);
  let title = tabTitle;
  let read = article;
  let wasTranslated = translated();
  let settings = chosen;

  const known = new Map<string, readonly Recognised[]>();
  let checked: { readonly text: string; readonly remarks: readonly Remark[] } | null = null;
  const checkOnce = async (text: string) => {
    if (!settings.checks) return [];
    if (checked?.text === text) return checked.remarks;
    const year = Number.parseInt(facts.publishedAt ?? "", 10);
    const published = Number.isNaN(year) ? null : year;
    const remarks = await background.check(text, facts.language, published);
    checked = { text, remarks };
    return remarks;
  };
  const suggestions = createSuggestions(
    (onSight, over) =>
      recogniseArticle(
        root,
        read,
        (passages) => background.recognise(passages, facts.language),
        known,
        checkOnce,
        onSight,
        over,
      ),
    () => marksOf(annotations, found),
    () => {
      repaint();
      tellPanels();
    },
    signal,
  );

  /** Panels look again at most so often, and after the last change. */
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tellPanels = () => {
    telling ??= setTimeout(() => {
      telling = undefined;
      background.suggestionsChanged().catch(console.warn);
    }, TELL_AFTER);
  };

  const repaint = () => {
    suggestions.sift();
    const offered = settings.suggests ? suggestions.offered() : [];
    painter.paint(
      marksOf(annotations, found),
      offered.map(({ suggestion: { id, kind }, range }) => ({ id, kind, range })),
    );
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
    if (pageAddress(document.URL) !== address) return onTurned();
    // Its headline is not the publisher's, and may be no other article's.
    if (translated() && isConnected(root)) return findAll(pause);
    // What was no article when it was read may have come late.
    if (recognised && isConnected(root) && document.title === title) return findAll(pause);
    title = document.title;
    const page = readPage(document);
    const isSame = page.article.url === facts.url && page.article.title === facts.title;
    if (!isSame || (page.recognised && !recognised)) return onTurned();
    read = page.article;
    root = annotationRoot(read);
    return findAll(pause);
  };

  const findAll = async (pause?: Pause) => {
    found = await findEach(annotations, root, slices(pause));
    await findNew(pause);
    suggestions.lookAgain();
    if (translated() !== wasTranslated) {
      wasTranslated = !wasTranslated;
      tellPanels();
    }
    report(wasTranslated ? [] : annotations, (annotation) => outcomeOf(annotation, found));
  };

  observeChanges(() => root, findAgain, signal);
  let css = painter.css(settings.looks);
  await background.style(css, null);
  /** As the reader's looks are now; the sheet goes in before the old one goes, so that nothing flickers. */
  const restyle = async () => {
    const before = css;
    css = painter.css(settings.looks);
    if (css !== before) await background.style(css, before);
  };
  // The page may have changed since it was read.
  await findAgain();
  const lookAfter = setInterval(() => painter.restore(), LOOK_AFTER);
  signal.addEventListener("abort", () => {
    clearInterval(lookAfter);
    clearTimeout(telling);
    painter.remove();
  });

  /** What can be marked: the article's element. A page that has just replaced it has not been looked at again yet. */
  const currentRoot = () => {
    if (!isConnected(root)) {
      read = readPage(document).article;
      root = annotationRoot(read);
    }
    return root;
  };

  const keep = async (draft: Draft) => {
    const annotation = await background.keep(draft, facts, address);
    // Meanwhile the article came to be kept under another of its addresses: it is opened anew there.
    if (annotation.source !== source) onTurned();
    return annotation;
  };

  /** Keeps suggestions as marks of the words that they underline. */
  const keepSpotted = async (spotted: readonly Spotted[]) => {
    const page = await textInSlices(currentRoot(), { signal });
    const draft = createDrafter(page, root, read);
    const drafts = await finishInSlices(draftEach(), { signal });
    const kept = await background.keepAll(drafts, facts, address);
    if (kept.some((annotation) => annotation.source !== source)) onTurned();
    return kept;

    function* draftEach(): Generator<void, Draft[]> {
      const made: Draft[] = [];
      for (const { suggestion, range } of spotted) {
        const live = toLive(range);
        if (live) made.push(draft(suggestion.kind, trimmedSpan(page, live), ""));
        yield;
      }
      return made;
    }
  };

  return {
    facts,
    recognised,
    annotations: () => annotations,
    found: () => found,
    hidden: () => hidden,
    translated,
    onChange: (listener) => listeners.push(listener),
    async show(article) {
      if (article.source !== source) return;
      found = withoutRetargeted(found, annotations, article.annotations);
      annotations = article.annotations;
      await findNew();
    },
    selected: () => selectedRange(currentRoot()),
    mark: (kind, range, note) => keep(draftOf(kind, range, currentRoot(), read, note)),
    async markPicture(picture) {
      const element = pictureAt(picture, document);
      return element && keep(pictureDraft(element, currentRoot()));
    },
    async acceptChange(id) {
      const place = found.get(id);
      const range = place?.quality === "changed" ? toLive(place.range) : null;
      if (!range) return null;
      const { target, context } = draftOf("passage", range, currentRoot(), read, "");
      return background.acceptChange(id, target, context);
    },
    annotationsAt: (x, y) => painter.marksAt(x, y).map(({ id }) => id),
    suggestions,
    async keepSuggestion(id) {
      const spotted = suggestions.offered().find(({ suggestion }) => suggestion.id === id);
      const [annotation = null] = spotted ? await keepSpotted([spotted]) : [];
      return annotation;
    },
    keepSuggestions: (kind) =>
      keepSpotted(suggestions.offered().filter(({ suggestion }) => suggestion.kind === kind)),
    suggestionsAt: (x, y) => painter.suggestedAt(x, y).flatMap((id) => suggestions.find(id) ?? []),
    async exactFigure(range) {
      const page = await textInSlices(currentRoot(), { signal });
      return exactFigureIn(page, range, (passages) =>
        background.recognise(passages, facts.language),
      );
    },
    settings: () => settings,
    setSettings(changed) {
      const checksAnew = settings.checks !== changed.checks;
      settings = changed;
      if (settings.suggests) suggestions.begin();
      if (checksAnew) suggestions.lookAgain();
      restyle().catch(console.warn);
      repaint();
    },
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
