import type { Annotation, Walked } from "../../annotation";
import { toLive } from "../../highlighting";
import { background } from "../../messaging/remote";
import type { Session } from "../annotator.content/session";
import type { Actions } from "./actions";
import type { ControlsState } from "./state";
import { indexOfStep, type Stop, stopsOf } from "./walk-stops";

/** A walk through what is marked and what could be: all that its keys and buttons do. */
export interface Walker {
  start(): void;
  /** What it comes to, as the page stands now. */
  stops(): readonly Stop[];
  /** Where it is among the stops; -1 when there are none. */
  index(): number;
  /** The page or what stands on it has changed: points at its stop again, and goes to the first that there is. */
  follow(): void;
  /** Goes to a stop; past the last comes the first. */
  goTo(index: number): void;
  /** Keeps what it is at; gives what stands there then, null where nothing came of it. */
  keep(): Promise<Annotation | null>;
  /** Keeps what it is at, and opens its note. */
  openNote(): Promise<void>;
  saveNote(note: string): Promise<void>;
  closeNote(): void;
  /** Removes what it is at; a mark that was suggested is a suggestion again. */
  remove(): Promise<void>;
  choose(walked: Walked): void;
}

/** What a walk asks of its page. */
export type Walkable = Parameters<typeof stopsOf>[0] &
  Pick<Session, "settings" | "setSettings" | "point"> & {
    readonly suggestions: Pick<Session["suggestions"], "begin">;
  };

export function createWalker(
  session: Walkable,
  {
    walking,
    noting,
    changed,
  }: Pick<ControlsState, "walking" | "changed"> & {
    readonly noting: ControlsState["walkNoting"];
  },
  actions: Pick<Actions, "keepSuggestion" | "edit" | "remove">,
  show: (range: StaticRange) => void,
): Walker {
  let stops: readonly Stop[] = [];
  /** What the stops were made for: they are asked for at each scrolling of the page. */
  let madeAt = -1;
  let madeFor: Walked | null = null;

  const current = () => {
    const { walks } = session.settings();
    if (madeAt !== changed.value || madeFor !== walks) {
      stops = stopsOf(session, walks);
      madeAt = changed.value;
      madeFor = walks;
    }
    return stops;
  };
  const index = () => indexOfStep(current(), walking.value?.step ?? null);
  const here = () => current()[index()] ?? null;

  const stepTo = (stop: Stop | null) => {
    walking.value = { step: stop && { id: stop.id, range: stop.range } };
    if (stop) show(stop.range);
  };

  /** Begins at the first stop that the reader has not scrolled past. */
  const start = () => {
    noting.value = null;
    stepTo(current().find(({ range }) => !isAbove(range)) ?? current()[0] ?? null);
  };

  const keep = async () => {
    const stop = here();
    if (stop?.type !== "suggested") return stop?.annotation ?? null;
    const annotation = await actions.keepSuggestion(stop.id);
    // The reader may have walked on, or ended the walk, meanwhile.
    if (annotation && walking.value?.step?.id === stop.id) {
      walking.value = { step: { id: annotation.id, range: stop.range } };
    }
    return annotation;
  };

  return {
    start() {
      session.suggestions.begin();
      start();
    },
    stops: current,
    index,
    follow() {
      if (!walking.value) return;
      if (walking.value.step) session.point(here()?.range ?? null);
      else if (here()) start();
    },
    goTo(to) {
      const { length } = current();
      if (length === 0) return;
      noting.value = null;
      stepTo(current()[(to + length) % length] ?? null);
    },
    keep,
    async openNote() {
      const annotation = await keep();
      if (annotation && walking.value) noting.value = annotation.id;
    },
    async saveNote(note) {
      const id = noting.value;
      noting.value = null;
      if (id) await actions.edit(id, { note });
    },
    closeNote() {
      noting.value = null;
    },
    async remove() {
      const stop = here();
      if (stop?.type !== "kept") return;
      walking.value = { step: { id: stop.id, range: stop.range } };
      await actions.remove(stop.annotation.id);
    },
    choose(walks) {
      session.setSettings({ ...session.settings(), walks });
      background.chooseWalk(walks).catch(console.warn);
      const stop = here();
      if (stop) stepTo(stop);
    },
  };
}

/** Whether the reader has scrolled past it. */
function isAbove(range: StaticRange): boolean {
  return (toLive(range)?.getBoundingClientRect().bottom ?? 0) < 0;
}
