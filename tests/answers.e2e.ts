import { expect } from "vitest";
import { accessibilityViolations } from "./browser/index.ts";
import { test } from "./panel-test.ts";
import type { PanelView } from "./panel-view.ts";
import { type Reader, SOON } from "./reader.ts";
import { story } from "./story.ts";

const FIRST = "About 20,510 commuters cross the harbour every day, more than in any year before.";
const SECOND = FIRST.replace("20,510", "25,010");
const OLD = "20,510 commuters";
const NEW = "25,010 commuters";

const edition = (first: string, title = "Harbour ferry fares rise by a fifth") =>
  story({
    title,
    body: `<p>${first}</p><p>A monthly ticket will cost $66 instead of $55, the authority said.</p>`,
  });

/** The figure is marked, then its publisher corrects it, and the change is recorded. */
async function openCorrected(
  publish: (html: string, path?: string) => string,
  read: (address: string) => Promise<Reader>,
): Promise<Reader> {
  const address = publish(edition(FIRST));
  const reader = await read(address);
  await reader.mark("figure", OLD);
  await reader.counts("1");
  publish(edition(SECOND), new URL(address).pathname);
  await reader.reload();
  await reader.counts("Δ1");
  return reader;
}

const kept = async (reader: Reader) => (await reader.kept())[0];

test("A change counts on the badge, and its card tells old and new, by value and in words", async ({
  publish,
  read,
  browser,
}) => {
  const reader = await openCorrected(publish, read);
  expect(await browser.buttonTitle(reader.page)).toBe(
    "Tallymark, annotations here: 1, changed by the publisher: 1",
  );
  await reader.openCard(NEW);
  await reader.controls.waitFor("blockquote", OLD);
  await reader.controls.waitFor("blockquote.now", NEW);
  await reader.controls.waitFor("del", "20,510");
  await reader.controls.waitFor("ins", "25,010");
  await reader.controls.waitFor(".values", "20,510 commuters → 25,010 commuters, +22%");
  await reader.controls.waitFor(".change .parts", "First seen");
});

test("An accepted change is the mark, read anew, and its undo brings the old one back", async ({
  publish,
  read,
}) => {
  const reader = await openCorrected(publish, read);
  await reader.openCard(NEW);
  await reader.controls.click("[data-accept]");
  await reader.told("The new words are the quote now");
  await reader.counts("1");
  await expect
    .poll(() => kept(reader), SOON)
    .toMatchObject({
      outcome: "exact",
      reading: { value: 25_010 },
      target: { selector: [{ exact: NEW }, {}] },
      revisions: [{ text: NEW, answer: { type: "accepted" } }],
    });
  await expect.poll(async () => (await reader.look(NEW)).line, SOON).toBe("solid");

  await reader.controls.click("[data-undo]");
  await reader.counts("Δ1");
  await expect.poll(async () => (await reader.look(NEW)).line, SOON).toBe("wavy");
  expect(await kept(reader)).toMatchObject({
    outcome: "changed",
    reading: { value: 20_510 },
    target: { selector: [{ exact: OLD }, {}] },
  });
});

test("After a change was accepted, the next visit finds the new words, with the old in the history", async ({
  publish,
  read,
}) => {
  const reader = await openCorrected(publish, read);
  await reader.openCard(NEW);
  await reader.controls.click("[data-accept]");
  await reader.counts("1");
  await reader.reload();
  await reader.sees(NEW);
  await reader.openCard(NEW);
  await reader.controls.waitFor(".reading", "25,010 commuters");
  await reader.controls.click("summary", "Changes");
  await reader.controls.waitFor(".history", `Marked: ${OLD}`);
  await reader.controls.waitFor(".history", "You accepted this.");
  expect(await kept(reader)).toMatchObject({ outcome: "exact" });
});

test("In the panel the old words are kept: painted as changed, no longer counted, and undone", async ({
  publish,
  read,
  openBeside,
}) => {
  const reader = await openCorrected(publish, read);
  const panel: PanelView = await openBeside(reader);
  await panel.says("20,510 commuters → 25,010 commuters, +22%", ".change");
  expect(await accessibilityViolations(panel.view)).toEqual([]);
  await panel.click("Keep the old words");
  await panel.says("The old words stay", ".undo-bar");
  await panel.says("You kept the old words.", ".change");
  await reader.counts("1");
  expect((await reader.look(NEW)).line).toBe("wavy");
  await reader.reload();
  await reader.sees(NEW);
  await reader.counts("1");

  await panel.click("Undo", ".undo-bar");
  await reader.counts("Δ1");
  await panel.click("Accept the change");
  await panel.lists(NEW);
  await reader.counts("1");
  await expect.poll(() => kept(reader), SOON).toMatchObject({ outcome: "exact" });
  await panel.click("Undo", ".undo-bar");
  await panel.lists(OLD);
});

test("What typesetting altered is no change, beside what is one", async ({ publish, read }) => {
  const address = publish(edition(FIRST));
  const reader = await read(address);
  await reader.mark("figure", OLD);
  await reader.mark("figure", "$66");
  const reset = FIRST.replace("20,510 commuters", "<b>20,510</b>&nbsp;commu&shy;ters");
  publish(edition(reset).replace("$66", "$77"), new URL(address).pathname);
  await reader.reload();
  await reader.counts("Δ1");
  const revisions = async () =>
    (await reader.kept()).map(({ revisions }) => revisions.map(({ text }) => text));
  expect(await revisions()).toEqual([[], ["$77"]]);
});

test("A changed headline is shown in the panel, old and new", async ({
  publish,
  read,
  openBeside,
}) => {
  const address = publish(edition(FIRST));
  const reader = await read(address);
  await reader.mark("figure", OLD);
  publish(edition(FIRST, "Harbour ferry fares rise by a third"), new URL(address).pathname);
  await reader.reload();
  const panel = await openBeside(reader);
  await panel.says("Harbour ferry fares rise by a third", "h1");
  await panel.says("Harbour ferry fares rise by a fifth", ".headline-was q");
  await panel.says("fifth", ".headline-was del");
});
