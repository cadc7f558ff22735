import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../annotation";
import { looksWith } from "./looks-with";

const { looks } = DEFAULT_SETTINGS;

test.each([
  // kind, look, what all three have then
  ["figure", "thick", { figure: "thick", claim: "fill", passage: "dashes" }],
  ["figure", "fill", { figure: "fill", claim: "line", passage: "dashes" }],
  ["passage", "line", { figure: "dashes", claim: "fill", passage: "line" }],
  ["claim", "fill", { figure: "line", claim: "fill", passage: "dashes" }],
] as const)("a %s that takes %s", (kind, look, all) => {
  expect(looksWith(looks, kind, look)).toEqual(all);
});
