import fc from "fast-check";
import { expect, test } from "vitest";
import { type Address, HOME, readAddress, VIEWS, writeAddress } from "./address";
import { FILTER_NAMES } from "./filter-names";

test.each<[string, Partial<Address>]>([
  ["", {}],
  ["#", {}],
  ["#nowhere?kind=figure", { filters: { kind: "figure" } }],
  ["#figures", { view: "figures" }],
  [
    "#figures?q=2%EB%A7%8C%20510&sort=-value",
    { view: "figures", search: "2만 510", sort: "-value" },
  ],
  ["#trash?q=a%3Fb&unknown=1", { view: "trash", search: "a?b" }],
  [
    "#annotations?article=https%3A%2F%2Fa.example%2F%3Fid%3D1",
    { filters: { article: "https://a.example/?id=1" } },
  ],
])("%s", (hash, shown) => {
  expect(readAddress(hash)).toEqual({ ...HOME, ...shown });
});

test("every address comes back as it was written", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 20 });
  const set = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
  const address = fc.record<Address>({
    view: fc.constantFrom(...VIEWS),
    search: text,
    filters: fc.dictionary(fc.constantFrom(...FILTER_NAMES), set, { noNullPrototype: true }),
    sort: text,
    group: text,
    open: text,
  });
  fc.assert(
    fc.property(address, (each) => {
      expect(readAddress(writeAddress(each))).toEqual(each);
    }),
  );
});
