import type { Dom } from "./dom";
import type { Measured } from "./measure-places";
import { isMeta } from "./regions";

/** Links with hardly a word between them lead away, whatever they are called. */
const ALL_LINKS = 0.8;
/** A line about the article is no longer than this, in Latin letters. */
const LONGEST_META = 200;

/** The outermost elements inside a body that are told to stand beside it or about it, or are nothing but links. */
export function findAsides(dom: Dom, measured: readonly Measured[], start: number): Element[] {
  const asides: Element[] = [];
  const end = measured[start]?.end ?? start;
  for (let at = start + 1; at < end; at += 1) {
    const one = measured[at];
    if (!one || one.place.block !== at) continue;
    if (one.beside === 0 && !leadsAway(one) && !tellsAbout(dom, one)) continue;
    asides.push(one.place.element);
    at = one.end - 1;
  }
  return asides;
}

function leadsAway({ everything, prose, linked }: Measured): boolean {
  return everything > 0 && prose === 0 && linked > everything * ALL_LINKS;
}

/** Whether it is a line about the article: when it appeared, who wrote it, how long it takes to read. */
function tellsAbout(dom: Dom, { everything, prose, headlines, place }: Measured): boolean {
  const isShort = everything > 0 && everything < LONGEST_META && prose === 0;
  return isShort && headlines === 0 && isMeta(dom, place.element);
}
