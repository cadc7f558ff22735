import { pageAddress } from "../../messaging/page-address";
import { background } from "../../messaging/remote";
import { type Controls, mountControls } from "./controls/mount-controls";
import { factsOf, openSession, readPage, type Session } from "./session";

/** What the page shows at one address, while the annotator attends to it. */
export interface View {
  readonly session: Session;
  /** Whether this is the view of that address; fragments of one address are one view. */
  shows(address: string): boolean;
  /** Whether the reader can mark here: on articles, on pages that hold annotations, and where they asked. */
  active(): boolean;
  activate(): Controls;
  close(): void;
}

/** Reads the page and opens what it shows. `onTurned` is called when it shows another article without a new address. */
export async function openView(document: Document, onTurned: () => void): Promise<View> {
  const stop = new AbortController();
  const page = readPage(document);
  const opened = await background.openArticle(factsOf(page.article), page.address);
  const session = await openSession(page, opened, onTurned, stop.signal);
  let controls: Controls | null = null;

  const activate = () => {
    controls ??= mountControls(session, stop.signal);
    return controls;
  };
  if (page.recognised || opened.annotations.length > 0) activate();

  return {
    session,
    shows: (address) => pageAddress(address) === page.address,
    active: () => controls !== null,
    activate,
    close: () => stop.abort(),
  };
}
