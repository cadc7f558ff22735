import { expect } from "vitest";
import { until } from "./browser/index.ts";
import type { Reader } from "./reader.ts";
import { SOON } from "./reader.ts";

/** The walk over a reader's page: what is seen and heard of it. All is done by real keys. */
export class WalkView {
  readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** Starts it by its command, and waits until its main button has the focus. */
  async start(): Promise<void> {
    await this.reader.browser.command(this.reader.page, "walk-annotations");
    await this.holdsFocus();
  }

  async holdsFocus(): Promise<void> {
    const focused = async () =>
      (await this.reader.controls.all("[role=application] button")).some((each) => each.focused);
    await until(focused, { what: "the focus in the walk" });
  }

  /** Waits until all of the article has been looked at. */
  async hasLooked(): Promise<void> {
    await this.reader.controls.waitForGone("progress");
  }

  /** What a screen reader is told. */
  async heard(): Promise<string> {
    return (await this.reader.controls.find("[role=application] [aria-live]"))?.text ?? "";
  }

  /** Waits until a screen reader is told something that holds this. */
  async hears(text: string): Promise<void> {
    await expect.poll(() => this.heard(), SOON).toContain(text);
  }

  /** Waits until it has ended. */
  async isOver(): Promise<void> {
    await this.reader.controls.waitForGone("[role=application]");
  }

  /** Where it is, and how many there are. */
  async place(): Promise<{ at: number; of: number }> {
    const text = (await this.reader.controls.find(".place"))?.text ?? "";
    const [at = 0, of = 0] = (text.match(/\d+/gu) ?? []).map(Number);
    return { at, of };
  }
}
