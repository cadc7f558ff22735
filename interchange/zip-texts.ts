/** Unpacked bytes of all the files that are read out of one zip. */
const MAX_UNPACKED = 200_000_000;

/**
 * The text files of a zip whose names are wanted; null where it is none, or would unpack to more than is read. A
 * name is a key and no path: nothing is written anywhere. A file is given no more room than it announces.
 */
export async function zipTexts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, string> | null> {
  const { unzipSync } = await import("fflate");
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED)
          throw new Error(`It unpacks to more than ${MAX_UNPACKED} bytes`);
        return true;
      },
    });
    const decoder = new TextDecoder();
    return new Map(Object.entries(files).map(([name, file]) => [name, decoder.decode(file)]));
  } catch {
    // Whatever is wrong with a zip, the reader is told that it is none that can be read.
    return null;
  }
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8;
}
