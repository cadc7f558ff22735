import { defineContentScript } from "wxt/utils/define-content-script";
import { mountControls } from "./mount-controls";

declare global {
  /** Left for the annotator, which is in the same world of content scripts. */
  var tallymarkControls: typeof mountControls | undefined;
}

/** Brought in by the annotator when the reader first does something with the article: to read it takes no controls. */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  registration: "runtime",
  main() {
    globalThis.tallymarkControls = mountControls;
  },
});
