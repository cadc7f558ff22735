import fc from "fast-check";

/** Texts of any code points, lone surrogates among them; for tests. fast-check's own takes seconds to set up. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength })
    .map((codePoints) => String.fromCodePoint(...codePoints));
}
