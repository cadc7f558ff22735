import { type Database, readSettings } from "../../storage";

/** Whether the reader has told Tallymark to stay away from the site of this address. */
export async function isSiteOff(db: Database, address: string): Promise<boolean> {
  const host = new URL(address).hostname.replace(/^www\./u, "");
  return (await readSettings(db)).sitesOff.includes(host);
}
