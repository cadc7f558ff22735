import type {
  Annotation,
  AnnotationId,
  ArticleRecord,
  Change,
  Kind,
  NoteNode,
  Observation,
  Partner,
  Reading,
  Relation,
  Remark,
  Settings,
  StatusNames,
  SuggestedKind,
  SuggestedMeaning,
  Suggestion,
  Target,
  Walked,
} from "../annotation";

/** What a page's annotator says of the article that it read: an `ArticleRecord` before it is kept. */
export type ArticleFacts = Omit<ArticleRecord, "addresses" | "created" | "visited" | "states">;

/** A mark that the reader made and that has no identity yet. */
export interface Draft {
  readonly kind: Kind;
  readonly target: Target;
  readonly note: string;
  /** The text of the marked passage with its paragraphs around it, from which its reading is made. */
  readonly context: PassageContext;
  /** Given for a picture alone; figures and claims are read by the background. */
  readonly reading: Reading | null;
}

/** An article with what stands on it, in page order. */
export interface KeptArticle {
  readonly article: ArticleRecord;
  readonly annotations: readonly Annotation[];
}

/** Part of all annotations, those in the trash included, the newest first. */
export interface KeptSlice {
  readonly annotations: readonly Annotation[];
  /** What to ask for to get the next slice; null after the last one. */
  readonly older: string | null;
}

/** One of several changes that are made together. */
export interface Edit {
  readonly id: AnnotationId;
  readonly change: Change;
}

/** Those of the reader's settings that hold on pages. */
export type PageSettings = Pick<
  Settings,
  "suggests" | "walks" | "checks" | "toolbarKeys" | "looks" | "language"
>;

