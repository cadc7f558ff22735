import { effect } from "@preact/signals-core";
import { render } from "preact";
import type { AnnotationId, Kind } from "../../annotation";
import { toLive } from "../../highlighting";
import { background } from "../../messaging/remote";
import { isInField } from "../annotator.content/fields";
import type { Host } from "../annotator.content/host";
import type { Session } from "../annotator.content/session";
import { createActions } from "./actions";
import { Controls as ControlsView } from "./Controls";
import { isIntact, isOnTop } from "./guard";
import { listen } from "./listen";
import { type ControlsState, createState } from "./state";
import { frameStyleSheet } from "./style-sheets";
import { words } from "./words";

/** What the background and the panel can have the controls do. */
export interface Controls {
  /** Offers to mark the words that are selected. */
  offer(): void;
  markSelection(kind: Kind): Promise<void>;
  markPicture(address: string): Promise<void>;
  reveal(id: AnnotationId): boolean;
  /** Opens an annotation's card at its mark. */
  open(id: AnnotationId): void;
  walk(): void;
}

/** How long an annotation that was gone to stays pointed at, in milliseconds. */
const FLASH = 1_600;

/** Puts the controls into the host, and takes them away when `signal` aborts. */
export function mountControls(
  session: Session,
  { element: host, root }: Host,
  signal: AbortSignal,
): Controls {
  const state = createState();
  const actions = createActions(session, state);
  root.adoptedStyleSheets = [frameStyleSheet(window)];
  session.onChange(() => {
    state.changed.value++;
  });
  background.statusNames().then((names) => {
    state.statusNames.value = names;
  }, console.warn);

  /** A click in a frame counts only where the page has not hidden, moved or covered it. Keys need no place. */
  const intact = (event: Event) => {
    if (!isIntact(host)) return false;
    if (!("clientX" in event)) return true;
    const frame = root.querySelector("iframe.toolbar")?.getBoundingClientRect();
    if (!frame) return false;
    const { clientX, clientY } = event as MouseEvent;
    return isOnTop(host, { left: frame.left + clientX, top: frame.top + clientY });
  };

  let flash: ReturnType<typeof setTimeout> | undefined;
  const reveal = (id: AnnotationId, stay = false): boolean => {
    const place = session.found().get(id);
    const range = place && toLive(place.range);
    if (!range) return false;
    const { startContainer, startOffset } = range;
    const picture = startContainer.childNodes[startOffset];
    const element = picture instanceof Element ? picture : startContainer.parentElement;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element?.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    clearTimeout(flash);
    session.point(place.range);
    if (!stay) flash = setTimeout(() => session.point(null), FLASH);
    if (picture instanceof Element) outline(picture);
    return true;
  };

  /** Follows the picture while the page scrolls to it. */
  const outline = (picture: Element) => {
    const until = performance.now() + FLASH;
    const follow = () => {
      const over = signal.aborted || performance.now() > until;
      state.outlined.value = over ? null : picture.getBoundingClientRect();
      if (over) return;
      requestAnimationFrame(follow);
    };
    follow();
  };

  /** A page that renders all of itself anew throws our host away, and frames that leave a page lose their documents. */
  const attach = () => {
    if (host.isConnected) return;
    render(null, root);
    document.documentElement.append(host);
  };

  // All that is shown is drawn anew when any signal changes that was read in drawing it: no part of the library is
  // needed that ties signals to single components.
  const stopDrawing = effect(() => {
    attach();
    render(
      <ControlsView
        session={session}
        state={state}
        actions={actions}
        intact={intact}
        reveal={reveal}
      />,
      root,
    );
  });
  /** The annotation that is walked to stays pointed at until the walk ends, however it does. */
  const stopPointing = effect(() => {
    if (state.walking.value === null) session.point(null);
  });
  const { offer } = listen(document, session, state, actions, signal);
  const stopReturning = returnFocus(state);
  signal.addEventListener("abort", () => {
    clearTimeout(flash);
    stopReturning();
    stopPointing();
    stopDrawing();
    render(null, root);
  });

  return {
    offer,
    async markSelection(kind) {
      if (kind === "picture") return;
      // What is selected now; while a note is written the page may have no selection any more.
      const range = session.selected() ?? state.selected.value;
      if (range) return actions.mark(kind, range, "");
      const why = isInField(document) ? "mark_notHere" : "mark_nothingSelected";
      state.toast.value = { type: "failed", text: words.say(why) };
    },
    markPicture: (address) => actions.markPicture(address),
    reveal: (id) => reveal(id),
    open(id) {
      state.card.value = id;
    },
    walk() {
      const first = session.annotations().find(({ id }) => session.found().get(id));
      state.walking.value = 0;
      if (first) reveal(first.id, true);
    },
  };
}

/** When the card and the walk are closed, the focus goes back to where the reader had it. */
function returnFocus({ card, walking }: ControlsState): () => void {
  let before: Element | null = null;
  return effect(() => {
    const open = card.value !== null || walking.value !== null;
    if (open) before ??= document.activeElement;
    else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    if (!open) before = null;
  });
}
