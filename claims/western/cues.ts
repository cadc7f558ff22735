import { CUE, Role } from "./lexicon";
import { has, isWordy, phraseEndingAt, phraseStartingAt, type Stretch, subjectBefore } from "./noun-phrase";
import type { Token } from "./tokens";

/** One verb (or source phrase) that attributes words, with all that belongs to it; places are token indices. */
export interface Cue {
  readonly at: number;
  readonly subject: Stretch | null;
  /** Without a subject of its own it has that of the verb before it (…, adding). */
  readonly shared: boolean;
  readonly quotes: readonly number[];
  readonly clauses: readonly Stretch[];
  /** What is said is the quotation that ends the sentence before (`"Why?" she asked`). */
  readonly previousQuote: boolean;
}

/** The frame of a cue before its contents are known. */
interface Frame {
  readonly at: number;
  readonly subject: Stretch | null;
  readonly inverted: boolean;
  /** Where the words of the frame begin and end: subject, auxiliaries, verb. */
  readonly from: number;
  readonly to: number;
  readonly source: boolean;
  /** The verb of a relative clause set off by commas (`, who said …,`). */
  readonly relative: boolean;
}

/** All cues of a sentence. `before` is the last token of the sentence before it. */
export function findCues(tokens: readonly Token[], before: Token | undefined, verbSecond: boolean): Cue[] {
  const frames: Frame[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!has(token, CUE | Role.Source)) continue;
    const frame = has(token, Role.Source)
      ? sourceFrame(tokens, at)
      : verbSecond
        ? verbSecondFrame(tokens, at)
        : verbFrame(tokens, at, floor);
    if (!frame) continue;
    frames.push(frame);
    floor = at + 1;
  }
  const cues: Cue[] = [];
  frames.forEach((frame, index) => {
    const cue = withContents(tokens, frame, frames[index - 1], frames[index + 1], before, verbSecond);
    if (cue) cues.push(cue);
  });
  return cues;
}

/**
 * German: the verb stands second, its subject before it or, when something else does, after it (`Gestern sagte sie`);
 * a participle at the end of the clause has its subject at the auxiliary; after `wie` the verb stands last.
 */
function verbSecondFrame(tokens: readonly Token[], at: number): Frame | null {
  const token = tokens[at];
  let start = at;
  while (start > 0 && at - start < LONGEST_CLAUSE && (isWordy(tokens[start - 1]) || isNickname(tokens, start - 1))) start--;
  while (has(tokens[start], Role.Coordinator) && start < at) start++;
  let verb = at;
  if (has(token, Role.PastParticiple)) {
    verb = start;
    while (verb < at && !has(tokens[verb], Role.Auxiliary)) verb++;
    if (verb === at || has(tokens[verb], Role.Being)) return null;
  }
  const frame = { at, inverted: false, source: false, relative: false, to: at + 1 };
  if (has(tokens[start], Role.As)) {
    const subject = phraseStartingAt(tokens, start + 1, at);
    return subject ? { ...frame, subject, from: start + 1 } : null;
  }
  if (has(tokens[start], Role.Subordinator | Role.Relative | Role.That)) return null;
  const opening = tokens[start];
  const fronted = verb === start || has(opening, Role.Preposition | Role.Adverb | Role.Time);
  if (!fronted) {
    const subject = phraseStartingAt(tokens, start, verb) ?? phraseEndingAt(tokens, verb - 1, start);
    return subject ? { ...frame, subject, from: start } : null;
  }
  let first = verb + 1;
  while (has(tokens[first], Role.Adverb) && !has(tokens[first], Role.SubjectPronoun | Role.Determiner)) first++;
  const subject = phraseStartingAt(tokens, first, tokens.length);
  if (!subject) return { ...frame, subject: null, from: start };
  return { ...frame, subject, inverted: verb === start, from: start, to: Math.max(at + 1, subject.to) };
}

