import { useId } from "preact/hooks";
import { AnnotationList } from "../../components/AnnotationList";
import { type ExportFormat, ExportMenu } from "../../components/ExportMenu";
import { formatDate } from "../../components/format-date";
import type { LinkActions } from "../../components/Links";
import { Marked } from "../../components/Marked";
import { useWords } from "../../components/words";
import type { AnnotatedArticle } from "../../storage";
import type { LibraryActions, LibraryState } from "./open-library";

interface Props extends AnnotatedArticle {
  readonly terms: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly links: LinkActions;
}

/** One article of the library with those of its annotations that were found. */
export function LibraryArticle({
  article,
  annotations,
  terms,
  formats,
  state,
  actions,
  links,
}: Props) {
  const { say, language } = useWords();
  const id = useId();
  const { url, title, byline, siteName, publishedAt } = article;
  const published = publishedAt && formatDate(publishedAt, language);
  const about = [byline, siteName].filter((part) => part !== null);
  return (
    <article class="library-article" aria-labelledby={id}>
      <header>
        <h2 id={id} lang={article.language ?? undefined} dir="auto">
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={say("library_openArticle")}
          >
            <Marked text={title || url} terms={terms} />
          </a>
        </h2>
        <p class="parts">
          {about.map((part) => (
            <span key={part}>
              <Marked text={part} terms={terms} />
            </span>
          ))}
          {published && (
            <time class="number" dateTime={publishedAt}>
              {published}
            </time>
          )}
        </p>
        <ExportMenu
          formats={formats}
          last={state.exportFormat.value}
          quiet
          onExport={(format, way) =>
            actions.exportAs([{ article, annotations }], format, way, false)
          }
        />
      </header>
      <AnnotationList
        annotations={annotations}
        language={article.language}
        labelledBy={id}
        terms={terms}
        restored={state.undo.restored}
        onReveal={null}
        onEdit={actions.edit}
        onRemove={actions.remove}
        links={links}
        changes={{ onAccept: null, onKeep: actions.keepOld, lastSeen: article.visited }}
      />
    </article>
  );
}
