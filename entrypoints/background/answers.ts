import {
  type Annotation,
  type AnnotationId,
  type ArticleRecord,
  acceptChange,
  createAnnotation,
  keepOld,
  takeBackAnswer,
} from "../../annotation";
import { messagesIn } from "../../components/messages-in";
import { parseNote } from "../../components/parse-note";
import { checkFigures } from "../../figures";
import { browser } from "../../messaging/browser";
import type { PageSettings, ToBackground } from "../../messaging/protocol";
import type { Caller, Handlers } from "../../messaging/serve";
import {
  annotatedArticle,
  annotatedArticles,
  annotationsOn,
  articleAt,
  articleUnder,
  changeAnnotation,
  changeSettings,
  type Database,
  linkAnnotations,
  readSettings,
  recordObservations,
  saveAnnotations,
  unlinkAnnotations,
  updateArticle,
} from "../../storage";
import { backUp } from "./backup";
import { edited, readAnew } from "./edited";
import { libraryAnswers } from "./library-answers";
import { changeLocalState } from "./local-state";
import { pages } from "./pages";
import { partnersOf } from "./partners";
import {
  addressesOf,
  addressOf,
  fromExtension,
  fromPage,
  keepsFrom,
  mayKeep,
  permitted,
} from "./permit";
import { readFigureAlone, readPassage, sentenceAround } from "./read-passage";
import { recognise } from "./recognise";
import { factsMissingIn, meaningOf, statesAfter } from "./seen";
import { isSiteOff, leaveSites } from "./site-off";
import {
  annotate,
  announce,
  bringControls,
  countOnBadge,
  dismiss,
  tellPages,
  tellPanels,
} from "./tabs";
import { recheck, settle } from "./witness";

