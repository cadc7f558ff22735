import type { NoteNode } from "../annotation";

/** A parsed note, as elements. No HTML is written: every text is a text node. */
export function Note({ nodes }: { nodes: readonly NoteNode[] }) {
  return (
    <div class="note" dir="auto">
      <Nodes nodes={nodes} />
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly NoteNode[] }) {
  // A note's nodes have no identity of their own, and never change places.
  return nodes.map((node, index) => <Node key={index} node={node} />);
}

function Node({ node }: { node: NoteNode }) {
  switch (node.type) {
    case "text":
      return node.text;
    case "code":
      return <code>{node.text}</code>;
    case "code-block":
      return <pre>{node.text}</pre>;
    case "break":
      return <br />;
    case "rule":
      return <hr />;
    case "link":
      return (
        <a href={node.address} target="_blank" rel="noopener noreferrer">
          <Nodes nodes={node.children} />
        </a>
      );
    default: {
      const Element = ELEMENTS[node.type];
      return (
        <Element>
          <Nodes nodes={node.children} />
        </Element>
      );
    }
  }
}

/** What only holds other nodes. */
const ELEMENTS = {
  paragraph: "p",
  strong: "strong",
  emphasis: "em",
  deleted: "del",
  quote: "blockquote",
  item: "li",
  "ordered-list": "ol",
  "unordered-list": "ul",
} as const;
