import type { TextSpan } from "../../text/sentences";
import type { Attribution } from "../claim";
import { BETWEEN, SPEECH_VERBS } from "../languages/zh";
import type { Paragraph } from "../paragraph";
import type { Quotation } from "../quotations";

const ALTERNATIVES = SPEECH_VERBS.split(/\s+/)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** `称为`, `写作` name things; `分析人士`, `报道者` are people. */
const VERBS = `(?:${ALTERNATIVES})(?![为為作之人者师師])`;
/** A verb of speech and the mark before what is said. */
const CUE = new RegExp(`(${VERBS})(?:[^，。；：:,“”「」！？\\s]{0,6})([，：:,])`, "gu");
const CUE_BEFORE_QUOTE = new RegExp(`(${VERBS})[^，。；“”「」]{0,8}[，：:,]?\\s*$`, "u");
const CUE_AFTER_QUOTE = new RegExp(
  `^[，,]?([^，。；“”「」]{1,40}?)(${VERBS})道?(?=[，。：,；]|$)`,
  "u",
);
const SOURCE =
  /(?:^|[，。；])(?:据|根据|按照|據|根據)([^，。；]{2,40}?)(?:的)?(?:报道|報道|報導|通报|通報|介绍|介紹|消息|统计|統計|数据|數據|透露|分析|了解|称|稱|显示|顯示)?，/u;
const ADVERBS = new RegExp(
  `(?:${BETWEEN.split(/\s+/).join("|")}|\\d+日|(?:本|上|这|這)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日末天]|[\\u4e00-\\u9fff](?:[\\u4e00-\\u9fff]地|着|著))$`,
  "u",
);
/** Where a speaker's phrase cannot go on to the left. */
const LEFT_EDGE = /[，。；！？：“”「」,;]/u;

/**
 * Quotations and reported clauses of one Chinese paragraph: `someone says, …`, `someone says: “…”`, `“…” someone says`,
 * `according to someone, …`.
 */
export function attributeChinese(paragraph: Paragraph, before: TextSpan | null): Attribution[] {
  const { text, quotations, sentences } = paragraph;
  const found: Attribution[] = [];
  let last = before;
  for (const sentence of sentences) {
    const held = quotations.slice(sentence.firstQuotation, sentence.endQuotation);
    const quotes = quotesIn(text, sentence, held, last);
    for (const one of [...quotes, ...reportsIn(text, sentence, held, quotes)]) {
      found.push(one);
      last = one.speaker ?? last;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
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
  for (const quotation of quotations) {
    const { start, end, inner } = quotation;
    const told =
      toldBefore(text, sentence, start) ??
      (inner.end - inner.start >= SHORTEST ? toldAfter(text, sentence, end) : null);
    if (told) {
      found.push({ start, end, kind: "quote", speaker: told.speaker ?? last, cue: told.cue });
      continue;
    }
    const rest = text.slice(end, sentence.end).trim();
    if (rest.length > 1 || !isUtterance(text, quotation)) continue;
    const goesOn = found.at(-1);
    if (goesOn) found.push({ ...goesOn, start, end });
    else if (start === sentence.start)
      found.push({ start, end, kind: "quote", speaker: last, cue: null });
  }
  return found;
}

type Told = Pick<Attribution, "speaker" | "cue">;

/** `他强调：“…”`. */
function toldBefore(text: string, sentence: TextSpan, start: number): Told | null {
  const lead = Math.max(sentence.start, start - REACH_BEFORE);
  const match = CUE_BEFORE_QUOTE.exec(text.slice(lead, start));
  if (!match) return null;
  return {
    speaker: speakerEndingAt(text, sentence.start, lead + match.index),
    cue: match[1] ?? null,
  };
}

/** `“…”发言人说`. */
function toldAfter(text: string, sentence: TextSpan, end: number): Told | null {
  const match = CUE_AFTER_QUOTE.exec(text.slice(end, Math.min(end + REACH_AFTER, sentence.end)));
  if (!match) return null;
  const [whole, speaker = "", cue = ""] = match;
  const start = end + whole.indexOf(speaker);
  return { speaker: speakerEndingAt(text, start, start + speaker.length), cue };
}

function reportsIn(
  text: string,
  sentence: TextSpan,
  quotations: readonly Quotation[],
  quotes: readonly Attribution[],
): Attribution[] {
  const words = text.slice(sentence.start, sentence.end);
  const end = sentence.end - (/[。！？.]?$/u.exec(words)?.[0].length ?? 0);
  const source = SOURCE.exec(words);
  for (const match of words.matchAll(CUE)) {
    if (source?.index === 0 && match.index < source[0].length) continue;
    const at = sentence.start + match.index;
    const start = at + match[0].length;
    if (quotations.some((one) => one.start < at && one.end > at)) continue;
    if (quotes.some((one) => one.start <= start + 1 && one.end > start) || end - start < SHORTEST)
      continue;
    const speaker = speakerEndingAt(text, sentence.start, at);
    if (speaker) return [{ start, end, kind: "reported", speaker, cue: match[1] ?? null }];
  }
  if (!source) return [];
  const start = sentence.start + source.index + source[0].length;
  const name = sentence.start + words.indexOf(source[1] ?? "", source.index);
  return end - start < SHORTEST
    ? []
    : [
        {
          start,
          end,
          kind: "reported",
          speaker: { start: name, end: name + (source[1]?.length ?? 0) },
          cue: "据",
        },
      ];
}

const SHORTEST = 5;

/** The phrase that ends at `end`: from the last mark before it, without adverbs, places and whom it is said to. */
function speakerEndingAt(text: string, from: number, end: number): TextSpan | null {
  let start = end;
  while (start > from && end - start < 60 && !LEFT_EDGE.test(text.charAt(start - 1))) start--;
  let words = text.slice(start, end);
  for (let step = 0; step < 4; step++) {
    const shorter = words
      .replace(ADVERBS, "")
      .replace(/(?:在[^在]{1,20}(?:中|上|时|時|里|后|後|会|會)|(?:对|對|向)[^对向]{1,10})$/u, "");
    if (shorter === words || shorter === "") break;
    words = shorter;
  }
  const skipped =
    /^(?:有|当然|不过|但|而|此外|另外|同时|此前曾有|曾有|其中|对此|今年|目前)+/u.exec(words)?.[0]
      .length ?? 0;
  return words.length - skipped > 0 ? { start: start + skipped, end: start + words.length } : null;
}

function isUtterance(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  return words.length >= 8 || /[。！？]$/u.test(words);
}
