import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import {
  ADNOMINALS,
  ESTIMATES,
  HEARSAY,
  PLAN_NOUN,
  QUOTATIVES,
  REPORTING_ADNOMINAL_END,
  REPORTING_END,
  SPEAKER_END,
  SPEECH_NOUN,
  SPEECH_STEM,
} from "../languages/ko";
import type { Carried, Paragraph } from "../paragraph";
import { type Eojeol, eojeolsOf } from "./eojeols";
import { endsPhrase, particleOf } from "./particles";
import { phraseEndingAt, placeBefore, type Subject, subjectBefore } from "./subject";

interface Voice {
  readonly speaker: TextSpan | null;
  readonly cue: string | null;
}

/** How many words after a quotation or clause its verb or noun is looked for. */
const REACH = 6;

/**
 * Quotations and reported clauses of one Korean paragraph. Korean puts the words first and what is done with them
 * after: `"…"라고 (verb)`, `…다는 (noun)`; who acts is a topic or a subject earlier in the sentence, or nobody,
 * and then it is whoever spoke before.
 */
export function attributeKorean(paragraph: Paragraph, carried: Carried): Attribution[] {
  const { text, quotations } = paragraph;
  const found: Attribution[] = [];
  let last: TextSpan | null = carried.speaker;
  let quotation = 0;
  for (const sentence of paragraph.sentences) {
    while ((quotations[quotation]?.end ?? sentence.start + 1) <= sentence.start) quotation++;
    const reader = new SentenceReader(paragraph, eojeolsOf(paragraph, sentence, quotation), last);
    const said = [...reader.quotes(), ...reader.reports()];
    for (const one of said) {
      found.push(one);
      if (one.speaker) last = one.speaker;
    }
  }
  void text;
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

class SentenceReader {
  private readonly text: string;
  private readonly inner: (TextSpan | null)[];

  constructor(
    private readonly paragraph: Paragraph,
    private readonly eojeols: readonly Eojeol[],
    private readonly last: TextSpan | null,
  ) {
    this.text = paragraph.text;
    this.inner = [];
  }

  quotes(): Attribution[] {
    const found: Attribution[] = [];
    let chained: number[] = [];
    for (let at = 0; at < this.eojeols.length; at++) {
      const eojeol = this.eojeols[at];
      if (!eojeol || eojeol.quotation < 0) continue;
      const voice = this.voiceOf(at);
      if (voice === "chain") {
        chained.push(at);
        continue;
      }
      if (voice) for (const one of [...chained, at]) this.keep(found, one, voice);
      chained = [];
    }
    return found;
  }

  private keep(found: Attribution[], at: number, voice: Voice): void {
    const quotation = this.paragraph.quotations[this.eojeols[at]?.quotation ?? -1];
    if (quotation) found.push({ start: quotation.start, end: quotation.end, kind: "quote", ...voice });
  }

  /** Who says the quotation at `at`; "chain" when it is told by the next one (`"…", "…"라는`), null when nobody does. */
  private voiceOf(at: number): Voice | "chain" | null {
    const eojeol = this.eojeols[at];
    const quotation = this.paragraph.quotations[eojeol?.quotation ?? -1];
    if (!eojeol || !quotation) return null;
    const next = this.eojeols[at + 1];
    const utterance = endsLikeUtterance(this.text, quotation.inner);
    const tail = eojeol.word;
    if (tail === "") {
      if (next && next.quotation >= 0 && (eojeol.comma || !quotation.single)) return "chain";
      if (next && (QUOTATIVES.has(next.word) || ADNOMINALS.has(next.word))) return this.voiceAfter(at, at + 1, next.word, quotation.single, utterance);
      if (next && !quotation.single && SPEECH_STEM.test(next.word) && utterance) return this.voiceAfter(at, at, "고", false, utterance);
      return this.alone(at, quotation.single, utterance);
    }
    return this.voiceAfter(at, at, tail, quotation.single, utterance);
  }

  private voiceAfter(at: number, tailAt: number, tail: string, single: boolean, utterance: boolean): Voice | null {
    if (QUOTATIVES.has(tail)) {
      const verbAt = this.speechVerbAfter(tailAt);
      const verb = this.eojeols[verbAt];
      if (single && NAMING.test(verb?.word ?? "")) return null;
      if (single && !utterance && !(verbAt >= 0)) return null;
      if (NAMING.test(this.eojeols[tailAt + 1]?.word ?? "") && !utterance) return null;
      const connective = !/고$/.test(tail);
      const cue = connective ? tail : (verb?.word ?? this.eojeols[this.eojeols.length - 1]?.word ?? tail);
      return { speaker: this.speakerOf(at, tailAt, verbAt), cue };
    }
    if (ADNOMINALS.has(tail)) {
      const noun = this.speechNounAfter(tailAt);
      if (noun < 0 || (single && !utterance)) return null;
      if (PLAN_NOUN.test(this.eojeols[noun]?.word ?? "")) return null;
      return { speaker: this.speakerOfNoun(at, tailAt, noun), cue: this.nounCue(noun) };
    }
    return null;
  }

  /** A quotation with no particle: a whole paragraph or sentence of words, or a headline with its speaker before it. */
  private alone(at: number, single: boolean, utterance: boolean): Voice | null {
    if (single || at !== this.eojeols.length - 1) return null;
    const before = this.eojeols[at - 1];
    if (before?.comma && this.text.charAt(before.end - 1) === ":") {
      return { speaker: phraseEndingAt(this.text, this.eojeols, at - 1, 0, 0), cue: null };
    }
    if (!before) return utterance && /[.!?다요까죠]$/.test(this.innerText(at)) ? { speaker: this.last, cue: null } : null;
    if (at <= REACH && !before.comma && SPEAKER_END.test(before.word) && !/[A-Za-z)]$/.test(before.word) && !endsPhrase(before.word)) {
      return { speaker: phraseEndingAt(this.text, this.eojeols, at - 1, 0, 0), cue: null };
    }
    return null;
  }

  private innerText(at: number): string {
    const quotation = this.paragraph.quotations[this.eojeols[at]?.quotation ?? -1];
    return quotation ? this.text.slice(quotation.inner.start, quotation.inner.end).trim() : "";
  }

  private speechVerbAfter(at: number): number {
    for (let i = at + 1; i < this.eojeols.length && i <= at + REACH; i++) {
      const eojeol = this.eojeols[i];
      if (!eojeol || eojeol.quotation >= 0) return -1;
      if (SPEECH_STEM.test(eojeol.word)) return i;
    }
    return -1;
  }

  private speechNounAfter(at: number): number {
    for (let i = at + 1; i < this.eojeols.length && i <= at + REACH; i++) {
      const eojeol = this.eojeols[i];
      if (!eojeol || eojeol.quotation >= 0) return -1;
      if (SPEECH_NOUN.test(eojeol.word)) return i;
      if (eojeol.comma) return -1;
    }
    return -1;
  }

  private nounCue(at: number): string {
    const noun = this.eojeols[at]?.word ?? "";
    const next = this.eojeols[at + 1];
    return next && /^(?:나오|나온|나왔|커지|커졌|많|이어지|이어졌|제기|더했|높|거세|잇따|적지)/.test(next.word) ? `${noun} ${next.word}` : noun;
  }

  /** Who says the quotation at `at`, which a verb at `verb` takes. */
  private speakerOf(at: number, tailAt: number, verb: number): TextSpan | null {
    const before = subjectBefore(this.text, this.eojeols, at, 0);
    // `"…"고 당 관계자가 말했다`, `'…'고 규정한 당헌 25조와`: who says it comes after it.
    const end = verb >= 0 ? verb : Math.min(this.eojeols.length, tailAt + REACH);
    const after = subjectBefore(this.text, this.eojeols, end, tailAt + 1);
    if (after && after.marked.particle !== "also" && (after.speaks || !before)) {
      if (!before || (after.speaks && after.marked.particle === "subject" && after.at === end - 1 && !before.speaks)) return after.span;
    }
    const word = this.eojeols[verb]?.word ?? "";
    if (verb >= 0 && /(?:한|힌|던|했던|은|인|낸|쓴)$/.test(word) && (!before || !before.speaks)) {
      const head = this.headAfter(verb);
      if (head) return head;
    }
    return before?.span ?? placeBefore(this.text, this.eojeols, at, 0) ?? this.last;
  }

  /** The noun phrase that a relative clause ending at `verb` belongs to. */
  private headAfter(verb: number): TextSpan | null {
    for (let at = verb + 1; at < this.eojeols.length && at <= verb + REACH; at++) {
      const eojeol = this.eojeols[at];
      if (!eojeol || eojeol.quotation >= 0) return null;
      if (DEPENDENT.test(eojeol.word)) return null;
      const bare = /(?:에게|에서|와|과|은|는|이|가|을|를|의|도|에)$/.exec(eojeol.word);
      if (bare) return phraseEndingAt(this.text, this.eojeols, at, bare[0].length, verb + 1);
    }
    return null;
  }

  /** Whose the words are that the noun at `noun` names: `EU의 비판`, `일부 의원들 의견`, `당내에선 … 목소리`. */
  private speakerOfNoun(at: number, tailAt: number, noun: number): TextSpan | null {
    const owner = this.eojeols[noun - 1];
    if (noun - 1 > tailAt && owner) {
      if (owner.word.endsWith("의")) return phraseEndingAt(this.text, this.eojeols, noun - 1, 1, tailAt + 1);
      if (SPEAKER_END.test(owner.word) && !endsPhrase(owner.word)) return phraseEndingAt(this.text, this.eojeols, noun - 1, 0, tailAt + 1);
    }
    for (let i = noun + 1; i < this.eojeols.length && i <= noun + 2; i++) {
      const marked = particleOf(this.eojeols[i]?.word ?? "");
      if (marked?.particle === "place") return phraseEndingAt(this.text, this.eojeols, i, marked.length, noun + 1);
    }
    const place = placeBefore(this.text, this.eojeols, at, 0);
    if (place) return place;
    const subject = subjectBefore(this.text, this.eojeols, at, 0);
    const active = ACTIVE.test(this.eojeols[this.eojeols.length - 1]?.word ?? "");
    const copula = /(?:이다|이었다|다|였다|이라고|것이다)$/.test(this.eojeols[noun]?.word ?? "");
    if (subject && (active || copula) && (subject.speaks || subject.marked.particle === "topic") && subject.marked.particle !== "also") return subject.span;
    return active || copula ? this.last : null;
  }

  reports(): Attribution[] {
    const found: Attribution[] = [];
    let floor = 0;
    for (let at = 0; at < this.eojeols.length; at++) {
      const eojeol = this.eojeols[at];
      if (!eojeol || (eojeol.quotation >= 0 && (QUOTATIVES.has(eojeol.word) || ADNOMINALS.has(eojeol.word)))) continue;
      const report = this.reportAt(at, floor);
      if (!report) continue;
      found.push(report);
      floor = at + 1;
    }
    return found.length > 0 || this.eojeols.some((one) => one.quotation >= 0 && QUOTATIVES.has(one.word)) ? found : this.sourced();
  }

  private reportAt(at: number, floor: number): Attribution | null {
    const eojeol = this.eojeols[at];
    if (!eojeol || eojeol.word.length < 2) return null;
    const verbal = REPORTING_END.exec(eojeol.word);
    if (verbal && eojeol.word.length >= 3) {
      const connective = !(verbal[1] ?? "").startsWith("고");
      const verb = this.speechVerbAfter(at);
      if (!connective && verb < 0) return null;
      if (connective && verb < 0 && !/(?:다|라)(?:며|면서)$/.test(eojeol.word)) return null;
      const hearsay = /^(?:한다|합니다|했던가)$/.test(this.eojeols[verb]?.word ?? "") && verb === this.eojeols.length - 1;
      const subject = hearsay ? null : this.outerSubject(at, floor, verb);
      const cue = connective ? (verbal[1] ?? "") : (this.eojeols[verb]?.word ?? "");
      return this.clause(at, verbal[1]?.length ?? 0, subject, floor, hearsay ? null : (subject?.span ?? this.last), cue);
    }
    const adnominal = REPORTING_ADNOMINAL_END.exec(eojeol.word);
    if (adnominal && eojeol.word.length >= 3) {
      const noun = this.speechNounAfter(at);
      if (noun < 0 || PLAN_NOUN.test(this.eojeols[noun]?.word ?? "")) return null;
      const word = this.eojeols[noun]?.word ?? "";
      if (/^점을/.test(word) && !/^(?:강조|지적|언급|시인|인정|밝)/.test(this.eojeols[noun + 1]?.word ?? "")) return null;
      if (/^것/.test(word) && !/^것이다/.test(word)) return null;
      const speaker = this.speakerOfNoun(at, at, noun);
      const subject = subjectBefore(this.text, this.eojeols, at, floor);
      return this.clause(at, adnominal[1]?.length ?? 1, subject && speaker === subject.span ? subject : this.sameAs(subject, speaker), floor, speaker, this.nounCue(noun));
    }
    if (eojeol.word === "것으로") {
      const verb = this.eojeols[at + 1];
      if (!verb) return null;
      if (HEARSAY.test(verb.word)) return this.clause(at - 1, 0, null, floor, null, verb.word);
      if (ESTIMATES.test(verb.word) && !/^(?:보인|보고서)/.test(verb.word)) {
        const subject = this.outerSubject(at, floor, at + 1);
        return this.clause(at, 2, subject, floor, subject?.span ?? this.last, verb.word);
      }
      return null;
    }
    const next = this.eojeols[at + 1];
    if (/[가-힣%\d](?:으로|로)$/.test(eojeol.word) && next && /^(?:집계했|추산했|추정했|전망했|예상했|예측했|내다봤|분석했|관측했)/.test(next.word)) {
      const subject = subjectBefore(this.text, this.eojeols, at, floor);
      const governs = subject?.speaks && !this.last ? subject : subject?.speaks && subject.at < 3 && this.isBody(subject) ? subject : null;
      return this.clause(at, eojeol.word.endsWith("으로") ? 2 : 1, governs, floor, governs?.span ?? this.last, next.word);
    }
    return null;
  }

  private isBody(subject: Subject): boolean {
    return /(?:부|청|처|원|회|국|은행|기구|기금|협회|연구원|센터|당국|정부|[A-Za-z)])$/.test(this.text.slice(subject.span.start, subject.span.end));
  }

  private sameAs(subject: Subject | null, speaker: TextSpan | null): Subject | null {
    return subject && speaker && subject.span.start === speaker.start ? subject : null;
  }

  /** The subject of the verb that reports, not that of the clause inside: the first topic of the sentence. */
  private outerSubject(at: number, floor: number, verb: number): Subject | null {
    const after = verb > at + 1 ? subjectBefore(this.text, this.eojeols, verb, at + 1) : null;
    if (after && after.marked.particle !== "also" && (after.speaks || after.at === verb - 1)) return after;
    let best: Subject | null = null;
    for (let i = floor; i < at; i++) {
      const marked = particleOf(this.eojeols[i]?.word ?? "");
      if (!marked || marked.particle === "place") continue;
      const span = phraseEndingAt(this.text, this.eojeols, i, marked.length, floor);
      const stem = (this.eojeols[i]?.word ?? "").slice(0, -marked.length);
      const speaks = SPEAKER_END.test(stem) || (this.eojeols[i - 1]?.word.length === 1 && i > floor);
      if (!span) continue;
      if (speaks && marked.particle !== "also") return { span, at: i, marked, speaks };
      if (!best && marked.particle === "topic") best = { span, at: i, marked, speaks };
    }
    return best;
  }

  /** The content clause that ends with the word at `last`, without `ending` units of it; after its subject when that stands before it. */
  private clause(last: number, ending: number, subject: Subject | null, floor: number, speaker: TextSpan | null, cue: string): Attribution | null {
    const end = this.eojeols[last];
    // `총리라는`, `것이라고`: the copula belongs to the particle.
    if (end && /(?<!으)라$/.test(end.word.slice(0, end.word.length - ending))) ending += /이라$/.test(end.word.slice(0, end.word.length - ending)) ? 2 : 1;
    let from = floor;
    if (subject && subject.at < last) from = subject.at + 1;
    while (from < last && OPENERS.has(this.eojeols[from]?.word ?? "")) from++;
    const first = this.eojeols[from];
    if (!end || !first || first.start >= end.wordEnd - ending) return null;
    return { start: first.start, end: end.wordEnd - ending, kind: "reported", speaker, cue };
  }

  /** `…에 따르면 …`: all that follows is the source's. */
  private sourced(): Attribution[] {
    for (let at = 1; at < this.eojeols.length - 1; at++) {
      const eojeol = this.eojeols[at];
      if (!eojeol || !/^(?:따르면|의하면|인용하면)$/.test(eojeol.word)) continue;
      const source = this.eojeols[at - 1];
      if (!source?.word.endsWith("에")) continue;
      let speaker = phraseEndingAt(this.text, this.eojeols, at - 1, 1, 0);
      if (speaker && this.text.slice(speaker.start, speaker.end).endsWith(" 등")) speaker = { start: speaker.start, end: speaker.end - 2 };
      const first = this.eojeols[at + 1];
      const last = this.eojeols[this.eojeols.length - 1];
      if (!first || !last) return [];
      return [{ start: first.start, end: last.wordEnd, kind: "reported", speaker, cue: "에 따르면" }];
    }
    return [];
  }
}

