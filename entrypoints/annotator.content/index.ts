import { defineContentScript } from "wxt/utils/define-content-script";
import { type Annotator, startAnnotator } from "./annotator";

declare global {
  /** Of this page's content scripts alone: the page itself has a global of its own. */
  var tallymark: Annotator | undefined;
}

/** Brought in by the background when the page is an article or the reader asks; brought in again, it reads anew. */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  registration: "runtime",
  main() {
    if (globalThis.tallymark) globalThis.tallymark.readAgain();
    else globalThis.tallymark = startAnnotator();
  },
});
