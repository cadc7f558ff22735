/** Our one element in the page, beside the body, with a closed root that the page cannot look into. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

const HOST_STYLE = [
  ["all", "initial"],
  ["position", "fixed"],
  ["inset", "0 auto auto 0"],
  ["width", "0"],
  ["height", "0"],
  ["z-index", "2147483647"],
] as const;

/** Puts the host into the page, empty, and takes it away when `signal` aborts. */
export function mountHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement("div");
  // Inline and important: no rule of the page reaches over it by accident, and what does on purpose can be seen.
  for (const [property, value] of HOST_STYLE)
    element.style.setProperty(property, value, "important");
  const root = element.attachShadow({ mode: "closed" });
  document.documentElement.append(element);
  signal.addEventListener("abort", () => element.remove());
  return { element, root };
}
