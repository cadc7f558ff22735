import type { Browser, CDPSession } from "puppeteer-core";
import { pause, until } from "../until.ts";
import { callOf } from "../view.ts";

/**
 * The extension's service worker, driven over CDP.
 *
 * It is attached to for the length of one call only: an attached debugger keeps a worker alive for
 * ever, and a handle to it goes stale when it restarts. And it is attached to only when it runs and
 * is activated: attaching to one that is starting crashes the whole browser.
 */
export class ServiceWorker {
  readonly #browser: Browser;
  readonly #root: CDPSession;
  readonly #origin: string;

  constructor(browser: Browser, root: CDPSession, origin: string) {
    this.#browser = browser;
    this.#root = root;
    this.#origin = origin;
  }

  async running(): Promise<boolean> {
    return (await this.#target()) !== null;
  }

  /** Waits until it runs; starts it when it sleeps and `start` is set. Gives its target. */
  wake(start = true): Promise<string> {
    return this.#control(async (session, activated) => {
      if (start && !(await this.running())) {
        await session.send("ServiceWorker.startWorker", { scopeURL: `${this.#origin}/` });
      }
      await until(activated, { what: "the service worker to run", every: 20 });
      return until(() => this.#target(), { what: "the service worker's target" });
    });
  }

  /** Stops it as the browser does with an idle one. (Closing its target would leave it unable to wake.) */
  stop(): Promise<void> {
    return this.#control(async (session) => {
      await session.send("ServiceWorker.stopAllWorkers");
      await until(async () => !(await this.running()), { what: "the service worker to stop" });
    });
  }

  async call(act: (...args: never[]) => unknown, args: readonly unknown[]): Promise<unknown> {
    const expression = callOf(act, args);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#evaluate(expression);
      } catch (error) {
        // It may stop between the look and the call.
        if (error instanceof BackgroundError || attempt === 3) throw error;
        await pause(100);
      }
    }
  }

  async #evaluate(expression: string): Promise<unknown> {
    const targetId = await this.wake();
    const { sessionId } = await this.#root.send("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    try {
      const session = this.#root.connection()?.session(sessionId);
      if (!session) throw new Error("The service worker stopped");
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) {
        throw new BackgroundError(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value === undefined ? undefined : JSON.parse(result.value);
    } finally {
      // The worker may have stopped meanwhile, and its session with it.
      await this.#root.send("Target.detachFromTarget", { sessionId }).catch(() => undefined);
    }
  }

  async #target(): Promise<string | null> {
    const { targetInfos } = await this.#root.send("Target.getTargets");
    const worker = targetInfos.find(
      ({ type, url }) => type === "service_worker" && url.startsWith(`${this.#origin}/`),
    );
    return worker?.targetId ?? null;
  }

  /** Any tab's ServiceWorker domain sees and steers every worker of the profile. */
  async #control<Value>(
    act: (session: CDPSession, activated: () => boolean) => Promise<Value>,
  ): Promise<Value> {
    const page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
    const session = await page.createCDPSession();
    const seen = new Map<string, boolean>();
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { scriptURL, versionId, runningStatus, status } of versions) {
        if (!scriptURL.startsWith(`${this.#origin}/`)) continue;
        seen.set(versionId, runningStatus === "running" && status === "activated");
      }
    });
    try {
      await session.send("ServiceWorker.enable");
      return await act(session, () => [...seen.values()].includes(true));
    } finally {
      await session.detach().catch(() => undefined);
    }
  }
}

/** The function itself failed, in the background: asking again would not help. */
class BackgroundError extends Error {
  override name = "BackgroundError";
}
