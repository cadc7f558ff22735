export { describe } from "./describe";
export { find, findAll, findAllInSlices, type Match } from "./find";
export type { PageText } from "./page-text";
export { blockAround, rangeText, textOf, trimRange } from "./read-range";
export type { SliceOptions } from "./slices";
