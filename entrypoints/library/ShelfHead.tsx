import { placed, type RowPlace } from "../../components/AnnotationRow";
import { type ExportFormat, ExportMenu } from "../../components/ExportMenu";
import { formatDate } from "../../components/format-date";
import { Marked } from "../../components/Marked";
import { useWords } from "../../components/words";
import type { LibraryActions } from "./open-library";
import type { ShelfRow } from "./shelf-rows";

interface Props {
  readonly row: Extract<ShelfRow, { type: "article" }>;
  readonly terms: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly lastFormat: string;
  readonly place: RowPlace;
  readonly onExport: LibraryActions["exportAs"];
}

/** An article in the list of annotations, above those that stand on it. */
export function ShelfHead({ row, terms, formats, lastFormat, place, onExport }: Props) {
  const { say, language } = useWords();
  const { record } = row.article;
  const { url, title, byline, siteName, publishedAt } = record;
  const published = publishedAt && formatDate(publishedAt, language);
  const about = [byline, siteName].filter((part) => part !== null);
  return (
    <li class="library-article" {...placed(place)}>
      <h2 lang={record.language ?? undefined} dir="auto">
        <a href={url} target="_blank" rel="noopener noreferrer" title={say("library_openArticle")}>
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
        last={lastFormat}
        quiet
        onExport={(format, way) =>
          onExport([{ article: record, annotations: row.annotations }], format, way, false)
        }
      />
    </li>
  );
}
