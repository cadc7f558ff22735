export type { Figure } from "./figure";
export { findFigures } from "./find-figures";
export { readFigure } from "./read-figure";
export { type FigureRead, readFigures } from "./read-figures";
