import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT, run } from "./steps.mjs";

/** Preact can write HTML, so its code in every build is warned of; that is not ours as long as we write none. */
const WRITES_HTML = "UNSAFE_VAR_ASSIGNMENT";

const ROOMS = [
  "annotation",
  "text",
  "article",
  "anchoring",
  "figures",
  "claims",
  "highlighting",
].concat(["interchange", "storage", "messaging", "components", "entrypoints"]);

const weWriteHtml = ROOMS.flatMap((room) =>
  readdirSync(path.join(PROJECT, room), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
).filter((file) =>
  /\.(?:inner|outer)HTML\s*\+?=|insertAdjacentHTML|dangerouslySet/.test(readFileSync(file, "utf8")),
);

const { output } = await run(["addons-linter", "--output", "json", ".output/firefox-mv3"]);
const start = output.indexOf("{");
if (start < 0) {
  console.error(output);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(output.slice(start));
const ours = warnings.filter(({ code }) => code !== WRITES_HTML || weWriteHtml.length > 0);
for (const { code, message, file, line } of [...errors, ...ours]) {
  console.error(`${code} ${file ?? ""}:${line ?? ""} ${message}`);
}
if (weWriteHtml.length > 0) console.error(`HTML is written in: ${weWriteHtml.join(", ")}`);
console.log(
  `${errors.length} errors, ${ours.length} warnings of ours, ${warnings.length - ours.length} of Preact's, ${notices.length} notices`,
);
process.exit(errors.length + ours.length === 0 ? 0 : 1);
