import type { Kind } from "../../annotation";
import { browser } from "../../messaging/browser";

const MARK = "mark-";

/** The context menu: a selection's three kinds, and a picture. */
export function createMenus(): void {
  const item = (kind: Kind, context: "selection" | "image", message: string) =>
    browser.contextMenus.create({
      id: MARK + kind,
      title: browser.i18n.getMessage(message),
      contexts: [context],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  item("figure", "selection", "menu_markFigure");
  item("claim", "selection", "menu_markClaim");
  item("passage", "selection", "menu_markPassage");
  item("picture", "image", "menu_keepPicture");
}

/** The kind that a menu item or a command (`mark-figure`) marks; null when it marks none. */
export function kindMarkedBy(name: string | number): Kind | null {
  switch (name) {
    case `${MARK}figure`:
      return "figure";
    case `${MARK}claim`:
      return "claim";
    case `${MARK}passage`:
      return "passage";
    case `${MARK}picture`:
      return "picture";
    default:
      return null;
  }
}
