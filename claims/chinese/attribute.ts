import type { TextSpan } from "../../text/sentences";
import { attributeBySentence } from "../by-sentence";
import type { Attribution } from "../claim";
import { BETWEEN, SPEECH_VERBS } from "../languages/zh";
import type { Paragraph } from "../paragraph";
import type { Quotation } from "../quotations";

/** `称为`, `写作` name things; `分析人士`, `报道者` are people. */
const VERB = `(${SPEECH_VERBS.replaceAll(" ", "|")})(?![为為作之人者师師])`;
/** A verb of speech and the mark before what is said. */
const CUE = new RegExp(`${VERB}[^，。；：:,“”「」！？\\s]{0,6}[，：:,]`, "g");
const CUE_BEFORE_QUOTE = new RegExp(`${VERB}[^，。；“”「」]{0,8}[，：:,]?\\s*$`);
const CUE_AFTER_QUOTE = new RegExp(`^[，,]?([^，。；“”「」]{1,40}?)${VERB}道?(?=[，。：,；]|$)`);
const SOURCE =
  /^(?:据|根据|按照|據|根據)([^，。；]{2,40}?)的?(?:[报報通][道導报報]|介[绍紹]|消息|[统統][计計]|[数數][据據]|透露|分析|了解|[称稱]|[显顯]示)?，/;
/** What stands between a speaker and the verb: adverbs, days, manners, places, and whom it is said to. */
const ADVERBS = new RegExp(
  `(?:${BETWEEN.replaceAll(" ", "|")}|\\d+日|[本上这這]?(?:[周週]|星期)[一二三四五六日]|[^，](?:[^，]地|[着著])|在[^在]{1,20}[中上时時里后後会會]|[对對向][^对向]{1,10})$`,
);
/** What leads to a speaker. */
const LEAD = /^(?:有|当然|不过|但|而|此外|另外|同时|此前|曾有|其中|对此|今年|目前)+/;

/**
 * Quotations and reported clauses of one Chinese paragraph: `someone says, …`, `someone says: “…”`, `“…” someone says`,
 * `according to someone, …`.
 */
export function attributeChinese(paragraph: Paragraph, before: TextSpan | null): Attribution[] {
  return attributeBySentence(paragraph, before, (text, sentence, held, last) => {
    const quotes = quotesIn(text, sentence, held, last);
    return [...quotes, ...reportsIn(text, sentence, held, quotes)];
  });
}

/** Letters before a quotation within which its verb stands, and after it with the speaker. */
const REACH_BEFORE = 40;
const REACH_AFTER = 60;

function quotesIn(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  last: TextSpan | null,
): Attribution[] {
  const found: Attribution[] = [];
  for (const { start, end } of quotations) {
    const add = (speaker: TextSpan | null, cue: string | null) =>
      found.push({ start, end, kind: "quote", speaker, cue });
    const lead = Math.max(sentence.start, start - REACH_BEFORE);
    const told = CUE_BEFORE_QUOTE.exec(text.slice(lead, start));
    const after = CUE_AFTER_QUOTE.exec(text.slice(end, Math.min(end + REACH_AFTER, sentence.end)));
    if (told?.[1]) add(speakerEndingAt(text, sentence.start, lead + told.index) ?? last, told[1]);
    else if (after?.[1] && after[2] && end - start > SHORTEST) {
      const name = end + after[0].indexOf(after[1]);
      add(speakerEndingAt(text, name, name + after[1].length) ?? last, after[2]);
    } else if (sentence.end - end <= 1) {
      const goesOn = found.at(-1);
      if (goesOn) add(goesOn.speaker, goesOn.cue);
      else if (start === sentence.start) add(last, null);
    }
  }
  return found;
}

function reportsIn(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  quotes: readonly Attribution[],
): Attribution[] {
  const words = text.slice(sentence.start, sentence.end);
  const end = sentence.end - (/[。！？.]?$/.exec(words)?.[0].length ?? 0);
  const report = (start: number, speaker: TextSpan | null, cue: string): Attribution[] =>
    speaker && end - start >= SHORTEST ? [{ start, end, kind: "reported", speaker, cue }] : [];
  const source = SOURCE.exec(words);
  if (source?.[1]) {
    const name = sentence.start + source[0].indexOf(source[1]);
    const speaker = { start: name, end: name + source[1].length };
    return report(sentence.start + source[0].length, speaker, "据");
  }
  for (const { 0: whole, 1: cue = "", index } of words.matchAll(CUE)) {
    const at = sentence.start + index;
    const start = at + whole.length;
    if (quotations.some((one) => one.start < at && one.end > at)) continue;
    if (quotes.some((one) => one.start <= start + 1 && one.end > start)) continue;
    const said = report(start, speakerEndingAt(text, sentence.start, at), cue);
    if (said.length > 0) return said;
  }
  return [];
}

const SHORTEST = 5;
/** Letters of a speaker and what stands between it and its verb. */
const LONGEST_PHRASE = 60;

const MOST_ADVERBS = 4;

/** The phrase that ends at `end`: from the last mark before it, without what leads to it and to its verb. */
function speakerEndingAt(text: string, from: number, end: number): TextSpan | null {
  let words =
    /[^，。；！？：“”「」,;]*$/.exec(text.slice(Math.max(from, end - LONGEST_PHRASE), end))?.[0] ??
    "";
  const start = end - words.length;
  for (let step = 0; step < MOST_ADVERBS; step++) words = words.replace(ADVERBS, "") || words;
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  return words.length > lead ? { start: start + lead, end: start + words.length } : null;
}
