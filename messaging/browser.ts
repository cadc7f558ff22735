/** The one place where the extension API comes from: promises in Chrome and Firefox alike. */
export { default as browser } from "webextension-polyfill";
