export { declarationsOf, forcedDeclarationsOf, type MarkState } from "./look";
export { createPainter, type Mark, type Painter } from "./painter";
export { toLive, toStatic } from "./static-range";
