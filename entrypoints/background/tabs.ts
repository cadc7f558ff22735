import { type Annotation, isUnanswered } from "../../annotation";
import { browser } from "../../messaging/browser";
import type { PageSettings, ToPage } from "../../messaging/protocol";
import { annotatorIn, panels, type Remote } from "../../messaging/remote";
import { annotationsOn, type Database } from "../../storage";
import { pages } from "./pages";
import { bearWitness } from "./witness";

const ANNOTATOR = "/content-scripts/annotator.js";
const CONTROLS = "/content-scripts/controls.js";

/**
 * Brings the annotator into a tab; where it already is, it reads the page anew.
 * Rejects where no extension may run, or where the browser withholds access to the site.
 */
export async function annotate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR] });
}

/** Brings the controls into a tab whose annotator asks for them. */
export async function bringControls(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTROLS] });
}

/** The annotator of a tab, brought there when it is not; the reader asked for it, article or not. */
export async function annotatorFor(tabId: number): Promise<Remote<ToPage>> {
  const annotator = annotatorIn(tabId);
  // Nobody answers where no detector has found an article, or where access was withheld until now.
  if (!(await reaches(annotator.state()))) await annotate(tabId);
  await annotator.markAnyway();
  return annotator;
}

/** Tells every tab that shows the article, and its badge, what stands on it now. */
export async function announce(db: Database, source: string): Promise<void> {
  const [annotations, tabs] = await Promise.all([annotationsOn(db, source), pages.tabsAt(source)]);
  await Promise.all(
    tabs.map(async (tabId) => {
      const told = await reaches(annotatorIn(tabId).annotationsChanged({ source, annotations }));
      // Meanwhile the tab may have turned to another article, whose number is not this one's.
      if ((await pages.sourceOf(tabId)) !== source) return;
      await (told ? countOnBadge(tabId, annotations) : pages.forget(tabId));
    }),
  );
  await tellPanels();
  // Whoever waits for an answer does not wait for the copy, which may lag behind.
  bearWitness(db).catch(console.warn);
}

/** The same of many articles, most of which no tab shows. */
export async function announceAll(db: Database, sources: ReadonlySet<string>): Promise<void> {
  for (const source of await pages.sources()) {
    if (sources.has(source)) await announce(db, source);
  }
  await tellPanels();
}

/** Tells every page that is attended to what the reader's settings are now. */
export async function tellPages(settings: PageSettings): Promise<void> {
  const tabs = await pages.tabs();
  await Promise.all(tabs.map((tabId) => reaches(annotatorIn(tabId).settingsChanged(settings))));
}

/** Lets the extension's pages that are open look again. */
export async function tellPanels(): Promise<void> {
  await reaches(panels.changed());
}

/** Whether anybody answers; no annotator does once its tab has gone elsewhere, or away. */
async function reaches(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  );
}

/** As in `tokens.css`, where the paper is white. */
const BADGE = "#1f5fa8";
const BADGE_OF_CHANGES = "#a8261c";

/**
 * The number of annotations on the toolbar button, for this tab alone; none is an empty badge. Where the publisher
 * changed some and the reader has not answered yet, their number stands there instead, with the sign of a change.
 */
export async function countOnBadge(
  tabId: number,
  annotations: readonly Annotation[],
): Promise<void> {
  const count = annotations.length;
  const changed = annotations.filter(isUnanswered).length;
  const text = changed > 0 ? `Δ${changed}` : count === 0 ? "" : String(count);
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: changed > 0 ? BADGE_OF_CHANGES : BADGE }),
    action.setTitle({ tabId, title: titleFor(count, changed) }),
  ]);
}

/** What a screen reader says of the button: the badge is a picture to it. */
function titleFor(count: number, changed: number): string {
  const { i18n } = browser;
  const number = (of: number) => new Intl.NumberFormat(i18n.getUILanguage()).format(of);
  if (count === 0) return i18n.getMessage("actionTitle");
  if (changed === 0) return i18n.getMessage("actionTitle_annotations", number(count));
  return i18n.getMessage("actionTitle_changed", [number(count), number(changed)]);
}

/** The tab's page turned into something that is no article. */
export async function dismiss(tabId: number): Promise<void> {
  await pages.forget(tabId);
  await countOnBadge(tabId, []);
  await reaches(annotatorIn(tabId).leave());
}
