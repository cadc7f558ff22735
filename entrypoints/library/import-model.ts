import type { ReadonlySignal } from "@preact/signals";
import type { AnnotationId } from "../../annotation";
import type { DryRun } from "./import-file";

/** How far an import is; each step waits for the reader, or shows what it does. */
export type ImportStep =
  | { readonly type: "closed" }
  /** `share`: 0 to 1. */
  | { readonly type: "reading" | "writing"; readonly name: string; readonly share: number }
  | { readonly type: "asking"; readonly name: string; readonly run: DryRun }
  | { readonly type: "done"; readonly ids: readonly AnnotationId[] };

export interface ImportProps {
  readonly step: ReadonlySignal<ImportStep>;
  /** Reads a file that the reader chose, and asks what to do with it. */
  choose(file: File): void;
  /** Brings in what the file holds. */
  bringIn(): void;
  /** Moves to the trash what has just come in. */
  takeBack(): void;
  /** Ends what is under way, leaving everything as it was, and closes. */
  close(): void;
}