/** What the background does for its callers. `database` gives the open one, opening it where it must. */
export function answers(database: () => Promise<Database>): Handlers<ToBackground, [Caller]> {
  const change = async (
    caller: Caller,
    id: AnnotationId,
    changes: (annotation: Annotation) => Annotation,
  ) => {
    const db = await database();
    await permitted(db, caller, id);
    const annotation = await changeAnnotation(db, id, changes);
    await announce(db, annotation.source);
    return annotation;
  };

  const keepAll: Handlers<ToBackground, [Caller]>["keepAll"] = async (
    caller,
    drafts,
    facts,
    address,
  ) => {
    const page = fromPage(caller);
    const addresses = addressesOf(page, facts, address);
    const db = await database();
    await mayKeep(db, page);
    const known = await articleUnder(db, addresses);
    const article: ArticleRecord = {
      ...facts,
      url: known?.url ?? facts.url,
      addresses: union(known?.addresses ?? [], addresses),
      created: known?.created ?? now(),
      visited: now(),
      states: statesAfter(known, facts, now()),
    };
    const annotations = drafts.map(({ kind, target, note, context, reading: given }) => {
      const reading = given ?? readPassage(kind, context, facts.language);
      const sentence = sentenceAround(context, facts.language);
      const { heading } = context;
      return createAnnotation(
        { kind, source: article.url, target, sentence, heading, reading, note },
        now(),
      );
    });
    await saveAnnotations(db, annotations, article);
    await pages.show(page.tabId, article.url);
    await announce(db, article.url);
    return annotations;
  };

  return {
    ...libraryAnswers(database),

    async visit(caller, article, address) {
      const page = fromPage(caller);
      const { tabId } = page;
      const db = await database();
      const isOff = await isSiteOff(db, address);
      if (!isOff && (article || (await articleUnder(db, [addressOf(page, address)])))) {
        await annotate(tabId);
      } else if (await pages.sourceOf(tabId)) {
        await dismiss(tabId);
      }
    },

    async openArticle(caller, facts, address) {
      const page = fromPage(caller);
      const addresses = addressesOf(page, facts, address);
      const db = await database();
      const record = await articleUnder(db, addresses);
      const source = record?.url ?? facts.url;
      if (record && (await keepsFrom(db, page))) {
        const states = statesAfter(record, facts, now());
        const missing = factsMissingIn(record, facts);
        await updateArticle(db, source, { ...missing, visited: now(), states });
      }
      await pages.show(page.tabId, source);
      const annotations = await annotationsOn(db, source);
      await countOnBadge(page.tabId, annotations);
      return { source, annotations, settings: await pageSettings(db) };
    },

    async keep(caller, draft, facts, address) {
      const [annotation] = await keepAll(caller, [draft], facts, address);
      if (!annotation) throw new Error("Nothing came of the draft");
      return annotation;
    },

    keepAll,

    async edit(caller, id, changes) {
      const db = await database();
      const { source } = await permitted(db, caller, id);
      const article = await articleAt(db, source);
      return change(caller, id, (annotation) =>
        edited(annotation, changes, article?.language ?? null, now()),
      );
    },

    remove: (caller, id) =>
      change(caller, id, (annotation) => ({ ...annotation, deleted: now(), modified: now() })),

    restore: (caller, id) =>
      change(caller, id, (annotation) => ({ ...annotation, deleted: null, modified: now() })),

    async observe(caller, observations) {
      const page = fromPage(caller);
      const db = await database();
      const meant = [];
      for (const observation of observations) {
        meant.push(meaningOf(observation, await permitted(db, caller, observation.id)));
      }
      // What a private window saw is not kept either.
      if (!(await keepsFrom(db, page))) return;
      const source = await pages.sourceOf(page.tabId);
      const article = source === null ? null : await articleAt(db, source);
      const changed = await recordObservations(db, meant, {
        at: now(),
        modifiedAt: article?.states.at(-1)?.modifiedAt ?? null,
        readFigure: (text) => readFigureAlone(text, article?.language ?? null),
      });
      if (changed.length > 0 && source !== null) await announce(db, source);
    },

    async acceptChange(caller, id, target, context) {
      const db = await database();
      const { source } = await permitted(db, caller, id);
      const language = (await articleAt(db, source))?.language ?? null;
      const sentence = sentenceAround(context, language);
      const { heading } = context;
      return change(caller, id, (annotation) => {
        const reading = readAnew(annotation, context, language);
        const accepted = { target, sentence, heading, reading };
        return { ...acceptChange(annotation, accepted, now()), modified: now() };
      });
    },

    keepOld: (caller, id) =>
      change(caller, id, (annotation) => ({ ...keepOld(annotation, now()), modified: now() })),

    takeBackAnswer: (caller, id) =>
      change(caller, id, (annotation) => ({ ...takeBackAnswer(annotation), modified: now() })),

    async link(caller, from, relation, to) {
      const db = await database();
      for (const id of [from, to]) await permitted(db, caller, id);
      await announceEach(db, await linkAnnotations(db, { from, relation, to }, now()));
    },

    async unlink(caller, from, relation, to) {
      const db = await database();
      await permitted(db, caller, from);
      await announceEach(db, await unlinkAnnotations(db, { from, relation, to }, now()));
    },

    async partners(caller, source) {
      const own = caller.type === "page" ? await pages.sourceOf(caller.tabId) : source;
      return source === own ? partnersOf(await database(), source) : [];
    },

    async statusNames() {
      return (await readSettings(await database())).statusNames;
    },

    async chosenWords() {
      const { language } = await readSettings(await database());
      return language === "browser" ? null : { language, messages: await messagesIn(language) };
    },

    recognise: (_caller, passages, language) =>
      passages.map((passage) => recognise(passage, language)),

    check: (_caller, text, language, publishedYear) =>
      checkFigures(text, language ?? "", publishedYear),

    async suggestionsChanged(caller) {
      fromPage(caller);
      await tellPanels();
    },

    async chooseWalk(caller, walks) {
      fromPage(caller);
      const db = await database();
      await changeSettings(db, { walks });
      await tellPages(await pageSettings(db));
    },

    async bringControls(caller) {
      await bringControls(fromPage(caller).tabId);
    },

    async style(caller, css, before) {
      const target = { tabId: fromPage(caller).tabId };
      await browser.scripting.insertCSS({ target, css });
      if (before !== null) await browser.scripting.removeCSS({ target, css: before });
    },

    async annotate(caller, tabId) {
      fromExtension(caller);
      await annotate(tabId);
    },

    parseNote: (_caller, markdown) => parseNote(markdown),

    async kept(caller, source) {
      fromExtension(caller);
      const db = await database();
      if (source === null) return annotatedArticles(db);
      const article = await annotatedArticle(db, source);
      return article ? [article] : [];
    },

    async settings(caller) {
      fromExtension(caller);
      return readSettings(await database());
    },

    async changeSettings(caller, changes) {
      fromExtension(caller);
      const db = await database();
      await changeSettings(db, changes);
      await tellPages(await pageSettings(db));
      if (changes.sitesOff) await leaveSites(changes.sitesOff);
    },

    async openLibrary() {
      await openLibrary();
    },

    async imported(caller) {
      fromExtension(caller);
      const db = await database();
      for (const source of await pages.sources()) await announce(db, source);
      await tellPanels();
      await recheck(db);
    },

    async backUpByItself(caller, on) {
      fromExtension(caller);
      await changeLocalState({ backsUp: on, backupFailure: null });
      if (on) await backUp(await database(), new Date());
    },

    async settleDamage(caller) {
      fromExtension(caller);
      await settle(await database());
    },
  };
}

export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/library.html") });
}

/** Tells of several annotations, which may stand on different articles. */
async function announceEach(db: Database, annotations: readonly Annotation[]): Promise<void> {
  for (const source of new Set(annotations.map((annotation) => annotation.source))) {
    await announce(db, source);
  }
}

async function pageSettings(db: Database): Promise<PageSettings> {
  const { suggests, walks, checks, toolbarKeys, looks, language } = await readSettings(db);
  return { suggests, walks, checks, toolbarKeys, looks, language };
}

function now(): string {
  return new Date().toISOString();
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
