/** Who may import whom; ARCHITECTURE.md says why. `scripts/check-rooms.mjs` also fails when nothing was read. */
const ROOMS =
  "annotation|text|dom|article|anchoring|figures|claims|highlighting|interchange|storage|messaging|components|entrypoints";

/** A rule: modules of `room` may import from the project only these rooms, and themselves. */
const mayImport = (room, allowed) => ({
  name: `${room}-imports`,
  severity: "error",
  from: { path: `^${room}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: `^(${ROOMS})/`, pathNot: `^(${[room, ...allowed].join("|")})/` },
});

const ARTICLE_ROOMS = ["article", "anchoring", "figures", "claims"];

module.exports = {
  forbidden: [
    mayImport("annotation", []),
    mayImport("text", []),
    mayImport("dom", []),
    ...ARTICLE_ROOMS.map((room) => mayImport(room, ["annotation", "text", "dom"])),
    mayImport("interchange", ["annotation", "text"]),
    mayImport("storage", ["annotation"]),
    mayImport("messaging", ["annotation"]),
    mayImport("highlighting", ["annotation", "dom"]),
    mayImport("components", ["annotation", "text", ...ARTICLE_ROOMS]),
    {
      name: "nobody-imports-entrypoints",
      severity: "error",
      from: { pathNot: "^(entrypoints|tests|bench)/" },
      to: { path: "^entrypoints/" },
    },
    {
      name: "content-scripts-never-reach-storage",
      comment:
        "A content script's IndexedDB is the page's: such a slip compiles, runs, and leaks notes.",
      severity: "error",
      from: { path: "^entrypoints/[^/]+\\.content(/|\\.ts)" },
      to: { path: "^storage/|node_modules/dexie/", reachable: true },
    },
    {
      name: "only-messaging-and-entrypoints-know-the-browser",
      severity: "error",
      from: { path: `^(${ROOMS.replace("|messaging", "").replace("|entrypoints", "")})/` },
      to: { path: "webextension-polyfill|^messaging/browser" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: { path: `^(${ROOMS})/` },
      // Of the polyfill only the types are installed: they describe the browser's own API.
      to: { couldNotResolve: true, pathNot: "^(wxt/|webextension-polyfill$)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.output|\\.wxt|output)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
