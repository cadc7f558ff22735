import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reply } from "./remote";
import type { Caller, Door, Handlers } from "./serve";

interface Methods {
  echo(text: string): string;
  fail(): void;
}
type Listener = (message: unknown, sender: object, reply: (reply: Reply) => void) => boolean;

const ID = "the-extension";
const TAB = { id: 7, incognito: false };
const FROM_PAGE = { id: ID, tab: TAB, frameId: 0, url: "https://post.example/a" };

let listeners: Listener[] = [];
let callers: Caller[] = [];

const handlers: Handlers<Methods, [Caller]> = {
  echo(caller, text) {
    callers.push(caller);
    return text;
  },
  fail() {
    throw new RangeError("Too long");
  },
};

beforeEach(async () => {
  listeners = [];
  callers = [];
  vi.stubGlobal("browser", {
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  });
  vi.resetModules();
  const { serve } = await import("./serve");
  const door: Door = (_method, _caller, args) => args;
  serve<Methods>("background", handlers, door);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the sender is told; null where nobody answers. */
function send(message: unknown, sender: object = FROM_PAGE): Promise<Reply | null> {
  return new Promise((resolve) => {
    const [listener] = listeners;
    if (!listener?.(message, sender, resolve)) resolve(null);
  });
}

const ECHO = { to: "background", method: "echo", args: ["words"] };

test("A page's call is answered, and its handler knows who calls", async () => {
  expect(await send(ECHO)).toEqual({ ok: true, value: "words" });
  expect(callers).toEqual([
    { type: "page", tabId: 7, url: "https://post.example/a", incognito: false },
  ]);
});

test.for([
  [
    "a page of the extension in a tab",
    { ...FROM_PAGE, url: `chrome-extension://${ID}/library.html` },
  ],
  ["the popup", { id: ID, url: `chrome-extension://${ID}/popup.html` }],
  ["the background itself", { id: ID }],
])("%s is the extension", async ([, sender]) => {
  expect(await send(ECHO, sender as object)).toEqual({ ok: true, value: "words" });
  expect(callers).toEqual([{ type: "extension" }]);
});

test.for([
  ["another extension", { ...FROM_PAGE, id: "another" }],
  ["nobody", {}],
  ["a frame in a page", { ...FROM_PAGE, frameId: 3 }],
  ["a frame without a number", { id: ID, tab: TAB, url: "https://post.example/a" }],
  ["a tab without a number", { ...FROM_PAGE, tab: { incognito: false } }],
  ["a page without an address", { id: ID, tab: TAB, frameId: 0 }],
  [
    "an address that looks like ours",
    { ...FROM_PAGE, frameId: 1, url: `https://${ID}/popup.html` },
  ],
])("%s is refused, and no handler is called", async ([, sender]) => {
  expect(await send(ECHO, sender as object)).toMatchObject({
    ok: false,
    error: { name: "Refused" },
  });
  expect(callers).toEqual([]);
});

test.for(["none", "constructor", "toString", "__proto__", "hasOwnProperty", ""])(
  "The method %j is refused",
  async (method) => {
    expect(await send({ ...ECHO, method })).toMatchObject({
      ok: false,
      error: { name: "Refused" },
    });
  },
);

test.for([
  [null],
  ["echo"],
  [{}],
  [{ ...ECHO, to: "page" }],
  [{ ...ECHO, method: 3 }],
  [{ ...ECHO, args: "words" }],
  [{ ...ECHO, args: { 0: "words", length: 1 } }],
])("%j is no call, and is left to other listeners", async ([message]) => {
  expect(await send(message)).toBeNull();
});

test("An error crosses with its name and message", async () => {
  expect(await send({ to: "background", method: "fail", args: [] })).toEqual({
    ok: false,
    error: { name: "RangeError", message: "Too long" },
  });
});
