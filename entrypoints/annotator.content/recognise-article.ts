import { finishInSlices, type PageText, textInSlices } from "../../anchoring";
import type { Remark, Suggestion } from "../../annotation";
import type { Article } from "../../article";
import { toStatic } from "../../highlighting";
import type { Recognised, RecognisedPassage } from "../../messaging/protocol";
import { type Block, isHeading, ownBlockTest } from "./article-blocks";
import { type PlacedRemark, remarksOn } from "./remarks";

/** A suggestion with its place on the page. */
export interface Spotted {
  readonly suggestion: Suggestion;
  readonly range: StaticRange;
}

/** What is recognised, and how much of the article has been looked at, 0 to 1. */
export interface Sight {
  readonly spotted: readonly Spotted[];
  readonly progress: number;
  /** What its numbers say of each other; none until all of it has been looked at. */
  readonly remarks: readonly PlacedRemark[];
}

/** Recognises passages; the background does. */
export type Recogniser = (
  passages: readonly RecognisedPassage[],
) => Promise<readonly (readonly Recognised[])[]>;

/** How much text is asked about at once, in UTF-16 units and in blocks. */
const SLICE_LENGTH = 8_000;
const SLICE_BLOCKS = 100;

/** Paragraphs before a block that may name who speaks in it, and how much of them is given along. */
const BLOCKS_BEFORE = 3;
const LENGTH_BEFORE = 1_200;

/** A reader keeps no more of one page; a page that holds more is no article. */
const MOST = 3_000;

/**
 * Recognises the figures and claims of the article below `root`, slice by slice, and hands on what is there after
 * each. `known` remembers what was recognised, so that a page that changes is asked about its new passages alone;
 * `check` says what the numbers of its text say of each other.
 */
export async function recogniseArticle(
  root: Element,
  article: Article,
  recognise: Recogniser,
  known: Map<string, readonly Recognised[]>,
  check: (text: string) => Promise<readonly Remark[]>,
  onSight: (sight: Sight) => void,
  signal: AbortSignal,
): Promise<void> {
  const page = await textInSlices(root, { signal });
  const blocks = await finishInSlices(ownBlocks(page, root, article), { signal });
  const asked = blocks.map((block, index) => ({ block, passage: passageOf(page, blocks, index) }));
  const spotted: Spotted[] = [];
  const spot = spotterOn(page);
  let done = 0;
  for (const slice of slicesOf(asked)) {
    const unknown = slice.filter(({ passage }) => !known.has(keyOf(passage)));
    const answers =
      unknown.length === 0 ? [] : await recognise(unknown.map(({ passage }) => passage));
    signal.throwIfAborted();
    for (const [index, { passage }] of unknown.entries()) {
      known.set(keyOf(passage), answers[index] ?? []);
    }
    for (const { block, passage } of slice) {
      const heads = isHeading(page, block);
      for (const found of known.get(keyOf(passage)) ?? []) {
        if (heads && isUnattributed(found)) continue;
        const one = spot(block, found);
        if (one) spotted.push(one);
      }
    }
    done += slice.length;
    if (spotted.length >= MOST) break;
    if (done < asked.length) {
      onSight({ spotted: [...spotted], progress: done / asked.length, remarks: [] });
    }
  }
  const remarks = await remarksOn(page, blocks, check);
  signal.throwIfAborted();
  onSight({ spotted, progress: 1, remarks });
}

function* ownBlocks(page: PageText, root: Element, article: Article): Generator<void, Block[]> {
  const isOwn = ownBlockTest(page, root, article);
  const own: Block[] = [];
  for (const block of page.blocks) {
    if (isOwn(block)) own.push(block);
    yield;
  }
  return own;
}

function passageOf({ text }: PageText, blocks: readonly Block[], index: number): RecognisedPassage {
  const { start, end } = blocks[index] ?? { start: 0, end: 0 };
  return { text: text.slice(start, end), before: textBefore(text, blocks, index) };
}

/** The text of the blocks before `index`, of as many as may say who speaks in that block. */
export function textBefore(text: string, blocks: readonly Block[], index: number): string {
  const before: string[] = [];
  let length = 0;
  for (const { start, end } of blocks.slice(Math.max(0, index - BLOCKS_BEFORE), index).reverse()) {
    length += end - start;
    if (length > LENGTH_BEFORE) break;
    before.unshift(text.slice(start, end));
  }
  return before.join("\n");
}

function* slicesOf<Asked extends { readonly block: Block }>(
  asked: readonly Asked[],
): Generator<readonly Asked[]> {
  let slice: Asked[] = [];
  let length = 0;
  for (const one of asked) {
    slice.push(one);
    length += one.block.end - one.block.start;
    if (length < SLICE_LENGTH && slice.length < SLICE_BLOCKS) continue;
    yield slice;
    slice = [];
    length = 0;
  }
  if (slice.length > 0) yield slice;
}

/** A heading says in short what its article says in full: only what it puts in somebody's mouth is a claim. */
function isUnattributed(found: Recognised): boolean {
  return found.kind === "claim" && found.reading.speaker === null && found.reading.cue === null;
}

function keyOf({ text, before }: RecognisedPassage): string {
  return `${before}\n\n${text}`;
}

/** Gives null where the page has replaced the words since they were read. */
function spotterOn(page: PageText): (block: Block, found: Recognised) => Spotted | null {
  const times = new Map<string, number>();
  return (block, { start, end, score, ...meaning }) => {
    const range = page.rangeAt(block.start + start, block.start + end);
    if (!range) return null;
    const quote = page.text.slice(block.start + start, block.start + end);
    const name = `${meaning.kind}:${quote}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return {
      suggestion: { ...meaning, id: `${name}:${time}`, quote, score },
      range: toStatic(range),
    };
  };
}
