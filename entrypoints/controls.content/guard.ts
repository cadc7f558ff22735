import { ownerOf, parentOf } from "../../dom";
import type { Point } from "./place";
import { isVeiled } from "./veil";

/**
 * Whether the page has left our host as we made it. A page cannot look into the closed root, but it can make the host
 * transparent, move it, or lay something over it, to have the reader click on what they do not see.
 */
export function isIntact(host: HTMLElement): boolean {
  const documentElement = ownerOf(host).documentElement;
  if (parentOf(host) !== documentElement) return false;
  return [host, documentElement].every((element) => {
    const style = getComputedStyle(element);
    return (
      style.opacity === "1" &&
      style.visibility === "visible" &&
      style.display !== "none" &&
      UNTOUCHED.every((property) => ["none", "auto", "normal"].includes(style[property]))
    );
  });
}

/** Each of these hides or moves what is in the host; `none`, `auto` or `normal` where nobody set it. */
const UNTOUCHED = [
  "transform",
  "translate",
  "scale",
  "rotate",
  "filter",
  "clipPath",
  "clip",
  "maskImage",
  "mixBlendMode",
  "perspective",
] as const;

/** Whether a click at this point of the viewport would reach our host, and nothing lies over it. */
export function isOnTop(host: HTMLElement, point: Point): boolean {
  const { left, top } = point;
  return ownerOf(host).elementFromPoint(left, top) === host && !isVeiled(host, point);
}
