import type { SuggestedKind } from "../../annotation";
import { toLive } from "../../highlighting";
import { inPageOrder, overlap } from "./range-order";
import type { Sight, Spotted } from "./recognise-article";
import type { PlacedRemark } from "./remarks";

/** A kept mark that a suggestion may lie under. */
export interface KeptPlace {
  readonly kind: string;
  readonly range: StaticRange;
}

/** What a page offers to keep. */
export interface Suggestions {
  /** What was recognised and is not kept, in page order. */
  offered(): readonly Spotted[];
  /** Everything of this id that was recognised, kept or not; null when the page holds it no more. */
  find(id: string): Spotted | null;
  /** How much of the article has been looked at, 0 to 1; 0 until somebody asks. */
  progress(): number;
  remarks(): readonly PlacedRemark[];
  /** Begins to look, unless that has begun. */
  begin(): void;
  /** The page's text has changed: looks again, where it has looked. */
  lookAgain(): void;
  /** What is kept has changed. */
  sift(): void;
}

/**
 * Holds what is recognised on a page. `look` recognises it all and hands on what is there after each slice;
 * `keptNow` says what is not to be offered; `onChange` is called when something else is offered.
 */
export function createSuggestions(
  look: (onSight: (sight: Sight) => void, signal: AbortSignal) => Promise<void>,
  keptNow: () => readonly KeptPlace[],
  onChange: () => void,
  signal: AbortSignal,
): Suggestions {
  let sight: Sight = { spotted: [], progress: 0, remarks: [] };
  let offered: readonly Spotted[] = [];
  let looking: AbortController | null = null;

  const sift = () => {
    offered = withoutKept(sight.spotted, keptNow());
  };

  const start = () => {
    looking?.abort();
    const mine = new AbortController();
    looking = mine;
    const isFirst = sight.progress < 1;
    const onSight = (seen: Sight) => {
      // While a page that was seen in full is looked at again, what was seen stays.
      if (!isFirst && seen.progress < 1) return;
      sight = seen;
      onChange();
    };
    look(onSight, AbortSignal.any([signal, mine.signal])).catch((error: unknown) => {
      if (mine.signal.aborted || signal.aborted) return;
      console.warn(error);
      // The next change of the page, or the next call, is a new try.
      looking = null;
    });
  };

  return {
    offered: () => offered,
    find: (id) => sight.spotted.find(({ suggestion }) => suggestion.id === id) ?? null,
    progress: () => sight.progress,
    remarks: () => sight.remarks,
    begin() {
      if (!looking) start();
    },
    lookAgain() {
      if (looking) start();
    },
    sift,
  };
}

/** Those whose words no mark of their own kind has, in part or in full. */
function withoutKept(spotted: readonly Spotted[], kept: readonly KeptPlace[]): readonly Spotted[] {
  const onPage = spotted.filter(({ range }) => toLive(range));
  const taken = { figure: takenBy("figure", kept), claim: takenBy("claim", kept) };
  return onPage.filter(({ suggestion, range }) => !taken[suggestion.kind](range));
}

/** Tells whether a range is taken by a mark of the kind; to be asked for ranges in page order. */
function takenBy(kind: SuggestedKind, kept: readonly KeptPlace[]): (range: StaticRange) => boolean {
  const marks = kept
    .filter((mark) => mark.kind === kind && toLive(mark.range))
    .map(({ range }) => range)
    .sort(inPageOrder);
  let next = 0;
  return (range) => {
    for (; ; next++) {
      const mark = marks[next];
      if (!mark) return false;
      if (overlap(mark, range)) return true;
      if (inPageOrder(mark, range) > 0) return false;
    }
  };
}
