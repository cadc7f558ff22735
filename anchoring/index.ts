export { describe, targetOf } from "./describe";
export { type Found, find, findAll, findAllInSlices, type Match } from "./find";
export type { PageText } from "./page-text";
export {
  blockAround,
  rangeText,
  textInSlices,
  textOf,
  trimmedSpan,
  trimRange,
} from "./read-range";
export { finishInSlices, type SliceOptions } from "./slices";
export type { Quality } from "./spots";
