import { pageAddress } from "../../messaging/page-address";
import { background } from "../../messaging/remote";
import type { Controls } from "../controls.content/mount-controls";
import { factsOf, openSession, readPage, type Session } from "./session";
import { prepareControls } from "./summon";
import { wakeControls } from "./wake";

/** What the page shows at one address, while the annotator attends to it. */
export interface View {
  readonly session: Session;
  /** Whether this is the view of that address; fragments of one address are one view. */
  shows(address: string): boolean;
  /** Whether the reader can mark here: on articles, on pages that hold annotations, and where they asked. */
  active(): boolean;
  activate(): void;
  /** The controls, brought in where they are not; the reader asked for them. */
  controls(): Promise<Controls>;
  close(): void;
}

/** Reads the page and opens what it shows. `onTurned` is called when it shows another article without a new address. */
export async function openView(document: Document, onTurned: () => void): Promise<View> {
  const stop = new AbortController();
  const page = readPage(document);
  const opened = await background.openArticle(factsOf(page.article), page.address);
  const session = await openSession(page, opened, opened.settings, onTurned, stop.signal);
  let summon: (() => Promise<Controls>) | null = null;

  const activate = () => {
    if (summon) return summon;
    summon = prepareControls(document, session, stop.signal);
    wakeControls(document, session, summon, stop.signal);
    if (session.settings().suggests) session.suggestions.begin();
    return summon;
  };
  if (page.recognised || opened.annotations.length > 0) activate();

  return {
    session,
    shows: (address) => pageAddress(address) === page.address,
    active: () => summon !== null,
    activate,
    controls: () => activate()(),
    close: () => stop.abort(),
  };
}
