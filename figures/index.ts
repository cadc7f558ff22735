export { checkFigures } from "./checks/check-figures";
export type { Differs, Observation, Parts, Stale } from "./checks/observation";
export type { Figure } from "./figure";
export { findFigures } from "./find-figures";
export { formatIn, type NumberSystem, numberSystem } from "./format-in";
export { readFigure } from "./read-figure";
export { type FigureRead, readFigures } from "./read-figures";
