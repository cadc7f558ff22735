import type { ExportedFile } from "./exported-file";

/** How hard deflate tries, of 9: a zip of many notes is made while the reader waits for it. */
const QUICK = 1;

/**
 * Many files as one.
 * @param now the time that the files get, ISO 8601; in UTC, since a zip's times name no zone
 */
export async function zipped(
  files: readonly ExportedFile[],
  name: string,
  now: string,
): Promise<ExportedFile> {
  const { Zip, ZipDeflate, strToU8 } = await import("fflate");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(new Uint8Array(part));
  });
  for (const file of files) {
    const entry = new ZipDeflate(file.name, { level: QUICK });
    entry.mtime = localTwin(now);
    zip.add(entry);
    for (const part of file.parts) entry.push(typeof part === "string" ? strToU8(part) : part);
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  if (failure) throw failure;
  return { name, mediaType: "application/zip", parts };
}

/** The moment whose local time reads as this one's UTC time, which is what the zip's writer reads. */
function localTwin(moment: string): Date {
  const date = new Date(moment);
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
}