/** A title or term in marks inside a clause: `im Interview des Portals "Politico"`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.shape === "aside" || (token?.shape === "quote" && token.end - token.start < 40 && isWordy(tokens[at - 1]));
}

/** Words of a clause before its verb. */
const LONGEST_CLAUSE = 30;

/** German sets off what is said by a comma: `…, dass …`, `…, er habe …`; without one there is only a quotation. */
function clauseAfterComma(tokens: readonly Token[], frame: Frame, end: number): After | null {
  const cue = tokens[frame.at];
  for (let at = frame.to; at < end && at - frame.to < LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (token?.shape === "quote") {
      const mark = tokens[at - 1]?.shape;
      if (at === frame.to || mark === "comma" || mark === "colon") return { quote: at };
      return has(cue, Role.Calls) ? { quote: at } : null;
    }
    if (token?.shape === "colon") {
      if (tokens[at + 1]?.shape === "quote") return { quote: at + 1 };
      return end - at > 3 ? { clause: { from: at + 1, to: end } } : null;
    }
    if (token?.shape !== "comma") continue;
    const next = tokens[at + 1];
    if (next?.shape === "quote") return { quote: at + 1 };
    if (has(next, Role.That)) return at + 2 < end ? { clause: { from: at + 2, to: end } } : null;
    if (has(next, Role.Asking) && !has(next, Role.As)) return { clause: { from: at + 1, to: end } };
    if (has(next, Role.Coordinator | Role.Subordinator)) return null;
    for (let ahead = at + 1; ahead < end; ahead++) {
      if (has(tokens[ahead], Role.Subjunctive) || tokens[ahead]?.word === "zu") return { clause: { from: at + 1, to: end } };
      if (tokens[ahead]?.shape === "comma" && ahead > at + 1 && !has(tokens[ahead + 1], Role.Relative | Role.Determiner)) break;
    }
  }
  return null;
}

function sourceFrame(tokens: readonly Token[], at: number): Frame | null {
  let first = at + 1;
  while (has(tokens[first], Role.Preposition)) first++;
  if (has(tokens[at], Role.SourceAfter)) {
    const subject = phraseEndingAt(tokens, at - 1, Math.max(0, at - 8));
    return subject ? { at, subject, inverted: true, from: subject.from, to: at + 1, source: true, relative: false } : null;
  }
  if (has(tokens[at], Role.Preposition) && !has(tokens[at], Role.Speech)) {
    // `nach Angaben der Polizei`: only the noun makes the preposition one of a source.
    while (first < tokens.length && first - at < 4 && isWordy(tokens[first]) && !has(tokens[first], Role.Speech)) first++;
    if (!has(tokens[first], Role.Speech)) return null;
    if (isWordy(tokens[first + 1]) && has(tokens[first + 1], Role.Preposition | Role.Determiner)) first++;
    if (has(tokens[first], Role.Preposition)) first++;
  }
  if (tokens[at]?.word === "so" && tokens[at - 1]?.shape !== "comma" && tokens[at - 1]?.shape !== "quote") return null;
  const subject = tokens[first]?.shape === "quote" ? { from: first, to: first + 1 } : phraseStartingAt(tokens, first, tokens.length);
  if (!subject) return null;
  if (tokens[at]?.word === "so" && isWordy(tokens[subject.to])) return null;
  let from = at;
  while (tokens[from - 1]?.shape === "comma") from--;
  return { at, subject, inverted: true, from: at, to: subject.to, source: true, relative: false };
}

