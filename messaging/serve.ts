import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser";
import type { Call, Reply } from "./remote";

/** Who calls: one of the extension's own pages, or the content script of a tab's top frame. */
export type Caller =
  | { readonly type: "extension" }
  | {
      readonly type: "page";
      readonly tabId: number;
      /** Where its document was loaded from, as the browser knows it. */
      readonly url: string;
      readonly incognito: boolean;
    };

export type Handlers<Methods, Context extends unknown[]> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: infer Args) => infer Value
    ? (...args: [...Context, ...Args]) => Value | Promise<Value>
    : never;
};

/** The call was refused before it reached its handler. */
export class RefusedError extends Error {
  override name = "Refused";
}

/**
 * Says what a method's caller and arguments must be.
 * `admit` throws RefusedError, or gives the arguments in the shape that the handler expects.
 */
export type Door = (method: string, caller: Caller, args: readonly unknown[]) => readonly unknown[];

/**
 * Answers the calls to this context. The one way in: nothing is called whose sender is not
 * this extension or that `door` does not admit.
 */
export function serve<Methods>(
  to: Call["to"],
  handlers: Handlers<Methods, [Caller]>,
  door: Door,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (reply: unknown) => void,
  ) => {
    if (!isCall(message) || message.to !== to) return false;
    void answer(handlers as Record<string, unknown>, door, message, sender).then(reply);
    // Chrome waits for a reply only where the listener says that one will come.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

async function answer(
  handlers: Record<string, unknown>,
  door: Door,
  { method, args }: Call,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  try {
    const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
    if (typeof handler !== "function") throw new RefusedError(`There is no ${method}`);
    const caller = callerOf(sender);
    return { ok: true, value: await handler(caller, ...door(method, caller, args)) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}

function callerOf(sender: Runtime.MessageSender): Caller {
  if (sender.id !== browser.runtime.id) throw new RefusedError("The sender is not this extension");
  const { tab, url, frameId } = sender;
  if (url?.startsWith(browser.runtime.getURL(""))) return { type: "extension" };
  // A service worker's own messages, and the popup's in some versions, come without a tab.
  if (!tab) return { type: "extension" };
  if (tab.id === undefined || url === undefined || frameId !== 0) {
    throw new RefusedError("Only the top frame of a tab may call");
  }
  return { type: "page", tabId: tab.id, url, incognito: tab.incognito };
}

function isCall(message: unknown): message is Call {
  return (
    typeof message === "object" &&
    message !== null &&
    "to" in message &&
    "method" in message &&
    typeof message.method === "string" &&
    "args" in message &&
    Array.isArray(message.args)
  );
}
