import { browser } from "./browser";
import type { ToBackground, ToOffscreen, ToPage, ToPanels } from "./protocol";

/** One call on its way. `to` tells apart the listeners of a broadcast. */
export interface Call {
  readonly to: "background" | "offscreen" | "page" | "panels";
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * An Error does not survive every border, so its name and message cross by themselves; nor does a value that is
 * undefined, so that a reply without one is a success all the same.
 */
export type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: RemoteFailure };

export interface RemoteFailure {
  readonly name: string;
  readonly message: string;
}

/** The other side failed; `name` is the name of the error there, so that callers can tell kinds apart. */
export class RemoteError extends Error {
  constructor({ name, message }: RemoteFailure) {
    super(message);
    this.name = name;
  }
}

export type Remote<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Awaited<Value>>
    : never;
};

/** The background, as content scripts and the extension's pages call it. */
export const background = remote<ToBackground>("background", (call) =>
  browser.runtime.sendMessage(call),
);

/** The extension's own pages that are open. A call rejects when there is none; the first to answer answers for all. */
export const panels = remote<ToPanels>("panels", (call) => browser.runtime.sendMessage(call));

/** The document that does for Chromium's background what a worker cannot; there is one only while it is needed. */
export const offscreen = remote<ToOffscreen>("offscreen", (call) =>
  browser.runtime.sendMessage(call),
);

/** The annotator of a tab. A call rejects when there is none. */
export function annotatorIn(tabId: number): Remote<ToPage> {
  return remote<ToPage>("page", (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}

/* @__NO_SIDE_EFFECTS__: who calls only one of these takes only that one along. */
function remote<Methods>(to: Call["to"], send: (call: Call) => Promise<unknown>): Remote<Methods> {
  const call = async (method: string, args: readonly unknown[]) => {
    const reply = await send({ to, method, args });
    if (!isReply(reply))
      throw new RemoteError({ name: "NoReply", message: `${to} did not answer ${method}` });
    if (!reply.ok) throw new RemoteError(reply.error);
    return reply.value;
  };
  // `then` must stay undefined: else an `await` of the proxy itself would be taken for a call.
  return new Proxy({} as Remote<Methods>, {
    get: (_, method) =>
      typeof method === "string" && method !== "then"
        ? (...args: unknown[]) => call(method, args)
        : undefined,
  });
}

function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && "ok" in value;
}
