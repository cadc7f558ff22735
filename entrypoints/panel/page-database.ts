import { openDatabase } from "../../storage";
import { once } from "../background/once";

/** The database, opened once for all that reads and writes it in this page. */
export const pageDatabase = once(() => openDatabase());