/** Verbs that give a thing its name: what they take in single marks is a name. */
const NAMING = /^(?:부르|불리|불렀|불린|일컫|일컬|칭하|칭했|명명|이름|명칭|표기)/;
/** Nouns that only lean on a clause. */
const DEPENDENT = /^(?:것|바|데|뒤|후|만큼|적|수|때|점|정도|이유|가운데|상황|상태|사실|직후)/;
const ACTIVE = /(?:했다|더했다|내놨다|내놓았다|밝혔다|폈다|펼쳤다|드러냈다|냈다|보였다|덧붙였다|전했다|올렸다|남겼다|제기했다|표했다|쏟아냈다|내비쳤다|고수했다|고수하고 있다|굽히지)$/;
const OPENERS = new Set("한편 또 또한 다만 그러나 하지만 특히 앞서 이어 이날 그러면서 그리고 반면 아울러 이에 실제로 실제".split(" "));

/** Whether words end as people end sentences; a title or a term seldom does. */
function endsLikeUtterance(text: string, inner: TextSpan): boolean {
  let end = inner.end;
  while (end > inner.start && " .,…~!?".includes(text.charAt(end - 1))) {
    if ("!?".includes(text.charAt(end - 1))) return true;
    end--;
  }
  return end > inner.start && /(?:[다요까냐라자죠네군걸래렴함됨음임]|[있없겠했됐]음|아니야|거야|이야|해|돼|지|것|라니|텐데|는데|니|게)$/.test(text.slice(Math.max(inner.start, end - 3), end));
}
