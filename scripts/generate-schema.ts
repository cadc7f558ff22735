/** Writes `interchange/tallymark.schema.json` anew, after a change of the model: `npm run generate:schema`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const source = fileURLToPath(new URL("../interchange/tallymark-schema.ts", import.meta.url));
const { module } = await runnerImport<typeof import("../interchange/tallymark-schema.ts")>(source, {
  configFile: false,
});
const file = new URL("../interchange/tallymark.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(module.tallymarkSchema(), null, 2)}\n`);
