import { expect, test } from "vitest";
import { createExporter } from "./exporter";

/** Work that ends when it is told to, and heeds its signal. */
function longWork() {
  let end: () => void = () => undefined;
  let tell: (share: number) => void = () => undefined;
  const work = ({
    signal,
    onProgress,
  }: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number) => void;
  }) =>
    new Promise<void>((resolve, reject) => {
      end = resolve;
      tell = onProgress;
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  return { work, end: () => end(), tell: (share: number) => tell(share) };
}

test("tells how far a long export is, and nothing of one that is soon over", async () => {
  let time = 0;
  const exporter = createExporter(() => time);
  const { work, end, tell } = longWork();
  const done = exporter.run(work);
  tell(0.2);
  expect(exporter.share.value).toBeNull();
  time = 400;
  tell(0.5);
  expect(exporter.share.value).toBe(0.5);
  end();
  expect(await done).toBe(true);
  expect(exporter.share.value).toBeNull();
});

test("an export can be stopped", async () => {
  const exporter = createExporter();
  const { work } = longWork();
  const done = exporter.run(work);
  exporter.stop();
  expect(await done).toBe(false);
});

test("a second export ends the first, which tells nothing more", async () => {
  let time = 0;
  const exporter = createExporter(() => time);
  const [first, second] = [longWork(), longWork()];
  const stopped = exporter.run(first.work);
  const done = exporter.run(second.work);
  expect(await stopped).toBe(false);
  time = 400;
  first.tell(0.9);
  expect(exporter.share.value).toBeNull();
  second.end();
  expect(await done).toBe(true);
});

test("work that fails is no stop", async () => {
  const exporter = createExporter();
  await expect(
    exporter.run(async () => {
      throw new Error("No room");
    }),
  ).rejects.toThrow("No room");
  expect(exporter.share.value).toBeNull();
});
