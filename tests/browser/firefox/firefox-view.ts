import type { KeyInput } from "puppeteer-core";
import { until } from "../until.ts";
import {
  callOf,
  restingMiddleOf,
  savePicture,
  selectLine,
  textOf,
  untilIn,
  type View,
} from "../view.ts";
import type { Privileged, ViewKind } from "./privileged.ts";

/** Asks one thing of the browser's own scope. */
export type AskFirefox = <Name extends keyof Privileged>(
  name: Name,
  ...args: Parameters<Privileged[Name]>
) => Promise<Awaited<ReturnType<Privileged[Name]>>>;

/**
 * Runs in the view with the browser's rights: a mouse event there is trusted like the reader's own. Gives whether the
 * element is at that point now: a popup that moves into its panel is laid out anew.
 */
const CLICK = (selector: string, x: number, y: number): string => `(async () => {
  const box = content.document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
  if (!box || ${x} < box.left || ${x} > box.right || ${y} < box.top || ${y} > box.bottom) return "elsewhere";
  const utils = content.windowUtils;
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    if (utils.sendMouseEvent) utils.sendMouseEvent(type, ${x}, ${y}, 0, type === "mousemove" ? 0 : 1, 0);
    else content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === "mousemove" ? 0 : 1 }, {});
  }
  return "clicked";
})()`;

const PRESS = (keys: readonly string[], held: readonly string[]): string => `(async () => {
  const typist = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  if (!typist.beginInputTransactionForTests(content)) throw new Error("No keys can be pressed");
  const flagsOf = (key) => (key.length > 1 ? typist.KEY_NON_PRINTABLE_KEY : 0);
  const event = (key) => new content.KeyboardEvent("", { key, code: key === "Space" ? "Space" : "" });
  const held = ${JSON.stringify(held)};
  for (const key of held) typist.keydown(event(key), flagsOf(key));
  for (const key of ${JSON.stringify(keys)}) {
    typist.keydown(event(key), flagsOf(key));
    typist.keyup(event(key), flagsOf(key));
  }
  for (const key of held.reverse()) typist.keyup(event(key), flagsOf(key));
})()`;

/** Popup, sidebar and background are no contexts of WebDriver: this drives them from the browser's own scope. */
export function firefoxView(ask: AskFirefox, kind: ViewKind, close: () => Promise<void>): View {
  const raised = (code: string) => ask("evaluateInView", kind, code, true, 10_000);
  const press = async (keys: readonly string[], held: readonly string[] = []) => {
    await ask("focusView", kind);
    await raised(PRESS(keys, held));
  };
  const view: View = {
    evaluate: async (look, ...args) => {
      const code = callOf(look as (...args: never[]) => unknown, args);
      const json = await ask("evaluateInView", kind, code, false, 10_000);
      return json === undefined ? undefined : JSON.parse(json);
    },
    run: async (script) => {
      await ask("evaluateInView", kind, `${script}\n;undefined`, false, 10_000);
    },
    until: (look, ...args) => untilIn(view, look, args),
    click: async (selector) => {
      const clicks = async () => {
        const { x, y } = await restingMiddleOf(view, selector);
        return (await raised(CLICK(selector, x, y))) === "clicked";
      };
      await until(clicks, { what: `a click on ${selector}` });
    },
    type: async (selector, text) => {
      await view.click(selector);
      await press([...text]);
    },
    fill: async (selector, text) => {
      await view.click(selector);
      await selectLine(view);
      await press([...text]);
    },
    press: (key: KeyInput, ...held: KeyInput[]) => press([key === "Space" ? " " : key], held),
    text: (selector = "body") => textOf(view, selector),
    screenshot: (file) =>
      savePicture(
        ask("pictureOfView", kind).then((base64) => Buffer.from(base64, "base64")),
        file,
      ),
    close,
  };
  return view;
}

/** The popup loads in a hidden place and is then moved into its panel; an answer may get lost meanwhile. */
export async function waitForView(ask: AskFirefox, kind: ViewKind): Promise<void> {
  await until(() => ask("hasView", kind), { what: `the ${kind}` });
  const ready = "JSON.stringify(document.readyState === 'complete' && innerWidth > 0)";
  await until(async () => (await ask("evaluateInView", kind, ready, false, 700)) === "true", {
    what: `the ${kind} to load`,
  });
}
