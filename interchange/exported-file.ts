export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  /** In order, text as UTF-8: the parts of a `Blob`, so that a large file is never one string. */
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
}

/** The text of a file that is text. */
export function textOf({ parts }: ExportedFile): string {
  return parts
    .map((part) => (typeof part === "string" ? part : new TextDecoder().decode(part)))
    .join("");
}
