import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

const EVERY_PAGE = ["http://*/*", "https://*/*"];

/**
 * Chrome refuses a manifest that suggests more than four keys; the reader can set the rest. It gives no key that it has
 * a use for itself, without a word: Alt+Shift with A, C, N, W or X.
 */
const commands = (suggestAll: boolean) => {
  const command = (name: string, key: string | null) => ({
    description: `__MSG_command_${name}__`,
    ...(key === null ? {} : { suggested_key: { default: key } }),
  });
  return {
    "mark-figure": command("markFigure", "Alt+Shift+F"),
    "mark-claim": command("markClaim", "Alt+Shift+Q"),
    "walk-annotations": command("walkAnnotations", "Alt+Shift+G"),
    "toggle-highlights": command("toggleHighlights", "Alt+Shift+H"),
    "mark-passage": command("markPassage", suggestAll ? "Alt+Shift+P" : null),
    "open-library": command("openLibrary", suggestAll ? "Alt+Shift+L" : null),
  };
};

/**
 * Asks V8 to compile all functions of a script together with it: each that is compiled when it is first called is parsed
 * twice, which on a page where little else is done is a fifth of the time.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = (fileName: string): Plugin => ({
  name: "compiled-at-once",
  generateBundle: {
    order: "post",
    handler(_, files) {
      const file = files[fileName];
      if (file?.type === "chunk") file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
});

const WXT_START = "virtual:wxt-content-script-isolated-world-entrypoint?";

/**
 * Starts a content script by its `main` alone. WXT hands it a context, which announces itself to the page by DOM events
 * that carry the extension's id: any page could tell who reads it with Tallymark. Its way to do so also costs every page a
 * tenth of a millisecond.
 */
const startedByMain: Plugin = {
  name: "started-by-main",
  enforce: "pre",
  load(id) {
    const at = id.indexOf(WXT_START);
    if (at < 0) return null;
    const path = JSON.stringify(id.slice(at + WXT_START.length));
    return `import script from ${path};\nscript.main();`;
  },
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      const announces = file.type === "chunk" && file.code.includes("wxt:content-script");
      if (announces) this.error(`WXT starts ${file.fileName} itself, and tells the page`);
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    short_name: "Tallymark",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: [
      "activeTab",
      "alarms",
      "contextMenus",
      "scripting",
      "storage",
      "unlimitedStorage",
      ...(browser === "firefox" ? [] : ["offscreen", "sidePanel"]),
    ],
    // Asked for when the reader turns on backups.
    optional_permissions: ["downloads"],
    host_permissions: EVERY_PAGE,
    action: {
      default_title: "__MSG_actionTitle__",
      // In Firefox the button would else be folded away, and its badge with it.
      ...(browser === "firefox" ? { default_area: "navbar" } : {}),
    },
    commands: commands(browser === "firefox"),
    // No page of the extension may reach any network; images are the article's own, shown in the panel.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "tallymark@tallymark.news",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "128", incognito: "spanning" }),
  }),
  vite: () => ({
    plugins: [preact(), startedByMain, compiledAtOnce("content-scripts/detector.js")],
    // LiquidJS can load partials over the network. Ours are given none, and the build holds no call that could.
    define: { XMLHttpRequest: "undefined" },
    // The oldest versions that the manifests name.
    build: {
      target: ["chrome128", "firefox142"],
      chunkSizeWarningLimit: 400,
      // Both know `modulepreload`; for browsers that do not, Vite would fetch.
      modulePreload: { polyfill: false },
    },
  }),
});
