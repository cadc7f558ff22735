import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { liveQuery } from "dexie";
import type { Partner, Settings } from "../../annotation";
import { browser } from "../../messaging/browser";
import { background } from "../../messaging/remote";
import {
  type AnnotatedArticle,
  annotatedArticle,
  annotatedArticles,
  type Database,
  readSettings,
} from "../../storage";
import { once } from "../background/once";
import { partnersOf } from "../background/partners";
import { pageDatabase } from "./page-database";

/** What is kept, as one of the extension's pages reads it. */
export interface Kept {
  article(source: string): Promise<AnnotatedArticle | null>;
  articles(): Promise<readonly AnnotatedArticle[]>;
  /** The annotations that those of an article are linked to. */
  partners(source: string): Promise<readonly Partner[]>;
  settings(): Promise<Settings>;
  /** Hands on what the query gives, now and whenever what it read has changed; gives the end of that. */
  watch<Value>(
    query: () => Promise<Value>,
    onAnswer: (value: Value) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** Something may have changed of which this page hears nothing. */
  mayHaveChanged(): void;
}

/**
 * What is kept, opened once for a page: the database, or in Firefox's private windows, where pages are given none, the
 * background.
 */
export const openKept = once<Kept>(async () =>
  browser.extension.inIncognitoContext ? keptElsewhere() : keptIn(await pageDatabase()),
);

function keptIn(db: Database): Kept {
  return {
    article: (source) => annotatedArticle(db, source),
    articles: () => annotatedArticles(db),
    partners: (source) => partnersOf(db, source),
    settings: () => readSettings(db),
    watch(query, onAnswer, onError) {
      const subscription = liveQuery(query).subscribe({ next: onAnswer, error: onError });
      return () => subscription.unsubscribe();
    },
    mayHaveChanged() {
      // The database tells of every change by itself.
    },
  };
}

function keptElsewhere(): Kept {
  const changes = signal(0);
  return {
    article: async (source) => (await background.kept(source))[0] ?? null,
    articles: () => background.kept(null),
    partners: (source) => background.partners(source),
    settings: () => background.settings(),
    watch: (query, onAnswer, onError) =>
      effect(() => {
        void changes.value;
        query().then(onAnswer, onError);
      }),
    mayHaveChanged() {
      changes.value += 1;
    },
  };
}

/**
 * A signal that stays at what a query gives. The query runs anew for each value of `key`; until it answers,
 * the signal is null.
 */
export function live<Key, Value>(
  opened: Promise<Kept>,
  key: ReadonlySignal<Key>,
  query: (kept: Kept, key: Key) => Promise<Value>,
  onError: (error: unknown) => void,
): ReadonlySignal<Value | null> {
  const value = signal<Value | null>(null);
  const follow = (kept: Kept) =>
    effect(() => {
      const now = key.value;
      value.value = null;
      return kept.watch(
        () => query(kept, now),
        (answer) => {
          value.value = answer;
        },
        onError,
      );
    });
  opened.then(follow).catch(onError);
  return value;
}
