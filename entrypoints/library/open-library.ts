import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { DEFAULT_SETTINGS, type StatusNames } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import type { ExportFormat, ExportWay } from "../../components/ExportMenu";
import { createUndo, type Undo } from "../../components/undo";
import { changedSince } from "../../interchange";
import { browser } from "../../messaging/browser";
import { background } from "../../messaging/remote";
import type { AnnotatedArticle } from "../../storage";
import { type AnnotationActions, annotationActions } from "../panel/annotation-actions";
import { handOver, write } from "../panel/export-file";
import { live, openKept } from "../panel/kept";
import { onChange } from "../panel/on-change";
import { words } from "../panel/words";

export interface LibraryState {
  /** Last visited first; null while they are being read. */
  readonly articles: ReadonlySignal<readonly AnnotatedArticle[] | null>;
  readonly exportFormat: ReadonlySignal<string>;
  /** When everything was last exported, ISO 8601; null while it never was. */
  readonly exportedAt: ReadonlySignal<string | null>;
  readonly failure: Signal<unknown>;
  readonly undo: Undo;
  readonly statusNames: ReadonlySignal<StatusNames>;
}

export interface LibraryActions extends AnnotationActions {
  openSettings(): void;
  /** Writes articles; `onlyNew`: of them only what is new or changed since everything was last exported. */
  exportAs(
    articles: readonly AnnotatedArticle[],
    format: ExportFormat,
    way: ExportWay,
    onlyNew: boolean,
  ): void;
}

/** Opens everything that is kept; gives what the library shows and does. */
export function openLibrary(): { state: LibraryState; actions: LibraryActions } {
  const kept = openKept();
  const exportFormat = signal(DEFAULT_SETTINGS.exportFormat);
  const exportedAt = signal<string | null>(null);
  const statusNames = signal(DEFAULT_SETTINGS.statusNames);
  const undo = createUndo();
  const tell = (error: unknown) => {
    failure.value = error;
  };

  onChange(() => void kept.then(({ mayHaveChanged }) => mayHaveChanged()).catch(tell));

  const articles = live(kept, signal(null), ({ articles }) => articles(), tell);

  const readChoices = async () => {
    const settings = await (await kept).settings();
    exportFormat.value = settings.exportFormat;
    statusNames.value = settings.statusNames;
    exportedAt.value = settings.exportedAt || null;
  };
  readChoices().catch(tell);

  const actions: LibraryActions = {
    ...annotationActions(kept, undo, words),
    openSettings() {
      attempt(browser.runtime.openOptionsPage());
    },
    exportAs(shown, format, way, onlyNew) {
      exportFormat.value = format.id;
      const hand = async () => {
        const since = onlyNew ? exportedAt.value : null;
        const chosen = since === null ? shown : changedSince(shown, since);
        if (chosen.length === 0) {
          undo.say(words.say("export_nothingNew"));
          return;
        }
        const { noteTemplate } = await (await kept).settings();
        const now = new Date().toISOString();
        const files = await write(format.id, chosen, now, words, noteTemplate);
        undo.say(await handOver(files, format, way, words));
        const isAll = countOf(shown) === countOf(articles.value ?? []);
        if (isAll) exportedAt.value = now;
        await background.changeSettings({
          exportFormat: format.id,
          ...(isAll ? { exportedAt: now } : {}),
        });
      };
      attempt(hand());
    },
  };

  return { state: { statusNames, articles, exportFormat, exportedAt, failure, undo }, actions };
}

function countOf(articles: readonly AnnotatedArticle[]): number {
  return articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
}
