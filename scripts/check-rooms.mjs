import { run } from "./steps.mjs";

/** The rooms of ARCHITECTURE.md, and what may not be missing from what was read. */
const ROOMS = [
  "annotation",
  "text",
  "dom",
  "article",
  "anchoring",
  "figures",
  "claims",
  "highlighting",
  "interchange",
  "storage",
  "messaging",
  "components",
  "entrypoints",
];

const { code, output } = await run(["depcruise", "--output-type", "json", ...ROOMS]);
const start = output.indexOf("{");
if (start < 0) {
  console.error(output);
  process.exit(1);
}
const { modules, summary } = JSON.parse(output.slice(start));
const sources = modules.map(({ source }) => source);
const unread = ROOMS.filter((room) => !sources.some((source) => source.startsWith(`${room}/`)));

for (const { rule, from, to } of summary.violations) {
  if (rule.severity === "error") console.error(`${rule.name}: ${from} → ${to}`);
}
// With a compiler that it can't use, the tool reads nothing and is content.
if (unread.length > 0) console.error(`No module was read in: ${unread.join(", ")}`);
console.log(`${modules.length} modules, ${summary.error} forbidden imports`);
process.exit(code === 0 && summary.error === 0 && unread.length === 0 ? 0 : 1);
