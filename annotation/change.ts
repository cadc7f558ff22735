import type { Kind, Status } from "./annotation";
import type { Reading } from "./reading";

/** What the reader may change of an annotation. A new kind without a reading is read anew. */
export interface Change {
  readonly kind?: Kind;
  readonly reading?: Reading;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** Of claims alone. */
  readonly status?: Status;
}