function verbFrame(tokens: readonly Token[], at: number, floor: number): Frame | null {
  const token = tokens[at];
  if (!token) return null;
  const before = tokens[at - 1];
  const participle = has(token, Role.Participle);
  if (isNoun(tokens, at)) return null;
  let from = at;
  while (from > floor && has(tokens[from - 1], Role.Auxiliary | Role.Adverb | Role.Being)) {
    if (has(tokens[from - 1], Role.SubjectPronoun)) break;
    from--;
  }
  const being = tokens.slice(from, at).some((word) => has(word, Role.Being));
  if (being && !participle) return null;
  if (participle) {
    // `, saying`: the subject is that of the main verb.
    if (!being) {
      const own = isWordy(before) && !has(before, Role.Preposition | Role.Coordinator | Role.Subordinator) ? phraseEndingAt(tokens, from - 1, floor) : null;
      return { at, subject: own, inverted: false, from: own ? own.from : from, to: at + 1, source: false, relative: false };
    }
    if (!has(token, Role.Says) && !has(tokens[at + 1], Role.That)) return null;
  }
  const infinitive = before?.word === "to";
  if (infinitive) return has(tokens[at - 2], Role.Voices | Role.Being) || tokens[at - 2]?.word === "on" ? { at, subject: null, inverted: false, from: at - 1, to: at + 1, source: false, relative: false } : null;
  const opening = tokens[from - 1];
  if (from === 0 || opening?.shape === "quote" || opening?.shape === "comma" || opening?.shape === "dash") {
    const after = has(token, Role.Says | Role.Finds | Role.Voices) ? inversion(tokens, at) : null;
    if (after) return { at, subject: after, inverted: true, from, to: after.to, source: false, relative: false };
    if (opening?.shape === "quote" || from === 0) return null;
  }
  // `called it a win and said`: the subject is that of the verb before.
  if (has(opening, Role.Coordinator)) return { at, subject: null, inverted: false, from, to: at + 1, source: false, relative: false };
  const subject = subjectBefore(tokens, from, floor);
  const start = subject && (tokens[from - 1]?.shape === "comma" || subject.to <= from) ? subject.from : from;
  const relative = has(tokens[from - 1], Role.Relative) && tokens[from - 2]?.shape === "comma";
  return { at, subject, inverted: false, from: start, to: at + 1, source: false, relative };
}

/** `said the mayor`: the subject after its verb. */
function inversion(tokens: readonly Token[], at: number): Stretch | null {
  const next = tokens[at + 1];
  if (!isWordy(next) || has(next, Role.Preposition | Role.That | Role.Time | Role.Coordinator | Role.Subordinator)) return null;
  const phrase = phraseStartingAt(tokens, at + 1, tokens.length);
  if (!phrase) return null;
  // A verb after it makes it the subject of a clause: `said the plan was dead`.
  const after = tokens[phrase.to];
  return after?.shape === "quote" || (has(after, Role.Finite | Role.Being) && !has(after, Role.Relative)) ? null : phrase;
}

