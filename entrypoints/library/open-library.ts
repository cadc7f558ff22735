import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { DEFAULT_SETTINGS } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import type { ExportFormat, ExportWay } from "../../components/ExportMenu";
import { createUndo, type Undo } from "../../components/undo";
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
  readonly failure: Signal<unknown>;
  readonly undo: Undo;
}

export interface LibraryActions extends AnnotationActions {
  exportAs(articles: readonly AnnotatedArticle[], format: ExportFormat, way: ExportWay): void;
}

/** Opens everything that is kept; gives what the library shows and does. */
export function openLibrary(): { state: LibraryState; actions: LibraryActions } {
  const kept = openKept();
  const exportFormat = signal(DEFAULT_SETTINGS.exportFormat);
  const undo = createUndo();
  const tell = (error: unknown) => {
    failure.value = error;
  };

  onChange(() => void kept.then(({ mayHaveChanged }) => mayHaveChanged()).catch(tell));

  const articles = live(kept, signal(null), ({ articles }) => articles(), tell);

  const readChoices = async () => {
    exportFormat.value = (await (await kept).settings()).exportFormat;
  };
  readChoices().catch(tell);

  const actions: LibraryActions = {
    ...annotationActions(kept, undo),
    exportAs(chosen, format, way) {
      exportFormat.value = format.id;
      const hand = async () => {
        const { noteTemplate } = await (await kept).settings();
        const now = new Date().toISOString();
        const files = await write(format.id, chosen, now, words, noteTemplate);
        undo.say(await handOver(files, format, way, words));
        await (await kept).changeSettings({ exportFormat: format.id });
      };
      attempt(hand());
    },
  };

  return { state: { articles, exportFormat, failure, undo }, actions };
}
