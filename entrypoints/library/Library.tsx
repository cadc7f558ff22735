import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { ExportMenu } from "../../components/ExportMenu";
import { ExportProgress } from "../../components/ExportProgress";
import { Failure } from "../../components/Failure";
import { SettingsButton } from "../../components/SettingsButton";
import { StatusNamesProvider } from "../../components/StatusField";
import { StorageStatus } from "../../components/StorageStatus";
import { UndoBar } from "../../components/UndoBar";
import { useFormats } from "../../components/use-formats";
import { type Message, useWords } from "../../components/words";
import { ArticleTable } from "./ArticleTable";
import type { View as ViewName } from "./address";
import { BulkBar } from "./BulkBar";
import { ChangeTable } from "./ChangeTable";
import { Detail } from "./Detail";
import { FigureTable } from "./FigureTable";
import { Filters } from "./Filters";
import { ImportFile } from "./ImportFile";
import type { ImportProps } from "./import-model";
import { LibraryCounts } from "./LibraryCounts";
import { libraryLinks } from "./library-links";
import { Navigation, VIEW_NAMES } from "./Navigation";
import { chosenFrom, type LibraryActions, type LibraryState } from "./open-library";
import { Pages } from "./Pages";
import { ShelfList } from "./ShelfList";
import { SpeakerTable } from "./SpeakerTable";
import { annotatedFrom, onOneArticle } from "./shelf-rows";
import { TrashTable } from "./TrashTable";
import type { ViewProps } from "./view-props";

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** null where this page may not write: in Firefox's private windows. */
  readonly importing: ImportProps | null;
}

/** Everything that is kept, in several views; searched as the reader types. */
export function Library({ state, actions, importing }: Props) {
  const { say } = useWords();
  const formats = useFormats();
  const contents = state.contents.value;
  const isEmpty = contents?.reading === null && contents.entries.length === 0;
  const isFilled = contents !== null && !isEmpty;
  const links = useComputed(() => {
    const all = state.contents.value;
    const standing = all?.entries.filter(({ annotation }) => annotation.deleted === null) ?? [];
    return libraryLinks(annotatedFrom(standing, all?.articles ?? new Map()), actions);
  });

  return (
    <StatusNamesProvider value={state.statusNames.value}>
      <div class="library">
        <header class="library-head">
          <h1>{say("library_title")}</h1>
          {isFilled && (
            <>
              <SearchField address={state.address} onGo={actions.go} />
              <LibraryCounts state={state} />
            </>
          )}
          {importing && <ImportFile {...importing} />}
          {isFilled && (
            <ExportMenu
              formats={formats}
              last={state.exportFormat.value}
              since={state.exportedAt.value}
              onExport={(format, way, onlyNew) =>
                actions.exportAs(chosenFrom(state), format, way, onlyNew)
              }
            />
          )}
          <ExportProgress share={state.exported.value} onStop={actions.stopExport} />
          <SettingsButton onOpen={actions.openSettings} />
        </header>
        {isFilled && (
          <aside class="library-side">
            <Navigation address={state.address} onGo={actions.go} />
            <StorageStatus facts={state.storage.value} onBackUp={actions.backUp} />
          </aside>
        )}
        <main>
          <Failure failure={state.failure} />
          {contents === null && state.failure.value === null && (
            <p class="quiet-line" role="status">
              {say("library_loading")}
            </p>
          )}
          {isEmpty && <Statement title={say("library_empty")} hint={say("library_emptyHint")} />}
          {contents !== null && isFilled && (
            <>
              <h2 class="unseen">{say(VIEW_NAMES[state.address.value.view])}</h2>
              <Filters contents={contents} address={state.address} onGo={actions.go} />
              <View contents={contents} state={state} actions={actions} links={links.value} />
              <Detail state={state} actions={actions} links={links.value} />
            </>
          )}
        </main>
        <div class="panel-foot">
          {isFilled && <BulkBar state={state} actions={actions} />}
          <UndoBar undo={state.undo} onUndo={actions.takeBack} />
        </div>
      </div>
    </StatusNamesProvider>
  );
}

/** What there is instead of a list, and what to do about it. */
function Statement({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <section class="statement">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
    </section>
  );
}

/** What a view says that holds nothing, though nothing is searched. */
const EMPTY: Readonly<Record<Exclude<ViewName, "trash">, Message>> = {
  annotations: "library_empty",
  articles: "library_empty",
  figures: "library_noFigures",
  speakers: "library_noSpeakers",
  changes: "changes_empty",
};

function View(props: ViewProps) {
  const { say } = useWords();
  const { contents, state, actions, links } = props;
  const { view, search, filters } = state.address.value;
  const entries = state.found.entries.value;
  const formats = useFormats();
  if (entries.length === 0 && contents.reading === null && view !== "trash") {
    if (search) return <Statement title={say("library_nothingFound", search)} />;
    if (Object.keys(filters).length > 0) return <Statement title={say("library_nothingPasses")} />;
    return <Statement title={say(EMPTY[view])} hint={say("library_emptyHint")} />;
  }
  switch (view) {
    case "annotations":
      return (
        <Pages rows={entries} together={onOneArticle}>
          {(part) => (
            <ShelfList
              entries={part}
              articles={contents.articles}
              terms={state.found.terms.value}
              formats={formats}
              state={state}
              actions={actions}
              links={links}
            />
          )}
        </Pages>
      );
    case "articles":
      return <ArticleTable {...props} />;
    case "figures":
      return <FigureTable {...props} />;
    case "speakers":
      return <SpeakerTable {...props} />;
    case "changes":
      return <ChangeTable {...props} />;
    case "trash":
      return <TrashTable {...props} />;
  }
}

interface SearchProps {
  readonly address: LibraryState["address"];
  readonly onGo: LibraryActions["go"];
}

/** Searches as the reader types; the slash key leads here. */
function SearchField({ address, onGo }: SearchProps) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches("input, textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  const { search } = address.value;
  return (
    <input
      ref={field}
      type="search"
      aria-label={say("library_search")}
      aria-keyshortcuts="/"
      placeholder={say("library_search")}
      value={search}
      onInput={({ currentTarget }) => onGo({ search: currentTarget.value }, search !== "")}
    />
  );
}
