import type { ForeignMark } from "./foreign-mark";

/** What a file holds, told by its bytes. */
export type Content =
  | { readonly type: "json"; readonly value: unknown }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly type: "zip"; readonly texts: ReadonlyMap<string, string> };

export type ImporterId =
  | "json"
  | "w3c"
  | "hypothesis"
  | "obsidian"
  | "readwise"
  | "raindrop"
  | "omnivore"
  | "marks"
  | "highlighter";

export interface Importer {
  readonly id: Exclude<ImporterId, "json">;
  /** The marks that a file of this tool holds; null when it is no such file. */
  read(content: Content): readonly ForeignMark[] | null;
}
