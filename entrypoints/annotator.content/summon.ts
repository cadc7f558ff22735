import type { Words } from "../../components/words";
import { wordsFrom } from "../../components/words-from";
import { background } from "../../messaging/remote";
import type { Controls, mountControls } from "../controls.content/mount-controls";
import { browserWords } from "../panel/browser-words";
import { mountHost } from "./host";
import type { Session } from "./session";

declare global {
  var tallymarkControls: typeof mountControls | undefined;
}

/**
 * Prepares the controls: the host is in the page at once, what fills it comes at the first call of what is given back.
 * All later calls give the same controls.
 */
export function prepareControls(
  document: Document,
  session: Session,
  signal: AbortSignal,
): () => Promise<Controls> {
  const host = mountHost(document, signal);
  let controls: Promise<Controls> | null = null;

  const bring = async () => {
    const chosen = chosenWords();
    if (!globalThis.tallymarkControls) await background.bringControls();
    const mount = globalThis.tallymarkControls;
    if (!mount) throw new Error("The controls were brought, and are not there");
    const mounted = mount(session, host, signal, await chosen);
    let { language } = session.settings();
    session.onChange(() => {
      const now = session.settings().language;
      if (now === language) return;
      language = now;
      chosenWords().then(mounted.speak, console.warn);
    });
    return mounted;
  };

  return () => {
    controls ??= bring().catch((error: unknown) => {
      controls = null;
      throw error;
    });
    return controls;
  };
}

/** The words of the language that the reader has chosen. */
async function chosenWords(): Promise<Words> {
  const chosen = await background.chosenWords();
  return chosen ? wordsFrom(chosen.messages, chosen.language) : browserWords();
}
