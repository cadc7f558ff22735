import { useComputed, useSignal } from "@preact/signals";
import { ExportMenu } from "../../components/ExportMenu";
import { Failure } from "../../components/Failure";
import { SettingsButton } from "../../components/SettingsButton";
import { StatusNamesProvider } from "../../components/StatusField";
import { termsOf } from "../../components/search-text";
import { UndoBar } from "../../components/UndoBar";
import { useFormats } from "../../components/use-formats";
import { useWords } from "../../components/words";
import { findInLibrary } from "./find-in-library";
import { ImportFile } from "./ImportFile";
import type { ImportProps } from "./import-model";
import { LibraryArticle } from "./LibraryArticle";
import { libraryLinks } from "./library-links";
import type { LibraryActions, LibraryState } from "./open-library";

interface Props {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** null where this page may not write: in Firefox's private windows. */
  readonly importing: ImportProps | null;
}

/** Every article with its annotations; searched as the reader types. */
export function Library({ state, actions, importing }: Props) {
  const { say, language } = useWords();
  const formats = useFormats();
  const query = useSignal("");
  const terms = useComputed(() => termsOf(query.value));
  const found = useComputed(() => findInLibrary(state.articles.value ?? [], terms.value));
  const links = useComputed(() => libraryLinks(state.articles.value ?? [], actions));
  const all = state.articles.value;

  const count = (message: "library_articles" | "annotations", number: number) => {
    const rule = new Intl.PluralRules(language).select(number) === "one" ? "one" : "other";
    return say(`${message}_${rule}`, new Intl.NumberFormat(language).format(number));
  };
  const annotations = found.value.reduce((sum, each) => sum + each.annotations.length, 0);

  return (
    <StatusNamesProvider value={state.statusNames.value}>
      <div class="library">
        <header class="library-head">
          <h1>{say("library_title")}</h1>
          {all !== null && all.length > 0 && (
            <>
              <input
                type="search"
                aria-label={say("library_search")}
                placeholder={say("library_search")}
                value={query}
                onInput={({ currentTarget }) => {
                  query.value = currentTarget.value;
                }}
              />
              <p class="parts number" role="status">
                <span>{count("library_articles", found.value.length)}</span>
                <span>{count("annotations", annotations)}</span>
              </p>
            </>
          )}
          {importing && <ImportFile {...importing} />}
          {all !== null && all.length > 0 && (
            <ExportMenu
              formats={formats}
              last={state.exportFormat.value}
              since={state.exportedAt.value}
              onExport={(format, way, onlyNew) =>
                actions.exportAs(found.value, format, way, onlyNew)
              }
            />
          )}
          <SettingsButton onOpen={actions.openSettings} />
        </header>
        <main>
          <Failure failure={state.failure} />
          {all === null && state.failure.value === null && (
            <p class="quiet-line" role="status">
              {say("library_loading")}
            </p>
          )}
          {all?.length === 0 && (
            <section class="statement">
              <h2>{say("library_empty")}</h2>
              <p>{say("library_emptyHint")}</p>
            </section>
          )}
          {all !== null && all.length > 0 && found.value.length === 0 && (
            <section class="statement">
              <h2>{say("library_nothingFound", query.value)}</h2>
            </section>
          )}
          {found.value.map(({ article, annotations }) => (
            <LibraryArticle
              key={article.url}
              article={article}
              annotations={annotations}
              terms={terms.value}
              formats={formats}
              state={state}
              actions={actions}
              links={links.value}
            />
          ))}
        </main>
        <div class="panel-foot">
          <UndoBar undo={state.undo} onUndo={actions.takeBack} />
        </div>
      </div>
    </StatusNamesProvider>
  );
}
