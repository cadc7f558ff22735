export * from "./annotation";
export * from "./article-record";
export * from "./change";
export * from "./create";
export * from "./note-node";
export * from "./reading";
export * from "./selector";
export * from "./settings";
