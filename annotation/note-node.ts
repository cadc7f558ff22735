/** A note's Markdown, parsed: plain data that any context can show without writing HTML. */
export type NoteNode =
  | { readonly type: "text" | "code" | "code-block"; readonly text: string }
  | { readonly type: NoteContainer; readonly children: readonly NoteNode[] }
  | { readonly type: "link"; readonly address: string; readonly children: readonly NoteNode[] }
  | { readonly type: "break" | "rule" };

type NoteContainer =
  | "paragraph"
  | "strong"
  | "emphasis"
  | "deleted"
  | "quote"
  | "item"
  | "ordered-list"
  | "unordered-list";
