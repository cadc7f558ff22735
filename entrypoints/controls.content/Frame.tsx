import { type ComponentChildren, render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { WordsProvider } from "../../components/words";
import type { Point, Size } from "./place";
import { styleSheetsFor } from "./style-sheets";
import { words } from "./words";

interface Props {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly class: string;
  /** Where it goes, once its size is known. */
  readonly place: (size: Size) => Point;
  readonly onEscape: () => void;
  readonly children: ComponentChildren;
}

/**
 * A surface of ours in the page, in a document of its own: an empty frame inside the closed shadow root, which the page
 * cannot reach. What is typed in it stays in it; from a shadow root alone, every key would pass the page's listeners.
 */
export function Frame({ label, class: name, place, onEscape, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState<Size | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    const document = element?.contentDocument;
    if (!document) return;
    document.documentElement.lang = words.language;
    document.adoptedStyleSheets = styleSheetsFor(document);
    document.body.className = name;
    const measure = () => {
      // Inside the frame, `vw` and `vh` are the frame's own: the page's are handed in.
      document.documentElement.style.setProperty("--viewport-width", `${innerWidth}px`);
      document.documentElement.style.setProperty("--viewport-height", `${innerHeight}px`);
      const { offsetWidth: width, offsetHeight: height } = document.body;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
      if (holds(element, document)) render(null, document.body);
    };
  }, [name]);

  useLayoutEffect(() => {
    const element = frame.current;
    const document = element?.contentDocument;
    if (!document) return;
    const listener = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
    };
    document.addEventListener("keydown", listener);
    return () => {
      if (holds(element, document)) document.removeEventListener("keydown", listener);
    };
  }, [onEscape]);

  useLayoutEffect(() => {
    const body = frame.current?.contentDocument?.body;
    if (body) render(<WordsProvider value={words}>{children}</WordsProvider>, body);
  });

  const at = size && place(size);
  return (
    <iframe
      ref={frame}
      title={label}
      class={name}
      style={
        at
          ? `left:${at.left}px;top:${at.top}px;width:${size.width}px;height:${size.height}px`
          : // Out of sight until its size is known, yet not hidden: Firefox focuses nothing in a hidden frame.
            "left:-10000px;top:0"
      }
    />
  );
}

/** A frame that the page has thrown out is without its document, and in Firefox to touch a lost document is an error. */
function holds(frame: HTMLIFrameElement, document: Document): boolean {
  return frame.contentDocument === document;
}
