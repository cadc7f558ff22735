import { expect, test } from "vitest";
import { explainFailure } from "./failure-words";
import { wordsIn } from "./test-words";

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

test.each([
  // error, part of what is said
  [named("StorageFull", "no room"), "no room left"],
  [named("NewerDatabaseError", "version 9"), "A newer Tallymark"],
  [named("PrivateWindow", "private"), "private window"],
  [new Error("the disk is on fire"), "the disk is on fire"],
  [named("AbortError", ""), "AbortError"],
  [new Error("It broke."), "work: It broke. Nothing"],
  ["just words", "just words"],
])("%s is told as %s", (error, said) => {
  expect(explainFailure(error, wordsIn("en"))).toContain(said);
});
