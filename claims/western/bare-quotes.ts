import type { TextSpan } from "../../text/sentences";
import type { Quotation } from "../quotations";
import { phraseStartingAt, type Stretch, withName } from "./noun-phrase";
import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, type Tokens } from "./tokens";

/** A whole sentence between marks, which no other words share. */
export function standsAlone(quotation: Quotation, sentence: TextSpan): boolean {
  return sentence.start === quotation.start && sentence.end <= quotation.end + 1;
}

/** What of a quotation is looked at to know what it is. */
const SAMPLE = 200;

/** It begins like a sentence and has the words of one; a title in marks may, a term does not. */
export function isSentenceLike(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + SAMPLE)).trim();
  if (/^\p{Ll}/u.test(words)) return false;
  return words.includes(" ") || /[.!?…]$/.test(words);
}

/** Words of a tag after a quotation, at most. */
const LONGEST_TAG = 14;

/** `“…”, beams Jane Doe.`: a comma and a few words, whatever the verb is, can only say whose words they are. */
export function isTagged(tokens: Tokens): boolean {
  const tag = tokens.length - 2;
  return (
    is(tokens, 1, Shape.Comma) &&
    is(tokens, 2, Shape.Word) &&
    tag >= 2 &&
    tag <= LONGEST_TAG &&
    !has(tokens, 2, Role.Relative | Role.Coordinator | Role.That)
  );
}

export function taggedSubject(tokens: Tokens): Stretch | null {
  for (let at = 2; at < Math.min(tokens.length, 8); at++) {
    if (has(tokens, at, Role.Determiner | Role.SubjectPronoun) || is(tokens, at, Shape.Name)) {
      const phrase = phraseStartingAt(tokens, at, tokens.length);
      return phrase && withName(tokens, phrase);
    }
  }
  return null;
}
