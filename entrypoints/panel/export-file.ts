import type { ExportFormat, ExportWay } from "../../components/ExportMenu";
import type { Words } from "../../components/words";
import {
  type Articles,
  type ExportedFile,
  FORMATS,
  fileName,
  htmlTable,
  type SliceOptions,
  textOf,
  zipped,
} from "../../interchange";

/** The articles as files of a format. `template` is the reader's own, for the format that writes by it. */
export async function write(
  formatId: string,
  articles: Articles,
  now: string,
  { language }: Words,
  template: string,
  slices: SliceOptions = {},
): Promise<ExportedFile[]> {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new Error(`There is no format ${formatId}`);
  return format.write(articles, { now, language, template, ...slices });
}

/**
 * Hands files to the reader: to the clipboard as one text, a table as cells too, or as a download, of several as a
 * zip. Gives the words that say so.
 * To be called within seconds of a click: the clipboard asks for one.
 */
export async function handOver(
  files: readonly ExportedFile[],
  format: ExportFormat,
  way: ExportWay,
  { say }: Words,
): Promise<string> {
  if (way === "copy") {
    await navigator.clipboard.write([clipboardItemOf(files)]);
    return say("export_copied", format.label);
  }
  const file = await asOneFile(files, format);
  download(file);
  return say("export_downloaded", file.name);
}

/** The text of all; of comma-separated values the table too, which spreadsheets prefer: it needs no question. */
function clipboardItemOf(files: readonly ExportedFile[]): ClipboardItem {
  const text = files.map((file) => withoutMark(textOf(file))).join("\n");
  const isTable = files.every(({ mediaType }) => mediaType.startsWith("text/csv"));
  const table = isTable ? htmlTable(text) : null;
  return new ClipboardItem({ "text/plain": text, ...(table !== null && { "text/html": table }) });
}

/** Several files are one zip: browsers ask before a page may download more than one. */
async function asOneFile(
  files: readonly ExportedFile[],
  format: ExportFormat,
): Promise<ExportedFile> {
  const [only, ...others] = files;
  if (only && others.length === 0) return only;
  const now = new Date().toISOString();
  const name = fileName(`Tallymark ${now.slice(0, 10)} ${format.label}`, "zip");
  return zipped(files, name, now);
}

/** A byte order mark tells the encoding of a file; on the clipboard it would be a letter that nobody sees. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/u, "");
}

/** How long the browser may take to fetch what it was told to download. */
const DOWNLOAD_STARTS_WITHIN = 60_000;

function download({ name, mediaType, parts }: ExportedFile): void {
  fetchFrom(URL.createObjectURL(new Blob([...parts], { type: mediaType })), name);
}

/** Downloads what stands at an address of this page's own, which is given up once it was fetched. */
export function fetchFrom(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_STARTS_WITHIN);
}
