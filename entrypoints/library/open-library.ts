import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { DEFAULT_SETTINGS, type StatusNames } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import type { ExportFormat, ExportWay } from "../../components/ExportMenu";
import type { StorageFacts } from "../../components/StorageStatus";
import { createUndo, type Undo } from "../../components/undo";
import { changedSince, type SliceOptions } from "../../interchange";
import { browser } from "../../messaging/browser";
import { background } from "../../messaging/remote";
import type { AnnotatedArticle } from "../../storage";
import { type AnnotationActions, annotationActions } from "../panel/annotation-actions";
import { backUpNow } from "../panel/back-up-now";
import { handOver, write } from "../panel/export-file";
import { createExporter } from "../panel/exporter";
import { openKept } from "../panel/kept";
import { followStorage } from "../panel/storage-facts";
import { words } from "../panel/words";
import { type Contents, readContents } from "./contents";
import { type Found, findEntries } from "./find-entries";
import { inFull } from "./in-full";
import { type ManyActions, manyActions } from "./many-actions";
import { openSource } from "./open-source";
import { createSelection, type Selection } from "./selection";
import { annotatedFrom } from "./shelf-rows";
import { type Navigation, openNavigation } from "./use-address";

export interface LibraryState extends Pick<Navigation, "address"> {
  /** null until the first annotations are read. */
  readonly contents: ReadonlySignal<Contents | null>;
  readonly found: Found;
  /** Annotations that are chosen together, by their ids. */
  readonly selection: Selection;
  readonly exportFormat: ReadonlySignal<string>;
  /** When everything was last exported, ISO 8601; null while it never was. */
  readonly exportedAt: ReadonlySignal<string | null>;
  readonly failure: Signal<unknown>;
  readonly undo: Undo;
  readonly statusNames: ReadonlySignal<StatusNames>;
  readonly storage: ReadonlySignal<StorageFacts | null>;
  /** How much of an export is written, 0 to 1; null while none takes long. */
  readonly exported: ReadonlySignal<number | null>;
}

export interface LibraryActions extends AnnotationActions, ManyActions, Pick<Navigation, "go"> {
  /** Writes articles; `onlyNew`: of them only what is new or changed since everything was last exported. */
  exportAs(
    articles: readonly AnnotatedArticle[],
    format: ExportFormat,
    way: ExportWay,
    onlyNew: boolean,
  ): void;
  stopExport(): void;
  backUp(): void;
  openSettings(): void;
}

/** Opens everything that is kept; gives what the library shows and does. */
export function openLibrary(): { state: LibraryState; actions: LibraryActions } {
  const kept = openKept();
  const source = openSource();
  const exportFormat = signal(DEFAULT_SETTINGS.exportFormat);
  const exportedAt = signal<string | null>(null);
  const statusNames = signal(DEFAULT_SETTINGS.statusNames);
  const undo = createUndo();
  const exporter = createExporter();
  const tell = (error: unknown) => {
    failure.value = error;
  };

  const { address, go } = openNavigation();
  const contents = readContents(source, tell);
  const found = findEntries(contents, address);
  const standing = computed(
    () => contents.value?.entries.filter(({ annotation }) => annotation.deleted === null).length,
  );

  const readChoices = async () => {
    const settings = await (await kept).settings();
    exportFormat.value = settings.exportFormat;
    statusNames.value = settings.statusNames;
    exportedAt.value = settings.exportedAt || null;
  };
  readChoices().catch(tell);

  const actions: LibraryActions = {
    ...annotationActions(kept, undo, words),
    ...manyActions(undo, words),
    go,
    openSettings() {
      attempt(browser.runtime.openOptionsPage());
    },
    exportAs(shown, format, way, onlyNew) {
      exportFormat.value = format.id;
      const hand = async (slices: Required<SliceOptions>) => {
        const since = onlyNew ? exportedAt.value : null;
        const chosen = since === null ? shown : changedSince(shown, since);
        if (chosen.length === 0) {
          undo.say(words.say("export_nothingNew"));
          return;
        }
        const { noteTemplate } = await (await kept).settings();
        const now = new Date().toISOString();
        const full = inFull(await source, chosen);
        const files = await write(format.id, full, now, words, noteTemplate, slices);
        undo.say(await handOver(files, format, way, words));
        const isAll = countOf(shown) === standing.value;
        if (isAll) exportedAt.value = now;
        await background.changeSettings({
          exportFormat: format.id,
          ...(isAll ? { exportedAt: now } : {}),
        });
      };
      const stopped = () => undo.say(words.say("export_stopped"));
      attempt(exporter.run(hand).then((done) => done || stopped()));
    },
    stopExport: exporter.stop,
    backUp() {
      const said = (fileName: string) => undo.say(words.say("export_downloaded", fileName));
      attempt(backUpNow().then(said));
    },
  };

  const selection = createSelection();
  return {
    state: {
      address,
      contents,
      found,
      selection,
      exportFormat,
      exportedAt,
      failure,
      undo,
      statusNames,
      storage: followStorage(),
      exported: exporter.share,
    },
    actions,
  };
}

/** What is chosen of what is shown, or all that is shown where nothing is. */
export function chosenFrom({ found, contents, selection }: LibraryState): AnnotatedArticle[] {
  const { value: chosen } = selection.chosen;
  const { value: entries } = found.entries;
  const meant =
    chosen.size === 0 ? entries : entries.filter(({ annotation }) => chosen.has(annotation.id));
  return annotatedFrom(meant, contents.value?.articles ?? new Map());
}

function countOf(articles: readonly AnnotatedArticle[]): number {
  return articles.reduce((sum, { annotations }) => sum + annotations.length, 0);
}
