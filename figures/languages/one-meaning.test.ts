import { expect, test } from "vitest";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import { zh } from "./zh";

// Of two meanings the later would win, and the earlier never be read.
test.each(Object.entries({ de, en, es, fr, ja, ko, zh }))(
  "no words around a number have two meanings: %s",
  (_, { before, after, links }) => {
    for (const table of [before, after, links]) {
      const phrases = Object.values(table).flatMap((row) => [...new Set(row.split("|"))]);
      expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    }
  },
);
