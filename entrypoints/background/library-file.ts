import { browser } from "../../messaging/browser";
import { offscreen } from "../../messaging/remote";
import type { Database } from "../../storage";
import { writeLibrary } from "../panel/write-library";

/** A file that holds the whole library, under an address that the browser can download. */
export interface LibraryFile {
  readonly address: string;
  readonly annotations: number;
  release(): Promise<void>;
}

/** Chromium's own, of which the types know nothing. */
interface Offscreen {
  createDocument(options: {
    url: string;
    reasons: readonly string[];
    justification: string;
  }): Promise<void>;
  closeDocument(): Promise<void>;
}

/**
 * Only a document can give a file an address. Firefox's background is one; Chromium's is a worker,
 * for which the writing is done in a document that nobody sees.
 * @param now ISO 8601
 */
export async function libraryFile(db: Database, now: string): Promise<LibraryFile> {
  const chromium = offscreenOf(browser);
  if (!chromium) {
    const { address, annotations } = await writeLibrary(db, now);
    return { address, annotations, release: async () => URL.revokeObjectURL(address) };
  }
  await chromium.createDocument({
    url: "/offscreen.html",
    reasons: ["BLOBS"],
    justification: "Writes the backup of the library",
  });
  try {
    const file = await offscreen.writeLibrary(now);
    return { ...file, release: () => chromium.closeDocument() };
  } catch (error) {
    await chromium.closeDocument();
    throw error;
  }
}

function offscreenOf(api: object): Offscreen | null {
  return "offscreen" in api ? (api.offscreen as Offscreen) : null;
}
