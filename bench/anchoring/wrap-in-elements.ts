/** Paints a range as most annotation tools do: each of its text nodes is cut at its ends and put into an element. */
export function wrapInElements(range: Range): void {
  for (const node of textNodesOf(range)) {
    const element = node.ownerDocument.createElement("mark");
    node.replaceWith(element);
    element.append(node);
  }
}

function textNodesOf({ startContainer, startOffset, endContainer, endOffset }: Range): Text[] {
  if (!(startContainer instanceof Text) || !(endContainer instanceof Text)) return [];
  if (startContainer === endContainer) {
    startContainer.splitText(endOffset);
    return [startContainer.splitText(startOffset)];
  }
  endContainer.splitText(endOffset);
  const first = startContainer.splitText(startOffset);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const nodes = [first];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push(node);
    if (node === endContainer) break;
  }
  return nodes;
}
