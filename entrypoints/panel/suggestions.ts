import { type Signal, signal } from "@preact/signals";
import { type AnnotationId, DEFAULT_SETTINGS } from "../../annotation";
import { attempt } from "../../components/attempt";
import type { PanelActions } from "../../components/panel-model";
import type { Undo } from "../../components/undo";
import type { Words } from "../../components/words";
import type { PageSettings, PageSuggestions } from "../../messaging/protocol";
import { annotatorIn, background } from "../../messaging/remote";
import type { Kept } from "./kept";

/** What the page in front offers to keep, as the panel shows it. */
export interface Offers {
  readonly suggestions: Signal<PageSuggestions | null>;
  readonly suggests: Signal<boolean>;
  readonly checks: Signal<boolean>;
  /** Asks the annotator of a tab again; null where there is none. */
  follow(tabId: number | null): Promise<void>;
}

export function followSuggestions(): Offers {
  const suggestions = signal<PageSuggestions | null>(null);
  let shown: number | null = null;
  let asking = 0;
  return {
    suggestions,
    suggests: signal(DEFAULT_SETTINGS.suggests),
    checks: signal(DEFAULT_SETTINGS.checks),
    async follow(tabId) {
      const mine = ++asking;
      if (tabId !== shown) suggestions.value = null;
      shown = tabId;
      const offered = tabId === null ? null : await annotatorIn(tabId).suggestions();
      // A later question, perhaps of another tab, has the last word.
      if (mine === asking) suggestions.value = offered;
    },
  };
}

type SuggestionActions = Pick<
  PanelActions,
  "revealSuggestion" | "keepSuggestion" | "keepSuggestions" | "suggest" | "check" | "revealRemark"
>;

/** What the reader does with suggestions in the panel. The page keeps them: it knows where they stand. */
export function suggestionActions(
  offers: Offers,
  opened: Promise<Kept>,
  undo: Undo,
  tabId: () => number,
  { say }: Words,
): SuggestionActions {
  const kept = async (ids: readonly AnnotationId[]) => {
    (await opened).mayHaveChanged();
    if (ids.length === 0) return undo.say(say("suggestion_gone"));
    undo.done(say("toast_keptAll", String(ids.length)), () => background.removeMany(ids));
  };
  const change = async (changes: Partial<PageSettings>) => {
    await background.changeSettings(changes);
    if (changes.suggests !== undefined) offers.suggests.value = changes.suggests;
    if (changes.checks !== undefined) offers.checks.value = changes.checks;
  };
  const reveal = async (shown: Promise<boolean>) => {
    if (!(await shown)) undo.say(say("panel_missing"));
  };

  return {
    revealSuggestion: ({ id }) => attempt(reveal(annotatorIn(tabId()).revealSuggestion(id))),
    revealRemark: (remark, place) =>
      attempt(reveal(annotatorIn(tabId()).revealRemark(remark, place))),
    keepSuggestion({ id }) {
      const keep = async () => {
        const annotation = await annotatorIn(tabId()).keepSuggestion(id);
        await kept(annotation ? [annotation.id] : []);
      };
      attempt(keep());
    },
    keepSuggestions(kind) {
      const keep = async () => {
        const annotations = await annotatorIn(tabId()).keepSuggestions(kind);
        await kept(annotations.map(({ id }) => id));
      };
      attempt(keep());
    },
    suggest: (suggests) => attempt(change({ suggests })),
    check: (checks) => attempt(change({ checks })),
  };
}
