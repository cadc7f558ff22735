import { background } from "../../messaging/remote";
import type { Controls, mountControls } from "../controls.content/mount-controls";
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
    if (!globalThis.tallymarkControls) await background.bringControls();
    const mount = globalThis.tallymarkControls;
    if (!mount) throw new Error("The controls were brought, and are not there");
    return mount(session, host, signal);
  };

  return () => {
    controls ??= bring().catch((error: unknown) => {
      controls = null;
      throw error;
    });
    return controls;
  };
}
