import type { ToPanels } from "../../messaging/protocol";
import { RefusedError, serve } from "../../messaging/serve";

/** Calls back when the background says that something of what it keeps, or of a page, has changed. */
export function onChange(act: () => void): void {
  serve<ToPanels>("panels", { changed: act }, (method, caller, args) => {
    if (caller.type !== "extension") throw new RefusedError(`${method} is not for pages`);
    return args;
  });
}
