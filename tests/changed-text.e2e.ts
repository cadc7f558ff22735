import { expect } from "vitest";
import { SOON } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const page = (first: string) =>
  story({
    title: "Harbour ferry fares rise by a fifth",
    body: `<p>${first}</p><p>A monthly ticket will cost $66 instead of $55, the authority said on Wednesday.</p>`,
  });
const BEFORE = "About 20,510 commuters cross the harbour every day, more than in any year before.";

test("A corrected number is shown as changed, with the old one in its card", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(page(BEFORE), "/corrected.html"));
  await reader.mark("figure", "20,510 commuters");
  publish(page(BEFORE.replace("20,510", "25,010")), "/corrected.html");
  await reader.reload();

  await reader.sees("25,010 commuters");
  expect((await reader.look("25,010 commuters")).line).toBe("wavy");
  await expect
    .poll(() => reader.kept(), SOON)
    .toMatchObject([
      {
        outcome: "changed",
        reading: { value: 20_510 },
        revisions: [{ outcome: "changed", text: "25,010 commuters" }],
      },
    ]);
  await reader.openCard("25,010 commuters");
  await reader.controls.waitFor("blockquote", "20,510 commuters");
  await reader.controls.waitFor("section p", "25,010 commuters");
  await reader.controls.waitFor(".state", "Changed");
});

test("A deleted sentence is missing: nothing is painted, and it is kept with its history", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(page(BEFORE), "/deleted.html"));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("figure", "$66");
  publish(page("The authority did not say how many people it carries."), "/deleted.html");
  await reader.reload();

  await reader.sees("$66");
  await reader.counts("2");
  await expect
    .poll(() => reader.kept(), SOON)
    .toMatchObject([
      {
        outcome: "missing",
        target: { selector: [{ exact: "20,510 commuters" }, {}] },
        revisions: [{ outcome: "missing", text: null }],
      },
      { outcome: "exact", revisions: [] },
    ]);
});

test("A sentence that comes back is painted again, and its absence stays in its history", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(page(BEFORE), "/restored.html"));
  await reader.mark("figure", "20,510 commuters");
  publish(page("The authority did not say how many people it carries."), "/restored.html");
  await reader.reload();
  const outcomes = async () => (await reader.kept()).map(({ outcome }) => outcome);
  await expect.poll(outcomes, SOON).toEqual(["missing"]);

  publish(page(BEFORE), "/restored.html");
  await reader.reload();
  await reader.sees("20,510 commuters");
  expect((await reader.look("20,510 commuters")).line).toBe("solid");
  await expect.poll(outcomes, SOON).toEqual(["exact"]);
  const [kept] = await reader.kept();
  expect(kept?.revisions.map(({ outcome }) => outcome)).toEqual(["missing", "exact"]);
  await reader.openCard("20,510 commuters");
  await reader.controls.click("summary", "Changes");
  await reader.controls.waitFor(".history li", "Not found on the page");
});

test("A passage that moved down the page is found where it stands now", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(page(BEFORE), "/moved.html"));
  await reader.mark("figure", "20,510 commuters");
  const added = "A new first paragraph was put before all that had been written until then.";
  publish(page(`${added}</p><p>${BEFORE}`), "/moved.html");
  await reader.reload();
  await reader.sees("20,510 commuters");
  expect((await reader.look("20,510 commuters")).line).toBe("solid");
});

test("A number never jumps to the same number with another meaning", async ({ publish, read }) => {
  const twice = "The ferry has 66 seats. The bus that goes round the harbour has 66 windows.";
  const reader = await read(publish(page(twice), "/twice.html"));
  await reader.mark("figure", "66", "#text p");
  expect(await reader.kept()).toMatchObject([{ reading: { value: 66, unit: "seats" } }]);
  publish(page("The bus that goes round the harbour has 66 windows."), "/twice.html");
  await reader.reload();
  const outcomes = async () => (await reader.kept()).map(({ outcome }) => outcome);
  await expect.poll(outcomes, SOON).toEqual(["missing"]);
  expect(await reader.painted()).toEqual([]);
});