/** `the report`, `its claims`, `Trump’s call`: a noun that looks like the verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  let first = at;
  while (first > 0 && tokens[first - 1]?.shape === "word" && has(tokens[first - 1], Role.Adverb)) first--;
  const before = tokens[first - 1];
  if (has(before, Role.Preposition) && before?.word !== "to" && !has(token, Role.Participle)) return true;
  if (first < at && has(before, Role.Determiner) && !has(before, Role.SubjectPronoun)) return true;
  if (!has(token, Role.Noun)) return false;
  if (has(before, Role.Determiner) && !has(before, Role.SubjectPronoun)) return true;
  if (before && /['’]s?$/.test(before.word)) return true;
  const next = tokens[at + 1];
  if (has(token, Role.Says) && !has(token, Role.Finds)) return false;
  return !(has(next, Role.That | Role.Determiner | Role.SubjectPronoun | Role.Adverb) || next?.shape === "name" || next?.shape === "quote" || next?.shape === "comma" || next?.shape === "colon" || next?.shape === "number" || has(before, Role.SubjectPronoun));
}

function withContents(
  tokens: readonly Token[],
  frame: Frame,
  previous: Frame | undefined,
  next: Frame | undefined,
  before: Token | undefined,
  verbSecond: boolean,
): Cue | null {
  const quotes: number[] = [];
  const clauses: Stretch[] = [];
  let previousQuote = false;
  const token = tokens[frame.at];
  const end = clauseEnd(tokens, frame, next);
  const after = frame.source ? null : verbSecond ? clauseAfterComma(tokens, frame, end) : contentAfter(tokens, frame, end);
  if (after?.quote !== undefined) quotes.push(after.quote);
  if (after?.clause) clauses.push(after.clause);

  // What stands before: a quotation, or the clause of which this is the tail.
  let left = frame.from - 1;
  const comma = tokens[left]?.shape === "comma" || tokens[left]?.shape === "dash";
  if (comma) left--;
  if (tokens[left]?.shape === "quote" && (comma || frame.inverted || frame.subject)) {
    const whole = isWholeQuote(tokens[left]);
    if (whole && !has(token, Role.Participle)) {
      // `"…," she said after the vote`: what follows is no second content.
      quotes.unshift(left);
      if (after?.clause) clauses.length = 0;
    } else if (!after?.clause || comma) {
      const first = clauseStart(tokens, left, previous);
      if (first === left || tokens[left - 1]?.shape === "colon") quotes.unshift(left);
      else if (!after?.clause) clauses.unshift({ from: first, to: left + 1 });
    }
  } else if (left < 0 && !after && before?.shape === "quote" && before.quotation >= 0) {
    previousQuote = true;
  } else if (comma && !after?.clause && quotes.length === 0 && !has(token, Role.Participle) && left >= 0 && (frame.source || (verbSecond ? frame.inverted && !isWordy(tokens[frame.to]) : isClosed(tokens, frame)))) {
    const first = clauseStart(tokens, left, previous);
    if (left - first >= 2 && (frame.source || !has(tokens[first], INTRODUCING) || hasVerb(tokens, first, left + 1))) clauses.unshift({ from: first, to: left + 1 });
    const tail = parenthesisTail(tokens, frame, end);
    if (tail) clauses.push(tail);
  } else if (has(tokens[frame.from - 1], Role.As) && !after) {
    // `As the report noted, …`; `…, as the report noted`.
    const tail = parenthesisTail(tokens, frame, end);
    const head = frame.from - 3;
    if (tail) clauses.push(tail);
    else if (tokens[head + 1]?.shape === "comma" && head >= 2) clauses.push({ from: clauseStart(tokens, head, previous), to: head + 1 });
  } else if (frame.source) {
    const tail = verbSecond ? { from: frame.to, to: end } : parenthesisTail(tokens, frame, end);
    if (verbSecond && left >= 1) clauses.push({ from: clauseStart(tokens, left, previous), to: left + 1 });
    if (tail && tail.to - tail.from > 1) {
      const only = tokens[tail.from];
      if (only?.shape === "quote" && tail.to - tail.from <= 2) quotes.push(tail.from);
      else clauses.push(tail);
    } else if (left >= 2) clauses.unshift({ from: clauseStart(tokens, left, previous), to: left + 1 });
  }
  if (quotes.length > 0 && clauses.length === 0) {
    const tail = secondQuote(tokens, frame, end);
    if (tail !== null && !quotes.includes(tail)) quotes.push(tail);
  }
  if (quotes.length === 0 && clauses.length === 0 && !previousQuote) return null;
  return { at: frame.at, subject: frame.subject, shared: true, quotes, clauses, previousQuote };
}

/** Nothing that the verb could take for its object follows it: `…, the mayor said on Monday.` */
function isClosed(tokens: readonly Token[], frame: Frame): boolean {
  const next = tokens[frame.to];
  if (frame.inverted || !next || !isWordy(next)) return next?.shape !== "quote" && next?.shape !== "colon";
  return has(next, Role.Time | Role.Preposition | Role.Adverb | Role.Relative | Role.Coordinator | Role.Subordinator);
}

const INTRODUCING = Role.Preposition | Role.Time | Role.Adverb | Role.Subordinator | Role.Participle;

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (has(token, Role.Finite | Role.Being | Role.Verbal | Role.Subjunctive)) return true;
  }
  return false;
}

