import type { Annotation, AnnotationId } from "../../annotation";
import type { ToBackground } from "../../messaging/protocol";
import type { Caller, Handlers } from "../../messaging/serve";
import {
  annotationSlice,
  annotationsAt,
  annotationsOf,
  articleSlice,
  articlesAt,
  changeAnnotations,
  type Database,
  purgeTrash,
  trashEnds,
} from "../../storage";
import { edited } from "./edited";
import { fromExtension } from "./permit";
import { announceAll, tellPanels } from "./tabs";

type LibraryMethods = Pick<
  ToBackground,
  | "keptSlice"
  | "keptOf"
  | "keptAt"
  | "keptArticles"
  | "editMany"
  | "removeMany"
  | "restoreMany"
  | "purge"
>;

/** Rows in one message: some megabytes at most. */
const SLICE = 2_000;

/** What the library alone asks for: all that is kept, and changes of many annotations at once. */
export function libraryAnswers(
  database: () => Promise<Database>,
): Handlers<LibraryMethods, [Caller]> {
  const change = async (
    ids: readonly AnnotationId[],
    changes: (annotation: Annotation) => Annotation,
  ) => {
    const db = await database();
    const changed = await changeAnnotations(db, ids, changes);
    await announceAll(db, new Set(changed.map(({ source }) => source)));
  };

  return {
    async keptSlice(caller, before) {
      fromExtension(caller);
      return annotationSlice(await database(), before, SLICE);
    },

    async keptOf(caller, ids) {
      fromExtension(caller);
      return annotationsOf(await database(), ids);
    },

    async keptAt(caller, urls) {
      fromExtension(caller);
      return annotationsAt(await database(), urls);
    },

    async keptArticles(caller, after) {
      fromExtension(caller);
      return articleSlice(await database(), after, SLICE);
    },

    async editMany(caller, edits) {
      fromExtension(caller);
      const byId = new Map(edits.map(({ id, change }) => [id, change]));
      const ids = [...byId.keys()];
      const languageOf = await languages(await database(), ids);
      const now = new Date().toISOString();
      await change(ids, (annotation) => {
        const own = byId.get(annotation.id);
        return own ? edited(annotation, own, languageOf(annotation), now) : annotation;
      });
    },

    async removeMany(caller, ids) {
      fromExtension(caller);
      const now = new Date().toISOString();
      await change(ids, (row) => (row.deleted ? row : { ...row, deleted: now, modified: now }));
    },

    async restoreMany(caller, ids) {
      fromExtension(caller);
      const now = new Date().toISOString();
      await change(ids, (row) => (row.deleted ? { ...row, deleted: null, modified: now } : row));
    },

    async purge(caller, all) {
      fromExtension(caller);
      const now = new Date();
      const purged = await purgeTrash(await database(), all ? now.toISOString() : trashEnds(now));
      if (purged > 0) await tellPanels();
      return purged;
    },
  };
}

/** Gives the language of the article that each of these annotations stands on; null where it is unknown. */
async function languages(
  db: Database,
  ids: readonly AnnotationId[],
): Promise<(annotation: Annotation) => string | null> {
  const sources = (await annotationsOf(db, ids)).map(({ source }) => source);
  const articles = await articlesAt(db, [...new Set(sources)]);
  const byUrl = new Map(articles.map(({ url, language }) => [url, language]));
  return ({ source }) => byUrl.get(source) ?? null;
}
