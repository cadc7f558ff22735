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
    case "paragraph":
      return (
        <p>
          <Nodes nodes={node.children} />
        </p>
      );
    case "heading":
      return (
        <p>
          <strong>
            <Nodes nodes={node.children} />
          </strong>
        </p>
      );
    case "strong":
      return (
        <strong>
          <Nodes nodes={node.children} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Nodes nodes={node.children} />
        </em>
      );
    case "deleted":
      return (
        <del>
          <Nodes nodes={node.children} />
        </del>
      );
    case "quote":
      return (
        <blockquote>
          <Nodes nodes={node.children} />
        </blockquote>
      );
    case "item":
      return (
        <li>
          <Nodes nodes={node.children} />
        </li>
      );
    case "list": {
      const List = node.ordered ? "ol" : "ul";
      return (
        <List>
          <Nodes nodes={node.children} />
        </List>
      );
    }
    case "link":
      return (
        <a href={node.address} target="_blank" rel="noopener noreferrer">
          <Nodes nodes={node.children} />
        </a>
      );
  }
}
