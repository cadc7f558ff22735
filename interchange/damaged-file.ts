import fc from "fast-check";
import { anyText } from "./any-text";
import { EXAMPLE_FILES } from "./example-files";
import { HOSTILE } from "./hostile-strings";

const FILES = EXAMPLE_FILES.map(([, file]) => file);
const bytesOf = (file: string | Uint8Array<ArrayBuffer>) =>
  typeof file === "string" ? new TextEncoder().encode(file) : file;

const anything = fc.oneof(
  anyText(8),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(...HOSTILE, "null", "[]", "{}", "[[[[", '"__proto__":', "1e999", '"'),
);

/** The bytes of a tool's file with pieces of them gone, and others put there. */
const damagedBytes = fc
  .record({
    file: fc.constantFrom(...FILES),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        gone: fc.nat(40),
        added: anything,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file, cuts }) =>
    cuts.reduce((bytes, { at, gone, added }) => {
      const from = Math.floor(at * bytes.length);
      return Uint8Array.from([
        ...bytes.subarray(0, from),
        ...new TextEncoder().encode(added),
        ...bytes.subarray(from + gone),
      ]);
    }, bytesOf(file)),
  );

type Path = readonly { readonly holder: object; readonly key: string }[];

/** Where each value of a parsed file stands. */
function placesIn(value: unknown): Path {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, of]) => [{ holder: value, key }, ...placesIn(of)]);
}

/** A tool's file, whole JSON still, with some of its values replaced, gone or there twice. */
const damagedValues = fc
  .record({
    file: fc.constantFrom(...FILES.filter((file) => /^\s*[[{]/u.test(String(file)))),
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        value: fc.oneof(
          fc.jsonValue({ maxDepth: 2 }),
          fc.constantFrom(...HOSTILE, undefined, -1, 1e300, "javascript:alert(1)"),
        ),
        twice: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ file, changes }) => {
    const value: unknown = JSON.parse(String(file));
    for (const { at, value: other, twice } of changes) {
      const places = placesIn(value);
      const place = places[Math.floor(at * places.length)];
      if (!place) continue;
      const { holder, key } = place;
      if (twice && Array.isArray(holder)) holder.push(structuredClone(Reflect.get(holder, key)));
      else Reflect.set(holder, key, other);
    }
    return new TextEncoder().encode(JSON.stringify(value));
  });

/** Any file that is a little like one of a tool's; for tests. */
export const damagedFile = fc.oneof(damagedBytes, damagedValues);
