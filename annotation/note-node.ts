/** A note's Markdown, parsed: plain data that any context can show without writing HTML. */
export type NoteNode =
  | { readonly type: "text" | "code" | "code-block"; readonly text: string }
  | {
      readonly type: "paragraph" | "strong" | "emphasis" | "deleted" | "quote" | "item" | "heading";
      readonly children: readonly NoteNode[];
    }
  | { readonly type: "list"; readonly ordered: boolean; readonly children: readonly NoteNode[] }
  | { readonly type: "link"; readonly address: string; readonly children: readonly NoteNode[] }
  | { readonly type: "break" | "rule" };
