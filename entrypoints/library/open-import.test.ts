import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { failure } from "../../components/attempt";
import { type Database, openDatabase } from "../../storage";
import type { ImportStep } from "./import-model";
import { openImport } from "./open-import";

const background = vi.hoisted(() => ({ imported: vi.fn(), removeMany: vi.fn() }));
vi.mock("../../messaging/remote", () => ({ background }));

let db: Database;
const said = vi.fn();

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  failure.value = null;
  vi.clearAllMocks();
});

afterEach(async () => {
  await db.delete();
});

const table = (count: number) =>
  new File(
    [
      "Highlight,URL\n",
      ...Array.from({ length: count }, (_, i) => `words ${i},https://a.example/\n`),
    ],
    "marks.csv",
  );

/** Waits until the import is at a step of this type. */
async function at<Type extends ImportStep["type"]>(
  step: { readonly value: ImportStep },
  type: Type,
): Promise<Extract<ImportStep, { type: Type }>> {
  // A busy machine may take more than the usual second to read a table of thousands of rows.
  await vi.waitFor(() => expect(step.value.type).toBe(type), { timeout: 10_000 });
  return step.value as Extract<ImportStep, { type: Type }>;
}

test("asks before anything comes in, and tells the background when it has", async () => {
  const { step, choose, bringIn, close } = openImport(async () => db, said);
  choose(table(3));
  const { run, name } = await at(step, "asking");
  expect([name, run.type]).toEqual(["marks.csv", "ready"]);
  expect(await db.annotations.count()).toBe(0);
  bringIn();
  expect((await at(step, "done")).ids).toHaveLength(3);
  expect(await db.annotations.count()).toBe(3);
  expect(background.imported).toHaveBeenCalledOnce();
  close();
  expect(step.value.type).toBe("closed");
});

test("brings nothing in twice, and nothing of a refused file", async () => {
  const { step, choose, bringIn } = openImport(async () => db, said);
  choose(new File(["{"], "broken.json"));
  expect((await at(step, "asking")).run.type).toBe("refused");
  bringIn();
  expect(step.value.type).toBe("asking");
  expect(await db.annotations.count()).toBe(0);
});

test("what came in can be taken back", async () => {
  const { step, choose, bringIn, takeBack } = openImport(async () => db, said);
  choose(table(2));
  await at(step, "asking");
  bringIn();
  const { ids } = await at(step, "done");
  takeBack();
  await at(step, "closed");
  expect(background.removeMany).toHaveBeenCalledWith(ids);
  expect(said).toHaveBeenCalledWith("import_takenBack");
});

test("stopped while it reads or writes, it leaves everything as it was", async () => {
  const { step, choose, bringIn, close } = openImport(async () => db, said);
  choose(table(30_000));
  close();
  await at(step, "closed");
  expect(said).toHaveBeenCalledWith("import_stopped");

  choose(table(5_000));
  await at(step, "asking");
  bringIn();
  close();
  await at(step, "closed");
  expect(await db.annotations.count()).toBe(0);
  expect(background.imported).not.toHaveBeenCalled();
  expect(failure.value).toBeNull();
});

test("a failure is told, and nothing came in", async () => {
  const { step, choose, bringIn } = openImport(async () => db, said);
  choose(table(1));
  await at(step, "asking");
  db.close();
  bringIn();
  await at(step, "closed");
  expect(failure.value).toBeInstanceOf(Error);
});
