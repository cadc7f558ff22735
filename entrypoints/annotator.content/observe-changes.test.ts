// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { observeChanges } from "./observe-changes";

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  stop = new AbortController();
  document.body.replaceChildren(document.createElement("article"));
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const article = () => document.querySelector("article") ?? document.body;
/** Mutation records come in a microtask. */
const settle = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

test("a burst of changes is looked at once, when it is over", async () => {
  const onChange = vi.fn(async () => {});
  observeChanges(article, onChange, stop.signal);
  for (let i = 0; i < 20; i++) {
    article().append("more text ");
    await settle(50);
  }
  expect(onChange).not.toHaveBeenCalled();
  await settle(300);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test("a page that never rests is looked at every two seconds", async () => {
  const onChange = vi.fn(async () => {});
  observeChanges(article, onChange, stop.signal);
  for (let i = 0; i < 70; i++) {
    article().append("ticker ");
    await settle(100);
  }
  expect(onChange).toHaveBeenCalledTimes(3);
});

test("when the page replaces the article, the new one is observed", async () => {
  let root = article();
  const onChange = vi.fn(async () => {
    root = article();
  });
  observeChanges(() => root, onChange, stop.signal);
  root.replaceWith(document.createElement("article"));
  await settle(400);
  expect(onChange).toHaveBeenCalledTimes(1);
  article().append("a late paragraph");
  await settle(400);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("what comes while it is being looked at is looked at afterwards, not at the same time", async () => {
  let running = 0;
  const onChange = vi.fn(async (pause: () => Promise<void>) => {
    expect(++running).toBe(1);
    for (let i = 0; i < 500; i++) await pause();
    running--;
  });
  observeChanges(article, onChange, stop.signal);
  article().append("words");
  await settle(350);
  article().append("more words");
  await settle(400);
  expect(onChange).toHaveBeenCalledTimes(1);
  await settle(1_000);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("an article that is moved about is still observed, and noticed when it goes", async () => {
  const onChange = vi.fn(async () => {});
  observeChanges(article, onChange, stop.signal);
  const main = document.createElement("main");
  document.body.append(main);
  main.append(article());
  await settle(400);
  expect(onChange).not.toHaveBeenCalled();
  article().append("a late paragraph");
  await settle(400);
  expect(onChange).toHaveBeenCalledTimes(1);
  main.remove();
  await settle(400);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("looks that take long become rarer", async () => {
  const onChange = vi.fn(async () => {
    vi.advanceTimersByTime(60);
  });
  observeChanges(article, onChange, stop.signal);
  for (let i = 0; i < 600; i++) {
    article().append("ticker ");
    await settle(100);
  }
  expect(onChange.mock.calls.length).toBeGreaterThan(9);
  expect(onChange.mock.calls.length).toBeLessThan(14);
});

test("nothing is observed any more once the page has gone elsewhere", async () => {
  const onChange = vi.fn(async () => {});
  observeChanges(article, onChange, stop.signal);
  article().append("words");
  stop.abort();
  await settle(5_000);
  expect(onChange).not.toHaveBeenCalled();
});
