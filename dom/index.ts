export { getter, method } from "./prototypes";