/** Between its marks a sentence that goes on after them: `"We won," she`. */
function isWholeQuote(token: Token | undefined): boolean {
  const [first = "", last = ""] = token?.word ?? "";
  return first !== first.toLowerCase() && (last === "," || last === "?" || last === "!");
}

/** Where what this cue says must end: at the next cue that is set off from it, or the end of the sentence. */
function clauseEnd(tokens: readonly Token[], frame: Frame, next: Frame | undefined): number {
  let end = tokens.length;
  while (end > frame.to && tokens[end - 1]?.shape === "stop") end--;
  if (isSubordinate(tokens, frame)) {
    for (let at = frame.to + 2; at < end; at++) if (tokens[at]?.shape === "comma") return at;
  }
  for (let at = frame.to + 1; at + 1 < end; at++) {
    if (tokens[at]?.shape === "colon" && tokens[at + 1]?.shape === "quote" && at > frame.to + 2) end = at;
  }
  if (!next || next.from <= frame.to || next.from > end) return end;
  let cut = next.from;
  if (has(tokens[cut - 1], Role.Subordinator) && tokens[cut - 2]?.shape === "comma") cut--;
  if (has(tokens[cut - 1], Role.Coordinator)) cut--;
  const mark = tokens[cut - 1]?.shape;
  if (mark === "comma" || mark === "dash" || mark === "semicolon") return cut - 1;
  if (has(tokens[cut], Role.Coordinator) && next.subject === null) return cut;
  return end;
}

/** `While she has said that …, he`, `, who said …,`: a comma ends what is said inside another clause. */
function isSubordinate(tokens: readonly Token[], frame: Frame): boolean {
  const opening = tokens[frame.from - 1];
  if (has(opening, Role.Subordinator) && (frame.from === 1 || tokens[frame.from - 2]?.shape === "comma")) return true;
  return frame.relative;
}

function clauseStart(tokens: readonly Token[], last: number, previous: Frame | undefined): number {
  let first = previous ? previous.to : 0;
  for (let at = last; at >= first; at--) {
    if (tokens[at]?.shape === "semicolon") {
      first = at + 1;
      break;
    }
  }
  while (first < last && (tokens[first]?.shape === "comma" || tokens[first]?.shape === "dash")) first++;
  return first;
}

/** Words between a cue and the comma that closes its parenthesis: `he said in an interview,`. */
const LONGEST_ADJUNCT = 8;

/** `The race, he said, will be tight`: what goes on after the parenthesis. */
function parenthesisTail(tokens: readonly Token[], frame: Frame, end: number): Stretch | null {
  let comma = frame.to;
  while (comma < end && comma - frame.to < LONGEST_ADJUNCT && isWordy(tokens[comma]) && !has(tokens[comma], Role.Finite | Role.That)) comma++;
  if (tokens[comma]?.shape !== "comma") return null;
  const next = tokens[comma + 1];
  if (!next || has(next, Role.Coordinator | Role.Relative | Role.Participle) || end - comma < 2 || (end - comma < 3 && next.shape !== "quote")) return null;
  // `said Jane Doe, director of the group`: an apposition, unless a verb shows that the clause goes on.
  if (frame.inverted && !frame.source && !hasVerb(tokens, comma + 1, end)) return null;
  return { from: comma + 1, to: end };
}

/** `"A," she said, "B"`: the second half. */
function secondQuote(tokens: readonly Token[], frame: Frame, end: number): number | null {
  for (let at = frame.to; at < end; at++) {
    const token = tokens[at];
    if (token?.shape === "quote") return tokens[at - 1]?.shape === "comma" || tokens[at - 1]?.shape === "colon" ? at : null;
    if (has(token, Role.Finite | Role.That)) return null;
  }
  return null;
}

interface After {
  readonly quote?: number;
  readonly clause?: Stretch;
}

