export { accessibilityViolations, type Violation } from "./accessibility.ts";
export type { Download } from "./downloads.ts";
export { type PaintedHighlight, paintedTexts } from "./highlights.ts";
export { type Answer, type LocalSite, openSite, type Route } from "./local-site.ts";
export { type OpenOptions, openBrowser } from "./open-browser.ts";
export type { ShadowControls, ShadowElement } from "./shadow.ts";
export {
  type BrowserKind,
  BUILDS,
  type ColorScheme,
  type Media,
  type MenuPlace,
  type ScriptCost,
  type TestBrowser,
} from "./test-browser.ts";
export { until } from "./until.ts";
export type { View } from "./view.ts";
