export * from "./annotation";
export * from "./article-record";
export * from "./reading";
export * from "./selector";
