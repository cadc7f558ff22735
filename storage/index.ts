export * from "./annotations";
export * from "./articles";
export { type Database, NewerDatabaseError, openDatabase } from "./database";
export * from "./settings";
