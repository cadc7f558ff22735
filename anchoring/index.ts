export { describe } from "./describe";
export { type Found, find, findAll, findAllInSlices, type Match } from "./find";
export type { PageText } from "./page-text";
export { blockAround, rangeText, textOf, trimRange } from "./read-range";
export type { SliceOptions } from "./slices";
export type { Quality } from "./spots";
