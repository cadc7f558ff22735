import { computed, signal } from "@preact/signals";
import { DEFAULT_SETTINGS, type Partner } from "../../annotation";
import { attempt, failure } from "../../components/attempt";
import { hostOf } from "../../components/host-of";
import type { PanelActions, PanelPage, PanelState } from "../../components/panel-model";
import { partnerOf } from "../../components/partner-of";
import { createUndo } from "../../components/undo";
import { browser } from "../../messaging/browser";
import { annotatorIn, background } from "../../messaging/remote";
import { pages } from "../background/pages";
import { annotationActions } from "./annotation-actions";
import { isClosedPage } from "./closed-page";
import { handOver, write } from "./export-file";
import { live, openKept } from "./kept";
import { type PageTab, readPage } from "./read-page";
import { openSidePanel } from "./side-panel";
import { requestAccess } from "./site-access";
import { followSuggestions, suggestionActions } from "./suggestions";
import { tabInFront, watchTab } from "./watch-tab";
import { words } from "./words";

export type Surface = "popup" | "sidepanel";

/** Reads what the tab in front shows and follows it; gives what the panel shows and does. */
export function openPanel(surface: Surface): { state: PanelState; actions: PanelActions } {
  const kept = openKept();
  const tab = signal<PageTab | null>(null);
  const page = signal<PanelPage>({ type: "loading" });
  const source = signal<string | null>(null);
  const isPrivate = signal(false);
  const exportFormat = signal(DEFAULT_SETTINGS.exportFormat);
  const keepsInPrivateWindows = signal(DEFAULT_SETTINGS.keepsInPrivateWindows);
  const sitesOff = signal(DEFAULT_SETTINGS.sitesOff);
  const site = computed(() => {
    const { url = "" } = tab.value ?? {};
    const host = isClosedPage(url) ? null : hostOf(url);
    return host === null ? null : { host, off: sitesOff.value.includes(host) };
  });
  const undo = createUndo();
  const offers = followSuggestions();

  const groupsBySpeaker = signal(DEFAULT_SETTINGS.groupsBySpeaker);
  const statusNames = signal(DEFAULT_SETTINGS.statusNames);
  const annotated = live(
    kept,
    source,
    async ({ article }, at) => {
      if (at === null) return null;
      return (await article(at)) ?? { article: null, annotations: [] };
    },
    tell,
  );
  const annotations = computed(() => annotated.value?.annotations ?? null);
  const article = computed(() => annotated.value?.article ?? null);
  const known = live(
    kept,
    source,
    async ({ partners }, at) => (at === null ? null : partners(at)),
    tell,
  );
  const partners = computed(() => known.value ?? []);

  let reading = 0;
  const refresh = async (bring: boolean) => {
    const mine = ++reading;
    const front = await tabInFront();
    const read: PanelPage = front ? await readPage(front, bring) : { type: "restricted" };
    const at = front && read.type === "article" ? await pages.sourceOf(front.id) : null;
    // What the panel offers to change is as it was decided, from the first moment that it is shown.
    await choices;
    // Another reading, of a tab that came to the front meanwhile, has the last word.
    if (mine !== reading) return;
    tab.value = front;
    isPrivate.value = front?.incognito ?? false;
    source.value = at;
    page.value = read;
    (await kept).mayHaveChanged();
    await offers.follow(read.type === "article" ? (front?.id ?? null) : null);
  };

  /** The page that was left alone here: to be asked anything, it would be opened anew. */
  let left: string | null = null;
  const follow = async () => {
    const front = await tabInFront();
    if (left === null || front?.url !== left) await refresh(false);
  };

  const readChoices = async () => {
    const settings = await (await kept).settings();
    exportFormat.value = settings.exportFormat;
    sitesOff.value = settings.sitesOff;
    keepsInPrivateWindows.value = settings.keepsInPrivateWindows;
    groupsBySpeaker.value = settings.groupsBySpeaker;
    statusNames.value = settings.statusNames;
    offers.suggests.value = settings.suggests;
    offers.checks.value = settings.checks;
  };
  const choices = readChoices().catch(tell);

  /** Turns a site off or on, and what the page shows with it. */
  const turn = async (host: string, off: boolean) => {
    const others = (await (await kept).settings()).sitesOff.filter((each) => each !== host);
    const changed = off ? [...others, host].sort() : others;
    left = off ? (here().url ?? null) : null;
    await background.changeSettings({ sitesOff: changed });
    sitesOff.value = changed;
    if (!off && page.value.type === "article") await background.annotate(here().id);
  };

  /** The page's tab, for what the panel offers only where there is one. */
  const here = () => {
    if (!tab.value) throw new Error("There is no page");
    return tab.value;
  };

  const isPopup = surface === "popup";
  const besidePage = isPopup ? openSidePanel : null;
  const failToRead = (error: unknown) => {
    page.value = { type: "unread" };
    tell(error);
  };
  refresh(isPopup).catch(failToRead);
  watchTab(() => void follow().catch(failToRead));

  const state: PanelState = {
    page,
    annotations,
    article,
    partners,
    groupsBySpeaker,
    statusNames,
    isPrivate,
    keepsInPrivateWindows,
    exportFormat,
    site,
    suggestions: offers.suggestions,
    suggests: offers.suggests,
    checks: offers.checks,
    failure,
    undo,
  };

  const actions: PanelActions = {
    reveal({ id }) {
      const show = async () => {
        const shown = await annotatorIn(here().id).reveal(id);
        if (!shown) undo.say(words.say("panel_missing"));
      };
      attempt(show());
    },
    ...annotationActions(kept, undo, words),
    ...suggestionActions(offers, kept, undo, () => here().id, words),
    walk: isPopup
      ? () =>
          attempt(
            annotatorIn(here().id)
              .walk()
              .then(() => window.close()),
          )
      : null,
    acceptChange({ id }) {
      const accept = async () => {
        if (!(await annotatorIn(here().id).acceptChange(id))) {
          return undo.say(words.say("change_notHere"));
        }
        (await kept).mayHaveChanged();
        undo.done(words.say("toast_accepted"), () => background.takeBackAnswer(id));
      };
      attempt(accept());
    },
    candidates(annotation, give) {
      const find = async () => {
        const all = (await (await kept).articles()).flatMap(({ article, annotations }) =>
          annotations.map((each) => partnerOf(each, article.title, each.source)),
        );
        const isOwn = (partner: Partner) => partner.source === annotation.source;
        give([...all.filter(isOwn), ...all.filter((partner) => !isOwn(partner))]);
      };
      attempt(find());
    },
    groupBySpeaker(groups) {
      groupsBySpeaker.value = groups;
      attempt(background.changeSettings({ groupsBySpeaker: groups }));
    },
    turnSite(off) {
      const host = site.value?.host;
      if (host === undefined) return;
      const takeBack = () => turn(host, !off);
      const said = words.say(off ? "site_turnedOff" : "site_turnedOn", host);
      attempt(turn(host, off).then(() => undo.done(said, takeBack)));
    },
    markAnyway() {
      const mark = async () => {
        await background.annotate(here().id);
        await annotatorIn(here().id).markAnyway();
        await refresh(false);
      };
      attempt(mark());
    },
    toggleHighlights() {
      const toggle = async () => {
        const { hidden } = await annotatorIn(here().id).toggleHighlights();
        if (page.value.type === "article") page.value = { ...page.value, hidden };
      };
      attempt(toggle());
    },
    allow(site) {
      const request = requestAccess(site === null ? null : (tab.value?.url ?? null));
      attempt(request.then((allowed) => (allowed ? refresh(true) : undefined)));
    },
    keepInPrivateWindows(keeps) {
      const keep = async () => {
        await background.changeSettings({ keepsInPrivateWindows: keeps });
        // Said once it holds, since the popup may be closed at any moment.
        keepsInPrivateWindows.value = keeps;
      };
      attempt(keep());
    },
    exportAs(format, way) {
      const shown = page.value;
      if (shown.type !== "article" || !annotations.value) return;
      exportFormat.value = format.id;
      const hand = async () => {
        const { article, settings } = await kept;
        const annotated = await article(source.value ?? "");
        if (!annotated) return;
        const { noteTemplate } = await settings();
        const now = new Date().toISOString();
        const files = await write(format.id, [annotated], now, words, noteTemplate);
        undo.say(await handOver(files, format, way, words));
        await background.changeSettings({ exportFormat: format.id });
      };
      attempt(hand());
    },
    openSidePanel: besidePage && (() => attempt(besidePage(here()).then(() => window.close()))),
    openSettings() {
      const open = async () => {
        await browser.runtime.openOptionsPage();
        if (isPopup) window.close();
      };
      attempt(open());
    },
    openLibrary() {
      attempt(background.openLibrary().then(() => (isPopup ? window.close() : undefined)));
    },
  };

  return { state, actions };
}

function tell(error: unknown): void {
  failure.value = error;
}
