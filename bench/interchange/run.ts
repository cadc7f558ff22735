/**
 * Times a library of a given size (100,000 annotations when none is given) through every format, and back in through
 * `readFile`: `npx node bench/interchange/run.ts [annotations]`. A tenth of it is timed too, to show how it grows.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

await runnerImport(fileURLToPath(new URL("measure.ts", import.meta.url)), { configFile: false });
