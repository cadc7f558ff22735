import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Annotation, Change } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import type { ExportFormat, ExportWay } from "../../components/ExportMenu";
import { createUndo, type Undo } from "../../components/undo";
import { background } from "../../messaging/remote";
import {
  type AnnotatedArticle,
  annotatedArticles,
  changeSetting,
  DEFAULT_SETTINGS,
  openDatabase,
  readSettings,
} from "../../storage";
import { handOver, write } from "../panel/export-file";
import { live } from "../panel/live";
import { words } from "../panel/words";

export interface LibraryState {
  /** Last visited first; null while they are being read. */
  readonly articles: ReadonlySignal<readonly AnnotatedArticle[] | null>;
  readonly exportFormat: ReadonlySignal<string>;
  readonly failure: Signal<unknown>;
  readonly undo: Undo;
}

export interface LibraryActions {
  edit(annotation: Annotation, change: Change): void;
  remove(annotation: Annotation): void;
  takeBack(): void;
  exportAs(articles: readonly AnnotatedArticle[], format: ExportFormat, way: ExportWay): void;
}

/** Opens everything that is kept; gives what the library shows and does. */
export function openLibrary(): { state: LibraryState; actions: LibraryActions } {
  const database = openDatabase();
  const exportFormat = signal(DEFAULT_SETTINGS.exportFormat);
  const undo = createUndo();
  const tell = (error: unknown) => {
    failure.value = error;
  };

  const articles = live(database, signal(null), annotatedArticles, tell);

  const readChoices = async () => {
    exportFormat.value = (await readSettings(await database)).exportFormat;
  };
  readChoices().catch(tell);

  const actions: LibraryActions = {
    edit({ id }, change) {
      attempt(background.edit(id, change));
    },
    remove(annotation) {
      const remove = async () => {
        await background.remove(annotation.id);
        undo.removed(annotation);
      };
      attempt(remove());
    },
    takeBack() {
      const annotation = undo.take();
      if (annotation) attempt(background.restore(annotation.id));
    },
    exportAs(chosen, format, way) {
      exportFormat.value = format.id;
      const hand = async () => {
        const files = write(format.id, chosen, new Date().toISOString(), words);
        undo.say(await handOver(files, format, way, words));
        await changeSetting(await database, "exportFormat", format.id);
      };
      attempt(hand());
    },
  };

  return { state: { articles, exportFormat, failure, undo }, actions };
}
