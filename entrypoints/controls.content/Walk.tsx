import { useEffect, useRef } from "preact/hooks";
import type { Walked } from "../../annotation";
import {
  describeAnnotation,
  readingBeside,
  stateOf,
  wordsOf,
} from "../../components/describe-annotation";
import { describeSuggestion } from "../../components/describe-suggestion";
import { formatReading } from "../../components/format-reading";
import { KIND_NAMES, KindSign, SIGNS } from "../../components/kind-sign";
import { type Message, useWords, type Words } from "../../components/words";
import { isUndoKey, WALK_KEYS, walkDirection, walkKey } from "./keys";
import type { Stop } from "./walk-stops";
import type { Walker } from "./walker";

interface Props {
  readonly walker: Walker;
  readonly walked: Walked;
  /** The note that is being written, to begin with; null while none is. */
  readonly note: string | null;
  /** Whether a card stands open beside it, which has the focus then. */
  readonly aside: boolean;
  /** How much of the article has been looked at, 0 to 1. */
  readonly progress: number;
  readonly onOpen: (stop: Stop) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Goes from figure to figure by key, and marks them: for who reads without a mouse, or by ear. */
export function Walk({ walker, walked, note, aside, progress, onOpen, onUndo, onClose }: Props) {
  const words = useWords();
  const { say } = words;
  const main = useRef<HTMLButtonElement>(null);
  const stops = walker.stops();
  const index = walker.index();
  const stop = stops[index] ?? null;

  useEffect(() => {
    if (note === null && !aside) main.current?.focus();
  }, [note, aside, stop === null]);

  const obey = (event: KeyboardEvent) => {
    // The note is written in a document of its own, whose elements are of another window's classes.
    if (note !== null) return;
    const direction = walkDirection(event);
    const key = walkKey(event);
    if (isUndoKey(event)) onUndo();
    else if (direction === "next") walker.goTo(index + 1);
    else if (direction === "previous") walker.goTo(index - 1);
    else if (direction === "first") walker.goTo(0);
    else if (direction === "last") walker.goTo(stops.length - 1);
    else if (key === "keep") void walker.keep();
    else if (key === "note") void walker.openNote();
    else if (key === "remove") void walker.remove();
    else if (key === "open" && stop) onOpen(stop);
    else if (key === "figure" || key === "claim" || key === "all") walker.choose(key);
    else return;
    event.preventDefault();
  };

  return (
    // All of it is worked by keys of its own: a screen reader is to let them through.
    <div role="application" aria-label={say("walk_label")} onKeyDown={obey}>
      <div class="line">
        <StepButton message="walk_previous" sign="‹" onStep={() => walker.goTo(index - 1)} />
        <span class="number place">
          {say("walk_place", String(index + 1), String(stops.length))}
        </span>
        <StepButton message="walk_next" sign="›" onStep={() => walker.goTo(index + 1)} />
        <Choice walked={walked} onChoose={walker.choose} />
        <button
          {...(stop ? {} : { ref: main })}
          type="button"
          class="quiet"
          data-close
          title={say("card_close")}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
          <span class="unseen">{say("card_close")}</span>
        </button>
      </div>
      <span class="unseen" aria-live="polite">
        {stop ? describeStop(stop, index, stops.length, words) : say(emptyWords(progress))}
      </span>
      {stop ? (
        <>
          <StopLine stop={stop} />
          {note === null ? (
            <div class="line keys">
              <MainButton
                button={main}
                stop={stop}
                onKeep={() => void walker.keep()}
                onOpen={() => onOpen(stop)}
              />
              <KeyButton
                name="note"
                message="toolbar_note"
                letter="N"
                onPress={() => void walker.openNote()}
              />
              {stop.type === "kept" && (
                <KeyButton
                  name="remove"
                  message="card_delete"
                  letter="Del"
                  onPress={() => void walker.remove()}
                />
              )}
            </div>
          ) : (
            <NoteField
              note={note}
              onSave={(text) => void walker.saveNote(text)}
              onCancel={walker.closeNote}
            />
          )}
        </>
      ) : (
        <p class="empty">{say(emptyWords(progress))}</p>
      )}
      {progress < 1 && <progress value={progress} aria-label={say("suggestions_looking")} />}
    </div>
  );
}

function emptyWords(progress: number): Message {
  return progress < 1 ? "suggestions_looking" : "walk_empty";
}

/** `Figure, 2만 510명, 20,510명, suggestion, 3 of 40`. */
function describeStop(stop: Stop, index: number, count: number, words: Words): string {
  const what =
    stop.type === "kept"
      ? `${describeAnnotation(stop.annotation, words)}, ${words.say("state_kept")}`
      : describeSuggestion(stop.suggestion, words);
  return `${what}, ${words.say("walk_place", String(index + 1), String(count))}`;
}

/** What the eyes see of it; the ears have it from the live region. */
function StopLine({ stop }: { stop: Stop }) {
  const words = useWords();
  const isKept = stop.type === "kept";
  const kind = isKept ? stop.annotation.kind : stop.suggestion.kind;
  const quote = isKept ? wordsOf(stop.annotation) : stop.suggestion.quote;
  const reading = isKept
    ? readingBeside(stop.annotation, words)
    : formatReading(stop.suggestion, words);
  const state = (isKept && stateOf(stop.annotation)) || (isKept ? "state_kept" : "state_suggested");
  return (
    <div class="line stop" data-kind={kind} data-type={stop.type} aria-hidden="true">
      <KindSign kind={kind} hollow={!isKept} silent />
      <span class="words">{quote}</span>
      {reading !== "" && <span class="reading">{reading}</span>}
      <span class="state">{words.say(state)}</span>
    </div>
  );
}

interface StepProps {
  readonly message: Message;
  readonly sign: string;
  readonly onStep: () => void;
}

function StepButton({ message, sign, onStep }: StepProps) {
  const { say } = useWords();
  return (
    <button type="button" title={say(message)} onClick={onStep}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{say(message)}</span>
    </button>
  );
}

const WALKED: readonly Walked[] = ["figure", "claim", "all"];

function Choice({ walked, onChoose }: { walked: Walked; onChoose: (walked: Walked) => void }) {
  const { say } = useWords();
  const nameOf = (each: Walked) => say(each === "all" ? "panel_filterAll" : KIND_NAMES[each]);
  return (
    <fieldset class="choice" aria-label={say("walk_choice")}>
      {WALKED.map((each) => (
        <button
          key={each}
          type="button"
          data-walk={each}
          aria-pressed={each === walked}
          aria-keyshortcuts={WALK_KEYS[each].toUpperCase()}
          title={say("toolbar_key", nameOf(each), WALK_KEYS[each].toUpperCase())}
          onClick={() => onChoose(each)}
        >
          {each !== "all" && (
            <span class="sign" data-kind={each} aria-hidden="true">
              {SIGNS[each]}
            </span>
          )}
          {nameOf(each)}
        </button>
      ))}
    </fieldset>
  );
}

interface MainProps {
  readonly button: { current: HTMLButtonElement | null };
  readonly stop: Stop;
  readonly onKeep: () => void;
  readonly onOpen: () => void;
}

/** One button for the thing to do here, so that the focus stays on it while the walk goes on. */
function MainButton({ button, stop, onKeep, onOpen }: MainProps) {
  const { say } = useWords();
  const isKept = stop.type === "kept";
  return (
    <button
      ref={button}
      type="button"
      class={isKept ? "" : "primary"}
      data-open={isKept ? "" : undefined}
      data-keep={isKept ? undefined : ""}
      aria-keyshortcuts={isKept ? "O" : "K"}
      onClick={isKept ? onOpen : onKeep}
    >
      {say(isKept ? "walk_open" : "suggestion_keep")} <kbd>{isKept ? "O" : "K"}</kbd>
    </button>
  );
}

interface KeyProps {
  readonly name: string;
  readonly message: Message;
  readonly letter: string;
  readonly onPress: () => void;
}

function KeyButton({ name, message, letter, onPress }: KeyProps) {
  const { say } = useWords();
  return (
    <button type="button" data-walk-key={name} aria-keyshortcuts={letter} onClick={onPress}>
      {say(message)} <kbd>{letter}</kbd>
    </button>
  );
}

interface NoteProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

function NoteField({ note, onSave, onCancel }: NoteProps) {
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <div class="note-field">
      <label for="walk-note">{say("toolbar_noteField")}</label>
      <textarea
        id="walk-note"
        ref={field}
        rows={3}
        defaultValue={note}
        aria-describedby="walk-note-keys"
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Escape") onCancel();
          else if (event.key === "Enter" && !event.shiftKey) onSave(event.currentTarget.value);
          else return;
          event.preventDefault();
        }}
      />
      <small id="walk-note-keys">{say("walk_noteKeys")}</small>
    </div>
  );
}