/** The words of the language that the reader has chosen for the interface. */
export interface ChosenWords {
  readonly language: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** A paragraph, heading, caption or cell in which figures and claims are to be recognised. */
export interface RecognisedPassage {
  readonly text: string;
  /** The paragraphs right before it, which may name its speaker; empty where it begins the article. */
  readonly before: string;
}

/** What was recognised in a passage; UTF-16 offsets into its text, end exclusive. */
export type Recognised = SuggestedMeaning & {
  readonly start: number;
  readonly end: number;
  /** How much it is worth checking, 0 to 1; of figures always 1. */
  readonly score: number;
};

/** What the numbers of a page's article say of each other. */
export interface PageRemark {
  readonly remark: Remark;
  /** The words at its places. */
  readonly quotes: readonly string[];
}

/** What a page offers to keep, and to look at. */
export interface PageSuggestions {
  /** In page order. */
  readonly suggestions: readonly Suggestion[];
  /** How much of the article has been looked at, 0 to 1. */
  readonly progress: number;
  readonly remarks: readonly PageRemark[];
}

/** A passage in the text of the blocks that hold it; UTF-16 offsets, end exclusive. */
export interface PassageContext {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The heading that the passage stands under; null where there is none. */
  readonly heading: string | null;
}

/** What is kept of an article. */
export interface OpenedArticle {
  /** Where it is kept: the address of its first visit, which may have been another than this one's. */
  readonly source: string;
  readonly annotations: readonly Annotation[];
}

/**
 * What content scripts and the extension's own pages ask of the background, which alone writes to the database.
 * A page's calls say its address themselves: to the browser, a sender is where its document was loaded from,
 * however often a single-page site has changed its address since.
 */
export interface ToBackground {
  /** The detector's answer for the page that its document shows at this address. */
  visit(article: boolean, address: string): void;
  /** The annotator's reading of its page: gives what is kept of the article. */
  openArticle(facts: ArticleFacts, address: string): OpenedArticle & { settings: PageSettings };
  /** Keeps a mark on the article that was read at this address; resolves when it is durable. */
  keep(draft: Draft, facts: ArticleFacts, address: string): Annotation;
  /** The same for several at once: all are kept, or none. */
  keepAll(drafts: readonly Draft[], facts: ArticleFacts, address: string): readonly Annotation[];
  edit(id: AnnotationId, change: Change): Annotation;
  remove(id: AnnotationId): Annotation;
  restore(id: AnnotationId): Annotation;
  observe(observations: readonly Observation[]): void;
  /** Marks what a changed passage says now, at its place; what was marked stays in its history. */
  acceptChange(id: AnnotationId, target: Target, context: PassageContext): Annotation;
  /** Leaves the old words of a changed passage marked, and says no more of the new ones. */
  keepOld(id: AnnotationId): Annotation;
  /** Takes back what the reader said to the last change. */
  takeBackAnswer(id: AnnotationId): Annotation;
  /** Links two annotations, at both ends. From a page, both must stand on its article. */
  link(from: AnnotationId, relation: Relation, to: AnnotationId): void;
  /** Takes a link away that `from` holds, at both ends. */
  unlink(from: AnnotationId, relation: Relation, to: AnnotationId): void;
  /** The annotations that those of the article are linked to. */
  partners(source: string): readonly Partner[];
  statusNames(): StatusNames;
  /** null where the interface speaks the browser's language. */
  chosenWords(): ChosenWords | null;
  /** The figures and claims of each passage of an article in this language (BCP 47; null when unknown). */
  recognise(
    passages: readonly RecognisedPassage[],
    language: string | null,
  ): readonly (readonly Recognised[])[];
  /** What the numbers of an article say of each other; its paragraphs are parted by line ends. */
  check(text: string, language: string | null, publishedYear: number | null): readonly Remark[];
  /** Lets the panels look again at what the sender's page offers, and whether it is translated. */
  suggestionsChanged(): void;
  chooseWalk(walks: Walked): void;
  /** Brings the controls into the sender's page. */
  bringControls(): void;
  /** Inserts a style sheet into the sender's page without a trace in its DOM, in the place of `before`. */
  style(css: string, before: string | null): void;
  /** Brings the annotator into a tab at the reader's wish. */
  annotate(tabId: number): void;
  /** Parses a note's Markdown, so that no content script carries a parser. */
  parseNote(markdown: string): readonly NoteNode[];
  /**
   * What is kept of one article, or (null) of all, the last visited first: for the extension's pages in Firefox's
   * private windows, which are given no database.
   */
  kept(source: string | null): readonly KeptArticle[];
  /** The annotations made before `before` (null: all), a slice of them; for the library, where it has no database. */
  keptSlice(before: string | null): KeptSlice;
  /** Those of these annotations that are there, removed ones included. */
  keptOf(ids: readonly AnnotationId[]): readonly Annotation[];
  /** What stands on each of these articles, removed annotations included. */
  keptAt(urls: readonly string[]): readonly (readonly Annotation[])[];
  /** The articles whose addresses come after `after` (null: all), a slice of them. */
  keptArticles(after: string | null): readonly ArticleRecord[];
  /** Changes many annotations, all of them or none. */
  editMany(edits: readonly Edit[]): void;
  /** Moves annotations to the trash. */
  removeMany(ids: readonly AnnotationId[]): void;
  restoreMany(ids: readonly AnnotationId[]): void;
  /** Takes out for good what has been in the trash for its days, or (true) all of it; gives how many went. */
  purge(all: boolean): number;
  settings(): Settings;
  changeSettings(changes: Partial<Settings>): void;
  openLibrary(): void;
  /** Annotations came in from a file, written by the page that read it: open tabs and pages are to look again. */
  imported(): void;
  /** Has the library backed up by itself from now on, the first time at once; or no longer. */
  backUpByItself(on: boolean): void;
  /** What is kept is all that should be: the reader brought back what was missing, or gave it up. */
  settleDamage(): void;
}

/** What the background has a document do. */
export interface ToOffscreen {
  /** Writes all that is kept into a file in memory; `now` is ISO 8601. */
  writeLibrary(now: string): { readonly address: string; readonly annotations: number };
}

/** What the background tells the extension's own pages that are open, all at once. */
export interface ToPanels {
  /** What is kept of an article, or whether the marks are shown on a page, is not what it was. */
  changed(): void;
}

/** What the panel shows of a page beside its annotations. */
export interface PageState {
  readonly facts: ArticleFacts;
  /** False while the page is no article and the reader has not asked to mark it all the same. */
  readonly active: boolean;
  readonly recognised: boolean;
  readonly hidden: boolean;
  /** The browser shows it in another language: its passages are not there to be found. */
  readonly translated: boolean;
}

/** What the background and the panel ask of a page's annotator. */
export interface ToPage {
  state(): PageState;
  /** Marks the page although it is no article. */
  markAnyway(): PageState;
  /** Marks the current selection; the toolbar says so when there is none. */
  mark(kind: Kind): void;
  markPicture(address: string): void;
  /** Scrolls to an annotation and flashes it; false when it is not on the page. */
  reveal(id: AnnotationId): boolean;
  /** Marks what a changed passage says now; false when it does not show on the page. */
  acceptChange(id: AnnotationId): boolean;
  toggleHighlights(): PageState;
  walk(): void;
  /** What the page offers now; what has not been recognised yet, is from the first call on. */
  suggestions(): PageSuggestions;
  /** Scrolls to a suggestion and flashes it; false when it is not on the page any more. */
  revealSuggestion(id: string): boolean;
  /** Scrolls to a place of a remark, both counted from 0; false when it is not on the page any more. */
  revealRemark(remark: number, place: number): boolean;
  /** Keeps a suggestion; null when it is not offered any more. */
  keepSuggestion(id: string): Annotation | null;
  /** Keeps all of a kind that are offered. */
  keepSuggestions(kind: SuggestedKind): readonly Annotation[];
  settingsChanged(settings: PageSettings): void;
  /** Something of this article was kept, changed or removed, here or elsewhere. */
  annotationsChanged(article: OpenedArticle): void;
  /** The page turned into something that is no article. */
  leave(): void;
}
