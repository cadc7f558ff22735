import type { ExportedFile } from "./exported-file";
import { inSlices, type SliceOptions, type Steps } from "./in-slices";

/** How hard deflate tries, of 9: a zip of many notes is made while the reader waits for it. */
const QUICK = 1;

/**
 * Many files as one. Gives way to the page while it packs them.
 * @param now the time that the files get, ISO 8601; in UTC, since a zip's times name no zone
 */
export async function zipped(
  files: readonly ExportedFile[],
  name: string,
  now: string,
  options: SliceOptions = {},
): Promise<ExportedFile> {
  const { Zip, ZipDeflate, strToU8 } = await import("fflate");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(new Uint8Array(part));
  });
  function* packed(): Steps<void> {
    for (const [i, file] of files.entries()) {
      const entry = new ZipDeflate(file.name, { level: QUICK });
      entry.mtime = localTwin(now);
      zip.add(entry);
      for (const part of file.parts) entry.push(typeof part === "string" ? strToU8(part) : part);
      entry.push(new Uint8Array(), true);
      yield (i + 1) / files.length;
    }
  }
  await inSlices(packed(), options);
  zip.end();
  if (failure) throw failure;
  return { name, mediaType: "application/zip", parts };
}

/** The moment whose local time reads as this one's UTC time, which is what the zip's writer reads. */
function localTwin(moment: string): Date {
  const date = new Date(moment);
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
}
