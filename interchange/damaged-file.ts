import fc from "fast-check";
import { anyText } from "./any-text";
import { EXAMPLE_FILES } from "./example-files";
import { HOSTILE } from "./hostile-strings";

/** Any file that is a little like one of a tool's: bytes of one, damaged, swapped or repeated. */
export const damagedFile = fc
  .record({
    file: fc.constantFrom(...EXAMPLE_FILES.map(([, file]) => file)),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        gone: fc.nat(40),
        added: fc.oneof(
          anyText(8),
          fc.json({ maxDepth: 3 }),
          fc.constantFrom(...HOSTILE, "null", "[]", "{}", "[[[[", '"__proto__":', "1e999", '"'),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file, cuts }) =>
    cuts.reduce(
      (bytes, { at, gone, added }) => {
        const from = Math.floor(at * bytes.length);
        return Uint8Array.from([
          ...bytes.subarray(0, from),
          ...new TextEncoder().encode(added),
          ...bytes.subarray(from + gone),
        ]);
      },
      typeof file === "string" ? new TextEncoder().encode(file) : file,
    ),
  );