/** What follows a cue: a quotation, a clause with or without `that`, or nothing of its own. */
function contentAfter(tokens: readonly Token[], frame: Frame, end: number): After | null {
  const cue = tokens[frame.at];
  const to = frame.to;
  // The first mark that settles it: `that`, a quotation after a comma or colon, a finite verb.
  let that = -1;
  let quote = -1;
  let finite = -1;
  let firstComma = -1;
  for (let at = to; at < end; at++) {
    const token = tokens[at];
    if (has(token, Role.That) && finite < 0 && !has(tokens[at - 1], Role.Coordinator)) {
      that = at;
      break;
    }
    if (token?.shape === "quote") {
      quote = at;
      break;
    }
    if (token?.shape === "comma" && firstComma < 0) firstComma = at;
    if (token?.shape === "semicolon") break;
    if (finite < 0 && has(token, Role.Finite | Role.Being)) finite = at;
  }
  if (that >= 0 && finite < 0) {
    if (tokens[that + 1]?.shape === "quote" && that + 2 >= end) return { quote: that + 1 };
    return that + 1 < end && !has(cue, Role.Calls) ? { clause: { from: that + 1, to: end } } : null;
  }
  if (quote >= 0 && finite < 0) {
    const mark = tokens[quote - 1]?.shape;
    if (quote === to || mark === "comma" || mark === "colon") return { quote };
    if (has(cue, Role.Calls | Role.Tells | Role.Voices) && quote - to <= 8 && (firstComma < 0 || has(cue, Role.Tells | Role.Voices))) return { quote };
    if (end - quote <= 1 && has(tokens[quote - 1], Role.Adverb | Role.Time)) return { quote };
  }
  if (frame.inverted) return null;
  if (has(cue, Role.Calls) && !has(cue, Role.Says | Role.Finds | Role.Tells)) return null;
  let first = to;
  while (first < end && (has(tokens[first], Role.Adverb | Role.Time) || (has(tokens[first], Role.Preposition) && has(tokens[first + 1], Role.Time)))) {
    if (has(tokens[first], Role.Determiner | Role.SubjectPronoun)) break;
    first++;
  }
  if (tokens[first]?.shape === "colon") return end - first > 3 ? { clause: { from: first + 1, to: end } } : null;
  if (has(cue, Role.Tells)) first = pastAddressee(tokens, first, end);
  if (first >= end) return null;
  const opens = tokens[first];
  if (!isWordy(opens) && opens?.shape !== "quote") return null;
  if (has(opens, Role.Subordinator)) {
    return has(opens, Role.Asking) && has(cue, Role.Tells | Role.Finds | Role.Says) && end - first > 2 ? { clause: { from: first, to: end } } : null;
  }
  if (opens?.word === "to") return has(cue, Role.Promises) && end - first > 2 ? { clause: { from: first + 1, to: end } } : null;
  if (has(cue, Role.Voices) && !has(cue, Role.Says | Role.Finds | Role.Tells)) return null;
  const strong = has(cue, Role.Says);
  const verb = nextFinite(tokens, first, end);
  if (verb < 0) return null;
  if (strong) return end - first > 2 ? { clause: { from: first, to: end } } : null;
  const near = verb - first <= 8 && verb > first;
  return near && !tokens.slice(first, verb).some((token) => token.shape === "comma" || has(token, Role.Relative | Role.Subordinator)) ? { clause: { from: first, to: end } } : null;
}

function nextFinite(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (has(token, Role.Finite | Role.Being) || (at > from && token?.shape === "quote")) return at;
    if (at > from && token?.shape === "word" && has(token, Role.Verbal | CUE)) return at;
  }
  return -1;
}

/** Past whom it is told: `told CNN he`, `told reporters the`. */
function pastAddressee(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (!isWordy(tokens[at])) return at;
  at++;
  while (at < end && isWordy(tokens[at]) && !has(tokens[at], Role.SubjectPronoun | Role.Determiner | Role.That | Role.Subordinator | Role.Finite) && tokens[at]?.word !== "to") at++;
  return at;
}
