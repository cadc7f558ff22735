import type { ReadonlySignal, Signal } from "@preact/signals";
import type { LanguageChoice, Settings } from "../../annotation";
import type { StorageFacts } from "../../components/StorageStatus";
import type { TemplateFault } from "../../interchange";
import type { LocalState } from "../background/local-state";

/** A command that the browser's own shortcut keys start. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

export interface OptionsState {
  /** null while they are being read. */
  readonly settings: ReadonlySignal<Settings | null>;
  readonly local: ReadonlySignal<LocalState | null>;
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
  readonly storage: ReadonlySignal<StorageFacts | null>;
  /** What the extension's pages may connect to, as its manifest has it. */
  readonly policy: string;
  /** What has just been done, for the page's one `role="status"`; empty while nothing has. */
  readonly said: ReadonlySignal<string>;
  readonly failure: Signal<unknown>;
}

export interface OptionsActions {
  change(settings: Partial<Settings>): void;
  /** Has the interface speak a language, this page at once. */
  speak(language: LanguageChoice): void;
  /** Opens the browser's own page for shortcuts. */
  openShortcuts(): void;
  /** Has the library backed up by itself, asking for the permission; or no longer. */
  backUpByItself(on: boolean): void;
  /** Downloads a backup now. */
  backUpNow(): void;
  /** Shows a backup in the downloads folder. */
  showBackup(downloadId: number): void;
  openLibrary(): void;
  /** Keeps the reader's template for notes; keeps nothing, and says what is wrong, when it writes no note. */
  keepTemplate(template: string): Promise<TemplateFault | null>;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}
