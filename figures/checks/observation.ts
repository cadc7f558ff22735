export type { Differs, Parts, Remark as Observation, Stale } from "../../annotation/remark";
