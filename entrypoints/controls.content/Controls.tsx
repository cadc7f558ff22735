import { useEffect } from "preact/hooks";
import type { Annotation, AnnotationId } from "../../annotation";
import { StatusNamesProvider } from "../../components/StatusField";
import { toLive } from "../../highlighting";
import type { Session } from "../annotator.content/session";
import type { Actions } from "./actions";
import { Card } from "./Card";
import { Frame } from "./Frame";
import { Offer } from "./Offer";
import { placeAt, type Size } from "./place";
import type { ControlsState } from "./state";
import { ToastLine, toastText } from "./ToastLine";
import { Toolbar } from "./Toolbar";
import { Walk } from "./Walk";
import type { Walker } from "./walker";
import { words } from "./words";

interface Props {
  readonly session: Session;
  readonly state: ControlsState;
  readonly actions: Actions;
  readonly walker: Walker;
  readonly intact: (event: Event) => boolean;
  /** Scrolls to an annotation; false when it is not on the page. */
  readonly reveal: (id: AnnotationId) => boolean;
}

/** How long the reader can take something back, and how long other words stay, in milliseconds. */
const UNDO_STAYS = 10_000;
const WORDS_STAY = 4_000;

/** With more than this above a selection the toolbar surely stands there, in pixels. */
const ROOM_FOR_TOOLBAR = 120;

/** All that we show in a page, each in a frame of its own. */
export function Controls({ session, state, actions, walker, intact, reveal }: Props) {
  const { toast, card, walking, walkNoting, offered, selected, scrolled, changed, outlined } =
    state;
  // Read, so that all is drawn anew when the page scrolls, or what stands on it changes.
  void scrolled.value;
  void changed.value;
  const shown = toast.value;
  const open = session.annotations().find(({ id }) => id === card.value);

  useEffect(() => {
    if (!shown || shown.type === "failed") return undefined;
    const stays = shown.type === "said" ? WORDS_STAY : UNDO_STAYS;
    const timer = setTimeout(() => {
      toast.value = null;
    }, stays);
    return () => clearTimeout(timer);
  }, [shown, toast]);

  const close = (surface: { value: unknown }) => () => {
    surface.value = null;
  };
  const noted = session.annotations().find(({ id }) => id === walkNoting.value);
  const offers = (offered.value ?? []).flatMap((id) => session.suggestions.find(id) ?? []);
  const [firstOffer] = offers;

  return (
    <>
      <div class="announcer" aria-live="polite">
        {shown && toastText(shown, words)}
      </div>
      {outlined.value && <div class="outline" style={boxStyle(outlined.value)} />}
      {selected.value && (
        <Frame
          label={words.say("toolbar_label")}
          class="toolbar"
          place={placeBy(selected.value.getBoundingClientRect())}
          onEscape={close(selected)}
        >
          <Toolbar
            range={selected.value}
            state={state}
            actions={actions}
            intact={intact}
            keys={session.settings().toolbarKeys}
            isAbove={selected.value.getBoundingClientRect().top > ROOM_FOR_TOOLBAR}
          />
        </Frame>
      )}
      {walking.value !== null && (
        <Frame
          label={words.say("walk_label")}
          class="walk"
          place={atBottom(76)}
          onEscape={close(walking)}
        >
          <Walk
            walker={walker}
            walked={session.settings().walks}
            note={noted?.note ?? null}
            aside={open !== undefined}
            progress={session.suggestions.progress()}
            onOpen={(stop) => {
              if (stop.type === "kept") card.value = stop.annotation.id;
            }}
            onUndo={() => void actions.undo()}
            onClose={close(walking)}
          />
        </Frame>
      )}
      {shown && (
        <Frame
          label={toastText(shown, words)}
          class="toast"
          place={atBottom(16)}
          onEscape={close(toast)}
        >
          <ToastLine toast={shown} onUndo={() => void actions.undo()} onDismiss={close(toast)} />
        </Frame>
      )}
      {firstOffer && (
        <Frame
          label={words.say("suggestion_offer")}
          class="offer"
          place={placeBy(boxOfRange(firstOffer.range))}
          onEscape={close(offered)}
        >
          <Offer
            suggestions={offers.map(({ suggestion }) => suggestion)}
            intact={intact}
            onKeep={({ id }) => {
              offered.value = null;
              void actions.keepSuggestion(id);
            }}
          />
        </Frame>
      )}
      {open && (
        <Frame
          label={words.say("card_label", "")}
          class="card"
          place={placeBy(boxOf(session, open))}
          onEscape={close(card)}
        >
          <StatusNamesProvider value={state.statusNames.value}>
            <Card
              annotation={open}
              others={session.annotations()}
              text={session.found().get(open.id)?.text ?? null}
              actions={actions}
              onNext={nextAt(session, open, card)}
              onGo={(id) => {
                if (reveal(id)) card.value = id;
              }}
              onClose={close(card)}
            />
          </StatusNamesProvider>
        </Frame>
      )}
    </>
  );
}

const viewport = (): Size => ({
  width: document.documentElement.clientWidth,
  height: innerHeight,
});

const placeBy = (box: DOMRect) => (size: Size) => placeAt(box, size, viewport());

/** In the middle, this far above the lower edge. */
const atBottom = (above: number) => (size: Size) => ({
  left: Math.max(8, (viewport().width - size.width) / 2),
  top: viewport().height - size.height - above,
});

function boxOf(session: Session, { id }: Annotation): DOMRect {
  return boxOfRange(session.found().get(id)?.range ?? null);
}

function boxOfRange(place: StaticRange | null): DOMRect {
  const range = place && toLive(place);
  return range?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
}

/** The way to the next annotation that lies at the same words; null when there is no other. */
function nextAt(
  session: Session,
  { id }: Annotation,
  card: ControlsState["card"],
): (() => void) | null {
  const place = session.found().get(id);
  const box = place && toLive(place.range)?.getClientRects()[0];
  if (!box) return null;
  const there = session.annotationsAt(box.left + 1, box.top + box.height / 2);
  if (there.length < 2) return null;
  return () => {
    card.value = there[(there.indexOf(id) + 1) % there.length] ?? null;
  };
}

function boxStyle({ left, top, width, height }: DOMRect): string {
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
