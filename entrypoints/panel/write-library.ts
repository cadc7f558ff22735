import { toJson } from "../../interchange";
import { type Database, wholeLibrary } from "../../storage";

/**
 * Writes all that is kept, removed annotations too, into a file in memory.
 * `address` is to be revoked once the file was fetched. `now` is ISO 8601.
 */
export async function writeLibrary(
  db: Database,
  now: string,
): Promise<{ readonly address: string; readonly annotations: number }> {
  const articles = await wholeLibrary(db);
  const file = new Blob(toJson(articles, now), { type: "application/json" });
  const annotations = articles.reduce((sum, { annotations: own }) => sum + own.length, 0);
  return { address: URL.createObjectURL(file), annotations };
}
