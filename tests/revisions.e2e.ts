import { expect } from "vitest";
import { EDITIONS, type Edition, type Fate, FIRST, MARKS } from "./editions.ts";
import { test } from "./panel-test.ts";
import { type Reader, SOON } from "./reader.ts";

/** What the panel says of a mark. */
const STATES = { exact: "", moved: "", changed: "Δ Changed", missing: "∅ Not found" };

/** The words that are read at the mark's place; null where it has none. */
function wordsNow(words: string, fate: Fate): string | null {
  if (fate.outcome === "missing") return null;
  return fate.outcome === "changed" ? fate.text : words;
}

/** What is left when the same words are set in another way. */
const letters = (text: string) => text.replace(/[\s«»“”]/gu, "");

const expected = ({ fates }: Edition) =>
  MARKS.map(({ words }, index) => {
    const fate = fates[index] ?? { outcome: "missing" };
    return { words, fate, now: wordsNow(words, fate) };
  });

/** What is painted at the place of these words. */
async function paintedAs(reader: Reader, words: string): Promise<string> {
  const text = (await reader.painted()).find((painted) => letters(painted) === letters(words));
  if (text === undefined) throw new Error(`"${words}" is not painted`);
  return text;
}

test.for(EDITIONS)(
  "Where $name, paint, badge, panel, notes and card tell what became of each mark",
  async (edition, { browser, publish, read, openBeside }) => {
    const address = publish(FIRST);
    const reader = await read(address);
    for (const { kind, words } of MARKS) await reader.mark(kind, words);
    publish(edition.html, new URL(address).pathname);
    await reader.reload();
    const marks = expected(edition);

    const painted = async () => (await reader.painted()).map(letters).sort();
    const present = marks.flatMap(({ now }) => (now === null ? [] : [letters(now)]));
    await expect.poll(painted, SOON).toEqual(present.sort());

    const fates = async () =>
      (await reader.kept()).map(({ outcome, revisions }) =>
        outcome === "changed" ? { outcome, text: revisions.at(-1)?.text } : { outcome },
      );
    await expect.poll(fates, SOON).toEqual(edition.fates);

    const changed = marks.filter(({ fate }) => fate.outcome === "changed").length;
    await reader.counts(changed > 0 ? `Δ${changed}` : String(marks.length));

    const panel = await openBeside(reader);
    const rows = async () => (await panel.rows()).toSorted(byWords);
    const listed = marks.map(({ words, fate: { outcome } }) => ({
      words,
      state: STATES[outcome],
      missing: outcome === "missing",
    }));
    await expect.poll(rows, SOON).toMatchObject(listed.sort(byWords));

    const { text: notes } = await browser.download(() =>
      panel.export("Markdown notes", "Download"),
    );
    for (const outcome of ["changed", "missing"]) {
      // Once of the mark, and once of the visit that saw it.
      const told = notes.split(`[status:: ${outcome}]`).length - 1;
      expect(told).toBe(2 * marks.filter(({ fate }) => fate.outcome === outcome).length);
    }
    expect(notes.split("[added:: ").length - 1).toBe(changed);

    for (const { words, fate, now } of marks) {
      if (now === null) continue;
      const text = await paintedAs(reader, now);
      expect((await reader.look(text)).line === "wavy").toBe(fate.outcome === "changed");
      await reader.openCard(text);
      await reader.controls.waitFor("blockquote", words);
      const state = await reader.controls.find("section[role=dialog] .state");
      expect(state?.text).toBe(fate.outcome === "changed" ? "Δ Changed" : undefined);
      await reader.controls.waitFor("section[role=dialog]", now === words ? "" : now);
      await reader.press("Escape");
      await reader.controls.waitForGone("section[role=dialog]");
    }
  },
);

const byWords = (one: { words: string }, other: { words: string }) =>
  one.words < other.words ? -1 : 1;
