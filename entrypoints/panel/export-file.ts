import type { ExportFormat, ExportWay } from "../../components/ExportMenu";
import { KIND_NAMES } from "../../components/kind-sign";
import type { Words } from "../../components/words";
import { type AnnotatedArticle, type ExportedFile, FORMATS } from "../../interchange";

/** The articles as files of a format. */
export function write(
  formatId: string,
  articles: readonly AnnotatedArticle[],
  now: string,
  { say }: Words,
): ExportedFile[] {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new Error(`There is no format ${formatId}`);
  const kindNames = {
    figure: say(KIND_NAMES.figure),
    claim: say(KIND_NAMES.claim),
    picture: say(KIND_NAMES.picture),
    passage: say(KIND_NAMES.passage),
  };
  return format.write(articles, { now, kindNames });
}

/**
 * Hands files to the reader: to the clipboard as one text, or as downloads. Gives the words that say so.
 * To be called within seconds of a click: the clipboard asks for one.
 */
export async function handOver(
  files: readonly ExportedFile[],
  format: ExportFormat,
  way: ExportWay,
  { say }: Words,
): Promise<string> {
  if (way === "copy") {
    await navigator.clipboard.writeText(files.map(({ text }) => withoutMark(text)).join("\n"));
    return say("export_copied", format.label);
  }
  for (const file of files) download(file);
  return say("export_downloaded", files.length === 1 ? (files[0]?.name ?? "") : format.label);
}

/** A byte order mark tells the encoding of a file; on the clipboard it would be a letter that nobody sees. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/u, "");
}

/** How long the browser may take to fetch what it was told to download. */
const DOWNLOAD_STARTS_WITHIN = 60_000;

function download({ name, mediaType, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_STARTS_WITHIN);
}
