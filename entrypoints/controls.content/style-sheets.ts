import form from "../../components/annotation-form.css?inline";
import parts from "../../components/annotation-parts.css?inline";
import tokens from "../../components/tokens.css?inline";
import frames from "./frames.css?inline";
import surfaces from "./surfaces.css?inline";

/** The sheets for a document inside a frame; a document takes only sheets that its own window made. */
export function styleSheetsFor(document: Document): CSSStyleSheet[] {
  const { defaultView } = document;
  return defaultView ? [tokens, form, parts, surfaces].map((css) => sheetOf(css, defaultView)) : [];
}

/** The sheet for the closed shadow root, which places the frames. */
export function frameStyleSheet(window: Window & typeof globalThis): CSSStyleSheet {
  return sheetOf(frames, window);
}

function sheetOf(css: string, { CSSStyleSheet }: typeof globalThis): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
