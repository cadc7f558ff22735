export type { ClaimKind } from "../annotation/reading";
export type { Claim } from "./claim";
export { findClaims } from "./find-claims";
export { readClaim, readingOf } from "./read-claim";
