import { effect } from "@preact/signals-core";
import { render } from "preact";
import type { AnnotationId, Kind } from "../../annotation";
import type { Words } from "../../components/words";
import { childrenOf, parentOf, scrollTo } from "../../dom";
import { toLive } from "../../highlighting";
import { background } from "../../messaging/remote";
import { isInField } from "../annotator.content/fields";
import type { Host } from "../annotator.content/host";
import type { Session } from "../annotator.content/session";
import { createActions, type Writes } from "./actions";
import { Controls as ControlsView } from "./Controls";
import { isIntact, isOnTop } from "./guard";
import { listen } from "./listen";
import { type ControlsState, createState } from "./state";
import { frameStyleSheet } from "./style-sheets";
import { createWalker } from "./walker";
import { speak, words } from "./words";

/** What the background and the panel can have the controls do. */
export interface Controls {
  /** Offers to mark the words that are selected. */
  offer(): void;
  markSelection(kind: Kind): Promise<void>;
  markPicture(address: string): Promise<void>;
  reveal(id: AnnotationId): boolean;
  /** Opens an annotation's card at its mark. */
  open(id: AnnotationId): void;
  /** Offers to keep suggestions that were clicked on, by their ids. */
  offerSuggestions(ids: readonly string[]): void;
  /** Brings a suggestion into view, or what is kept of it; false when it is not on the page any more. */
  revealSuggestion(id: string): boolean;
  /** Brings a place of a remark into view, both counted from 0; false when it is not on the page any more. */
  revealRemark(remark: number, place: number): boolean;
  walk(): void;
  /** Draws all in other words from now on. */
  speak(words: Words): void;
}

/** How long an annotation that was gone to stays pointed at, in milliseconds. */
const FLASH = 1_600;

/** Puts the controls into the host, and takes them away when `signal` aborts. */
export function mountControls(
  session: Session,
  { element: host, root }: Host,
  signal: AbortSignal,
  chosen: Words,
  writes: Writes = background,
): Controls {
  const state = createState();
  speak(chosen);
  const actions = createActions(session, state, writes);
  root.adoptedStyleSheets = [frameStyleSheet(window)];
  session.onChange(() => {
    state.changed.value++;
    walker.follow();
  });
  background.statusNames().then((names) => {
    state.statusNames.value = names;
  }, console.warn);

  /** A click in a frame counts only where the page has not hidden, moved or covered it. Keys need no place. */
  const intact = (event: Event) => {
    if (!isIntact(host)) return false;
    if (!("clientX" in event)) return true;
    const view = "view" in event ? event.view : null;
    const frames = [...root.querySelectorAll("iframe")];
    const frame = frames
      .find(({ contentWindow }) => contentWindow === view)
      ?.getBoundingClientRect();
    if (!frame) return false;
    const { clientX, clientY } = event as MouseEvent;
    return isOnTop(host, { left: frame.left + clientX, top: frame.top + clientY });
  };

  let flash: ReturnType<typeof setTimeout> | undefined;
  const reveal = (id: AnnotationId, stay = false): boolean => {
    const place = session.found().get(id);
    return place ? show(place.range, stay) : false;
  };

  /** Brings a place into view and points at it; false when the page has taken it away. */
  const show = (place: StaticRange, stay: boolean): boolean => {
    const range = toLive(place);
    if (!range) return false;
    const { startContainer, startOffset } = range;
    const picture = childrenOf(startContainer)[startOffset];
    const element = picture instanceof Element ? picture : parentOf(startContainer);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (element) scrollTo(element, { block: "center", behavior: still ? "instant" : "smooth" });
    clearTimeout(flash);
    session.point(place);
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

  const walker = createWalker(
    session,
    { walking: state.walking, noting: state.walkNoting, changed: state.changed },
    actions,
    (range) => show(range, true),
  );

  // All that is shown is drawn anew when any signal changes that was read in drawing it: no part of the library is
  // needed that ties signals to single components.
  const stopDrawing = effect(() => {
    attach();
    render(
      <ControlsView
        session={session}
        state={state}
        actions={actions}
        walker={walker}
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
  /** While the reader looks at the toolbar: which figure is it that they selected, or half selected? */
  const stopReading = effect(() => {
    const range = state.selected.value;
    state.exact.value = null;
    if (!range) return;
    session.exactFigure(range).then((exact) => {
      if (state.selected.peek() === range) state.exact.value = exact;
    }, console.warn);
  });
  const { offer } = listen(document, session, state, actions, signal);
  const stopReturning = returnFocus(state);
  signal.addEventListener("abort", () => {
    clearTimeout(flash);
    stopReturning();
    stopReading();
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
    offerSuggestions(ids) {
      state.offered.value = ids;
    },
    revealSuggestion(id) {
      const spotted = session.suggestions.find(id);
      return spotted ? show(spotted.range, false) : false;
    },
    revealRemark(remark, place) {
      const range = session.suggestions.remarks()[remark]?.places[place]?.range;
      return range ? show(range, false) : false;
    },
    walk: () => walker.start(),
    speak(chosen) {
      speak(chosen);
      state.changed.value++;
    },
  };
}

/** When the card, an offer and the walk are closed, the focus goes back to where the reader had it. */
function returnFocus({ card, offered, walking }: ControlsState): () => void {
  let before: Element | null = null;
  return effect(() => {
    const open = [card, offered, walking].some(({ value }) => value !== null);
    if (open) before ??= document.activeElement;
    else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    if (!open) before = null;
  });
}
