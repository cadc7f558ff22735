import { type ReadonlySignal, signal } from "@preact/signals";
import { textOf } from "../../anchoring";
import {
  type Annotation,
  type AnnotationId,
  createAnnotation,
  DEFAULT_SETTINGS,
  REVERSED,
  type Relation,
} from "../../annotation";
import type { Article } from "../../article";
import { createPainter, toStatic } from "../../highlighting";
import type { PageSettings } from "../../messaging/protocol";
import { background } from "../../messaging/remote";
import { draftOf } from "../annotator.content/draft";
import { exactFigureIn } from "../annotator.content/exact-figure";
import { mountHost } from "../annotator.content/host";
import { marksOf, type Place } from "../annotator.content/places";
import { selectedRange } from "../annotator.content/selection";
import { factsOf, type Session } from "../annotator.content/session";
import { createSuggestions } from "../annotator.content/suggestions";
import { edited } from "../background/edited";
import { readPassage, sentenceAround } from "../background/read-passage";
import { recognise } from "../background/recognise";
import type { Writes } from "../controls.content/actions";
import { mountControls } from "../controls.content/mount-controls";
import { words } from "../panel/words";

/** An article to try marking on, with all that a real page has, but that nothing of it is kept. */
export interface Practice {
  /** What stands on it, in the order of its text. */
  readonly annotations: ReadonlySignal<readonly Annotation[]>;
  readonly writes: Writes;
  /** Brings an annotation into view. */
  reveal(id: AnnotationId): void;
  /** Selects words of the article and offers to mark them. */
  select(words: string): void;
}

/**
 * Puts the controls over an article of this page. Content scripts do not run in the extension's own pages, so the
 * annotator's session is made here anew of the same parts: its toolbar, recogniser and paint are those of every
 * article, its annotations live as long as the page does. `root` holds what can be marked.
 */
export async function openPractice(
  article: Article,
  root: Element,
  stop: AbortSignal,
): Promise<Practice> {
  const document = root.ownerDocument;
  const { language } = article;
  const annotations = signal<readonly Annotation[]>([]);
  const removed = new Map<AnnotationId, Annotation>();
  const places = new Map<AnnotationId, Place>();
  const listeners: (() => void)[] = [];
  let hidden = false;
  let settings: PageSettings = DEFAULT_SETTINGS;

  const painter = createPainter(document, CSS.highlights);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(painter.css(settings.looks));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  stop.addEventListener("abort", () => painter.remove());

  const tell = () => {
    painter.paint(marksOf(annotations.value, places));
    for (const listener of listeners) listener();
  };
  const show = (changed: readonly Annotation[]) => {
    annotations.value = changed.toSorted(byPlace);
    tell();
  };
  const byPlace = (a: Annotation, b: Annotation) => {
    const [one, other] = [places.get(a.id)?.range, places.get(b.id)?.range];
    if (!one || !other) return 0;
    const live = document.createRange();
    live.setStart(one.startContainer, one.startOffset);
    return -live.comparePoint(other.startContainer, other.startOffset);
  };
  const change = (id: AnnotationId, act: (annotation: Annotation) => Annotation): Annotation => {
    const changed = act(annotationOf(id));
    show(annotations.value.map((each) => (each.id === id ? changed : each)));
    return changed;
  };
  const annotationOf = (id: AnnotationId): Annotation => {
    const annotation = annotations.value.find((each) => each.id === id) ?? removed.get(id);
    if (!annotation) throw new Error(`There is no annotation ${id} here`);
    return annotation;
  };
  const join = (from: AnnotationId, to: AnnotationId, relation: Relation | null) => {
    change(from, (annotation) => {
      const others = annotation.links.filter((link) => link.to !== to);
      return { ...annotation, links: relation ? [...others, { relation, to }] : others };
    });
  };

  const writes: Writes = {
    edit: async (id, changes) =>
      change(id, (annotation) => edited(annotation, changes, language, now())),
    async remove(id) {
      const annotation = annotationOf(id);
      removed.set(id, annotation);
      show(annotations.value.filter((each) => each.id !== id));
      return annotation;
    },
    async restore(id) {
      const annotation = annotationOf(id);
      if (removed.delete(id)) show([...annotations.value, annotation]);
      return annotation;
    },
    // The words of this article never change, so there is no change to answer.
    keepOld: async (id) => annotationOf(id),
    takeBackAnswer: async (id) => annotationOf(id),
    async link(from, relation, to) {
      join(from, to, relation);
      join(to, from, REVERSED[relation]);
    },
    async unlink(from, _relation, to) {
      join(from, to, null);
      join(to, from, null);
    },
  };

  const session: Session = {
    facts: factsOf(article),
    recognised: true,
    annotations: () => annotations.value,
    found: () => places,
    hidden: () => hidden,
    translated: () => false,
    onChange: (listener) => listeners.push(listener),
    show: async () => undefined,
    selected: () => selectedRange(root),
    async mark(kind, range, note) {
      const { target, context } = draftOf(kind, range, root, article, note);
      const reading = readPassage(kind, context, language);
      const sentence = sentenceAround(context, language);
      const { heading } = context;
      const annotation = createAnnotation(
        { kind, source: article.url, target, sentence, heading, reading, note },
        now(),
      );
      places.set(annotation.id, { range: toStatic(range), quality: "exact", text: null });
      show([...annotations.value, annotation]);
      return annotation;
    },
    // The article has no pictures, and offers nothing by itself: the reader is to try.
    markPicture: async () => null,
    acceptChange: async () => null,
    suggestions: createSuggestions(
      async () => undefined,
      () => [],
      () => undefined,
      stop,
    ),
    keepSuggestion: async () => null,
    keepSuggestions: async () => [],
    suggestionsAt: () => [],
    annotationsAt: (x, y) => painter.marksAt(x, y).map(({ id }) => id),
    exactFigure: (range) =>
      exactFigureIn(textOf(root), range, async (passages) =>
        passages.map((passage) => recognise(passage, language)),
      ),
    settings: () => settings,
    setSettings(chosen) {
      settings = chosen;
      sheet.replaceSync(painter.css(settings.looks));
      tell();
    },
    point: (range) => painter.point(range),
    setHidden(value) {
      hidden = value;
      painter.setHidden(value);
      tell();
    },
  };

  session.setSettings(await background.settings());
  stop.throwIfAborted();
  const controls = mountControls(session, mountHost(document, stop), stop, words, writes);

  return {
    annotations,
    writes,
    reveal: (id) => void controls.reveal(id),
    select(words) {
      const range = rangeOf(words, root);
      if (!range) throw new Error(`The sample does not say “${words}”`);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      controls.offer();
    },
  };
}

/** The first place of some words that stand in one text node. */
function rangeOf(words: string, root: Element): Range | null {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  return null;
}

function now(): string {
  return new Date().toISOString();
}
