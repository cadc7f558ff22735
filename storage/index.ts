export * from "./annotations";
export * from "./articles";
export { type Census, type Damage, findDamage, readCensus, retakeCensus } from "./census";
export { type Database, openDatabase } from "./database";
export { type ImportOptions, type ImportPlan, importAll, planImport } from "./import";
export * from "./links";
export * from "./settings";
