import type { ReadonlySignal, Signal } from "@preact/signals";
import type {
  Annotation,
  AnnotationId,
  ArticleRecord,
  Change,
  Partner,
  Relation,
  StatusNames,
  SuggestedKind,
  Suggestion,
} from "../annotation";
import type { ArticleFacts } from "./ArticleHead";
import type { ExportFormat, ExportWay } from "./ExportMenu";
import type { ShownRemark } from "./Remarks";
import type { Undo } from "./undo";

/** What the panel can say of the tab's page. */
export type PanelPage =
  | { readonly type: "loading" }
  /** Reading it failed; `failure` tells how. */
  | { readonly type: "unread" }
  /** The browser lets no extension in. */
  | { readonly type: "restricted" }
  /** The reader has not given access to the site, and nothing else lets Tallymark in. */
  | { readonly type: "noAccess"; readonly site: string | null }
  | { readonly type: "noArticle"; readonly access: SiteAccess }
  | {
      readonly type: "article";
      readonly facts: ArticleFacts;
      /** Whether the marks are hidden on the page. */
      readonly hidden: boolean;
      /** Whether the browser shows the page in another language. */
      readonly translated: boolean;
      readonly access: SiteAccess;
    };

/** Whether Tallymark may read the site whenever it is open; `site` is its host. */
export interface SiteAccess {
  readonly site: string;
  readonly lasting: boolean;
}

/** Whether Tallymark stays away from the site of the page until it is called; `host` as the settings name it. */
export interface SiteChoice {
  readonly host: string;
  readonly off: boolean;
}

export interface ShownSuggestions {
  /** In page order. */
  readonly suggestions: readonly Suggestion[];
  /** How much of the article has been looked at, 0 to 1. */
  readonly progress: number;
  readonly remarks: readonly ShownRemark[];
}

export interface PanelState {
  readonly page: ReadonlySignal<PanelPage>;
  /** Everything that stands on the article, in page order; null while it is being read. */
  readonly annotations: ReadonlySignal<readonly Annotation[] | null>;
  /** What is kept of the article itself; null where nothing is. */
  readonly article: ReadonlySignal<ArticleRecord | null>;
  /** The annotations that those of the article are linked to. */
  readonly partners: ReadonlySignal<readonly Partner[]>;
  readonly groupsBySpeaker: ReadonlySignal<boolean>;
  readonly statusNames: ReadonlySignal<StatusNames>;
  /** Whether the page is in a private window. */
  readonly isPrivate: ReadonlySignal<boolean>;
  readonly keepsInPrivateWindows: ReadonlySignal<boolean>;
  readonly exportFormat: ReadonlySignal<string>;
  /** null where there is no page to speak of. */
  readonly site: ReadonlySignal<SiteChoice | null>;
  /** What the page offers to keep; null while that is not known. */
  readonly suggestions: ReadonlySignal<ShownSuggestions | null>;
  /** Whether suggestions are underlined in articles. */
  readonly suggests: ReadonlySignal<boolean>;
  /** Whether an article's numbers are checked against each other. */
  readonly checks: ReadonlySignal<boolean>;
  /** What failed last; the reader may dismiss it. */
  readonly failure: Signal<unknown>;
  readonly undo: Undo;
}

export interface PanelActions {
  reveal(annotation: Annotation): void;
  /** Rejects when it was not kept. */
  edit(annotation: Annotation, change: Change): Promise<unknown>;
  remove(annotation: Annotation): void;
  acceptChange(annotation: Annotation): void;
  keepOld(annotation: Annotation): void;
  link(from: Annotation, relation: Relation, to: AnnotationId): void;
  unlink(from: Annotation, relation: Relation, to: AnnotationId): void;
  /** Gives what an annotation can be linked to, those of its own article first. */
  candidates(annotation: Annotation, give: (candidates: readonly Partner[]) => void): void;
  groupBySpeaker(groups: boolean): void;
  /** Takes the last deed back. */
  takeBack(): void;
  revealSuggestion(suggestion: Suggestion): void;
  keepSuggestion(suggestion: Suggestion): void;
  /** Keeps all of a kind that are offered. */
  keepSuggestions(kind: SuggestedKind): void;
  suggest(suggests: boolean): void;
  check(checks: boolean): void;
  /** Shows a place of a remark, both counted from 0. */
  revealRemark(remark: number, place: number): void;
  /** null where the page can't be given the keyboard. */
  readonly walk: (() => void) | null;
  /** Turns Tallymark off on the page's site, or on again. */
  turnSite(off: boolean): void;
  markAnyway(): void;
  toggleHighlights(): void;
  /** Asks the browser for access to this site; null for all sites. Must be called from a click. */
  allow(site: string | null): void;
  keepInPrivateWindows(keeps: boolean): void;
  exportAs(format: ExportFormat, way: ExportWay): void;
  /** null in the side panel itself, and in browsers that have none. */
  readonly openSidePanel: (() => void) | null;
  openLibrary(): void;
  openSettings(): void;
}
