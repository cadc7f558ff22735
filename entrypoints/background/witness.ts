import { type Database, findDamage, readCensus, retakeCensus } from "../../storage";
import { changeLocalState, readLocalState } from "./local-state";

/**
 * Copies the census out of the database. A database that lost rows counts from less than the copy:
 * what it says then is not taken.
 */
export async function bearWitness(db: Database): Promise<void> {
  const [{ witness }, census] = await Promise.all([readLocalState(), readCensus(db)]);
  if (census.sequence > (witness?.sequence ?? 0)) await changeLocalState({ witness: census });
}

/** Looks, when the browser starts, whether all annotations are still there, and remembers what is missing. */
export async function examine(db: Database): Promise<void> {
  const { witness } = await readLocalState();
  await changeLocalState({ damage: await findDamage(db, witness) });
}

/** What is there is all that should be: the reader brought back what was missing, or gave it up. */
export async function settle(db: Database): Promise<void> {
  const { witness } = await readLocalState();
  await changeLocalState({ witness: await retakeCensus(db, witness), damage: null });
}

/** Something came in from a file: when nothing is missing any more, nothing is to be said of it. */
export async function recheck(db: Database): Promise<void> {
  const { witness, damage } = await readLocalState();
  if (damage === null) return bearWitness(db);
  if ((await findDamage(db, witness)) === null) await settle(db);
}
