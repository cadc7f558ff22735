import type { Twin } from "../annotation";
import type { Sought } from "./sought";
import type { Stand } from "./stand";

/** How much a twin's likeness may have grown or shrunk since the passage was marked. */
const LEEWAY = 0.08;

/**
 * The likest stand that is not a twin: each twin is taken to be the stand that is about as like as it was.
 * null: only the passage's twins are left, and it has gone.
 */
export function chooseStand(sought: Sought, stands: readonly Stand[]): Stand | null {
  const unchanged = stands.find((stand) => stand.unchanged);
  if (unchanged) return unchanged;
  const left = [...stands];
  const accounted: Twin[] = [];
  for (const twin of sought.twins) {
    let closest = -1;
    let least = LEEWAY;
    for (const [i, stand] of left.entries()) {
      const difference = Math.abs(stand.nearLikeness - twin.nearLikeness);
      if (stand.intact !== twin.same || difference > least) continue;
      if (stand.likeness > twin.likeness + LEEWAY) continue;
      least = difference;
      closest = i;
    }
    if (closest < 0) continue;
    left.splice(closest, 1);
    accounted.push(twin);
  }
  // What is less like the passage than its twins is one more of them, too far off or too faint to be listed.
  const another = (stand: Stand) =>
    accounted.some(
      (twin) =>
        twin.same === stand.intact &&
        stand.nearLikeness < twin.nearLikeness - LEEWAY &&
        stand.likeness < twin.likeness + LEEWAY,
    );
  return left.find((stand) => !another(stand)) ?? null;
}
