export * from "./annotations";
export * from "./articles";
export { type Database, openDatabase } from "./database";
export * from "./settings";
