import type { TextSpan } from "../../text/sentences";
import type { Quotation } from "../quotations";
import { phraseStartingAt, type Stretch, withName } from "./noun-phrase";
import { give, quotationAt, type Reading, type SubjectUntil, spanOf } from "./reading";
import * as Role from "./role";
import * as Shape from "./shape";
import { has, is, isWordy, type Tokens, writtenAt } from "./tokens";

/** Gives quotations without a cue to whom a colon, a tag or the sentence before gives them; returns who spoke last. */
export function readBareQuotes(
  reading: Reading,
  tokens: Tokens,
  sentence: TextSpan,
  before: TextSpan | null,
  subjectUntil: SubjectUntil,
): TextSpan | null {
  const { paragraph, voices, fragments } = reading;
  let speaking = before;
  for (let at = 0; at < tokens.length; at++) {
    const index = quotationAt(tokens, at);
    const quotation = paragraph.quotations[index];
    if (!quotation || voices[index] || fragments.has(index)) continue;
    if (!isSentenceLike(paragraph.text, quotation)) continue;
    if (is(tokens, at - 1, Shape.Colon) && !isWordy(tokens, at + 1)) {
      speaking ??= subjectUntil(at);
      give(voices, index, { speaker: speaking, cue: null });
    } else if (at === 0 && !quotation.single && isTagged(tokens)) {
      speaking ??= spanOf(tokens, taggedSubject(tokens));
      give(voices, index, { speaker: speaking, cue: writtenAt(tokens, 2) });
    } else if (standsAlone(quotation, sentence) && (!quotation.single || reading.last)) {
      give(voices, index, { speaker: speaking ?? reading.last, cue: null });
    }
  }
  return speaking;
}

/** A whole sentence between marks, which no other words share. */
function standsAlone(quotation: Quotation, sentence: TextSpan): boolean {
  return sentence.start === quotation.start && sentence.end <= quotation.end + 1;
}

/** What of a quotation is looked at to know what it is. */
const SAMPLE = 200;

/** It begins like a sentence and has the words of one; a title in marks may, a term does not. */
function isSentenceLike(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + SAMPLE)).trim();
  if (/^\p{Ll}/u.test(words)) return false;
  return words.includes(" ") || /[.!?…]$/.test(words);
}

/** Words of a tag after a quotation, at most. */
const LONGEST_TAG = 14;

/** `“…”, beams Jane Doe.`: a comma and a few words, whatever the verb is, can only say whose words they are. */
function isTagged(tokens: Tokens): boolean {
  const tag = tokens.length - 2;
  return (
    is(tokens, 1, Shape.Comma) &&
    is(tokens, 2, Shape.Word) &&
    tag >= 2 &&
    tag <= LONGEST_TAG &&
    !has(tokens, 2, Role.Relative | Role.Coordinator | Role.That)
  );
}

function taggedSubject(tokens: Tokens): Stretch | null {
  for (let at = 2; at < Math.min(tokens.length, 8); at++) {
    if (has(tokens, at, Role.Determiner | Role.SubjectPronoun) || is(tokens, at, Shape.Name)) {
      const phrase = phraseStartingAt(tokens, at, tokens.length);
      return phrase && withName(tokens, phrase);
    }
  }
  return null;
}
