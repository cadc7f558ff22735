import { useEffect } from "preact/hooks";
import type { Annotation, AnnotationId } from "../../annotation";
import { StatusNamesProvider } from "../../components/StatusField";
import { toLive } from "../../highlighting";
import type { Session } from "../annotator.content/session";
import type { Actions } from "./actions";
import { Card } from "./Card";
import { Frame } from "./Frame";
import { placeAt, type Size } from "./place";
import type { ControlsState } from "./state";
import { ToastLine, toastText } from "./ToastLine";
import { Toolbar } from "./Toolbar";
import { Walk } from "./Walk";
import { words } from "./words";

interface Props {
  readonly session: Session;
  readonly state: ControlsState;
  readonly actions: Actions;
  readonly intact: (event: Event) => boolean;
  /** Brings an annotation into view and points at it, for a moment or until told otherwise; false when it is not on the page. */
  readonly reveal: (id: AnnotationId, stay?: boolean) => boolean;
}

/** How long the reader can take something back, and how long other words stay, in milliseconds. */
const UNDO_STAYS = 10_000;
const WORDS_STAY = 4_000;

/** All that we show in a page, each in a frame of its own. */
export function Controls({ session, state, actions, intact, reveal }: Props) {
  const { toast, card, walking, selected, scrolled, changed, outlined } = state;
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
  const onPage = session.annotations().filter(({ id }) => session.found().get(id));

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
          <Toolbar range={selected.value} state={state} actions={actions} intact={intact} />
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
            annotations={onPage}
            index={Math.min(walking.value, Math.max(0, onPage.length - 1))}
            onStep={(index) => {
              walking.value = index;
              const next = onPage[index];
              if (next) reveal(next.id, true);
            }}
            onOpen={({ id }) => {
              reveal(id);
              card.value = id;
            }}
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
  const place = session.found().get(id);
  const range = place && toLive(place.range);
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
