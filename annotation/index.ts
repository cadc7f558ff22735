export * from "./annotation";
export * from "./article-record";
export * from "./change";
export * from "./create";
export * from "./reading";
export * from "./selector";
