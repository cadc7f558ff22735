import { lexer, type Token, type Tokens } from "marked";
import type { NoteNode } from "../annotation";

/**
 * Parses a note's Markdown. HTML in it stays text, and only web and mail addresses become links,
 * so that a note from an imported file can do nothing but be read.
 */
export function parseNote(markdown: string): NoteNode[] {
  return lexer(markdown, { gfm: true, breaks: true }).flatMap(nodesOf);
}

function nodesOf(token: Token): NoteNode[] {
  const children = (): NoteNode[] =>
    "tokens" in token ? (token.tokens ?? []).flatMap(nodesOf) : [];
  switch (token.type) {
    case "space":
    case "def":
      return [];
    case "br":
      return [{ type: "break" }];
    case "hr":
      return [{ type: "rule" }];
    case "paragraph":
      return [{ type: "paragraph", children: children() }];
    case "heading":
      // A note stands inside a card or a list, whose headings are its own.
      return [{ type: "paragraph", children: [{ type: "strong", children: children() }] }];
    case "blockquote":
      return [{ type: "quote", children: children() }];
    case "strong":
      return [{ type: "strong", children: children() }];
    case "em":
      return [{ type: "emphasis", children: children() }];
    case "del":
      return [{ type: "deleted", children: children() }];
    case "codespan":
      return [{ type: "code", text: (token as Tokens.Codespan).text }];
    case "code":
      return [{ type: "code-block", text: (token as Tokens.Code).text }];
    case "list": {
      const { ordered, items } = token as Tokens.List;
      const nodes = items.map(
        (item): NoteNode => ({ type: "item", children: item.tokens.flatMap(nodesOf) }),
      );
      return [{ type: ordered ? "ordered-list" : "unordered-list", children: nodes }];
    }
    case "link":
      return isSafe(token.href)
        ? [{ type: "link", address: token.href, children: children() }]
        : children();
    case "text":
      return "tokens" in token ? children() : [{ type: "text", text: token.text }];
    case "escape":
      return [{ type: "text", text: token.text }];
    default:
      return [{ type: "text", text: token.raw }];
  }
}

function isSafe(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/iu.test(address);
}
