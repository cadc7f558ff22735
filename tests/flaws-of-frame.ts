import { accessibilityViolations, type LocalSite } from "./browser/index.ts";
import type { Reader } from "./reader.ts";

/** Of a page as a whole; the controls are frames in one. */
const OF_PAGES = new Set([
  "landmark-one-main",
  "page-has-heading-one",
  "document-title",
  "html-has-lang",
]);

/** What axe finds wrong with a frame of the controls, in a page of it alone: nobody but us reaches into it. */
export async function flawsOfFrame({ browser, controls }: Reader, site: LocalSite, name: string) {
  const { html, css } = await controls.evaluate((roots, wanted) => {
    const frame = roots.find((root) => "body" in root && root.body.className === wanted);
    if (!frame || !("body" in frame)) throw new Error(`There is no ${wanted}`);
    const rules = frame.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return {
      html: frame.documentElement.outerHTML,
      css: rules.map(({ cssText }) => cssText).join("\n"),
    };
  }, name);
  site.set(`/${name}.html`, `<!doctype html>${html}<style>${css}</style>`);
  const page = await browser.page(site.address(`/${name}.html`));
  const violations = await accessibilityViolations(browser.view(page));
  await page.close();
  return violations.filter(({ rule }) => !OF_PAGES.has(rule));
}
