import { expect, test } from "vitest";
import { finish, finishInSlices } from "./slices";

/** Work of `steps` steps, each of which takes a millisecond of the clock `time`. */
function* work(time: { now: number }, steps: number): Generator<void, string> {
  for (let i = 0; i < steps; i++) {
    time.now++;
    yield;
  }
  return "done";
}

test("finishes at once", () => {
  expect(finish(work({ now: 0 }, 100))).toBe("done");
});

test("pauses whenever a slice is over, and not before", async () => {
  const time = { now: 0 };
  const pauses: number[] = [];
  const pause = async () => {
    pauses.push(time.now);
    time.now += 100;
  };
  const options = { slice: 8, pause, now: () => time.now };
  expect(await finishInSlices(work(time, 20), options)).toBe("done");
  expect(pauses).toEqual([8, 116]);
});

test("stops with the signal's reason", async () => {
  const time = { now: 0 };
  const controller = new AbortController();
  const pause = async () => controller.abort(new Error("left the page"));
  const options = { slice: 1, pause, now: () => time.now, signal: controller.signal };
  await expect(finishInSlices(work(time, 20), options)).rejects.toThrow("left the page");
  expect(time.now).toBe(1);
});
