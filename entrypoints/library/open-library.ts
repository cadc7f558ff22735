import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
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
import { openKept } from "../panel/kept";
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
}

export interface LibraryActions extends AnnotationActions, ManyActions, Pick<Navigation, "go"> {
  /** Writes articles; `onlyNew`: of them only what is new or changed since everything was last exported. */
  exportAs(
    articles: readonly AnnotatedArticle[],
    format: ExportFormat,
    way: ExportWay,
    onlyNew: boolean,
  ): void;
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
      const hand = async () => {
        const full = await inFull(await source, shown);
        const since = onlyNew ? exportedAt.value : null;
        const chosen = since === null ? full : changedSince(full, since);
        if (chosen.length === 0) {
          undo.say(words.say("export_nothingNew"));
          return;
        }
        const { noteTemplate } = await (await kept).settings();
        const now = new Date().toISOString();
        const files = await write(format.id, chosen, now, words, noteTemplate);
        undo.say(await handOver(files, format, way, words));
        const isAll = countOf(full) === standing.value;
        if (isAll) exportedAt.value = now;
        await background.changeSettings({
          exportFormat: format.id,
          ...(isAll ? { exportedAt: now } : {}),
        });
      };
      attempt(hand());
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
