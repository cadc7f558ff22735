export { getter, method } from "./prototypes";
export * from "./reads";
