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
  const writer = toJson(now);
  const parts = [writer.head];
  let annotations = 0;
  for await (const article of await wholeLibrary(db)) {
    parts.push(writer.write(article));
    annotations += article.annotations.length;
  }
  const file = new Blob([...parts, writer.tail()], { type: "application/json" });
  return { address: URL.createObjectURL(file), annotations };
}
