import type { Annotation, AnnotationId, ArticleRecord, FigureReading } from "../annotation";

/** Articles with what stands on them, as the database holds them. */
export interface GeneratedRows {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
}

/** How many annotations an article holds. */
const PER_ARTICLE = 10;
const DAY = 86_400_000;

/** Invented people, places and papers; the same ones come up again, as in the news. */
const WORDS = {
  en: {
    sites: ["The Estuary Ledger", "Harbour Post", "Northmoor Courier", "The Upland Mirror"],
    people: ["Ines Falk", "Tom Arden", "Mina Aldous", "Ruth Okell", "Jonah Pryce", "Lena Moss"],
    offices: ["the port authority", "the county", "the water board", "officials"],
    places: ["Quillhaven", "Northmoor", "Saltmarsh", "Eastbrook", "Tarn Valley"],
    titles: [
      "Ferry fares rise again in",
      "Night clinics close in",
      "A dry summer empties the wells of",
      "Schools share their teachers in",
      "Homes wait for the flood barrier of",
    ],
    counted: ["commuters", "homes", "clinics", "pupils", "wells"],
    said: ["We will not close before spring", "Nobody was asked", "The numbers are right"],
    passage: "will not be decided before the council meets again",
    tags: ["fares", "health", "water", "to check", "budget"],
  },
  ko: {
    sites: ["가람일보", "새벽신문", "한울뉴스", "물결타임스"],
    people: ["한가람", "윤다온", "서미르", "노을", "문하람", "배온유"],
    offices: ["시 보건과", "항만청", "물관리단", "의료계 관계자"],
    places: ["가온시", "누리군", "달빛구", "마루읍", "샘터면"],
    titles: [
      "밤에 문 여는 병원 줄어드는",
      "버스 요금 또 오르는",
      "가뭄에 우물 마른",
      "교사 모자란 학교 늘어난",
      "둑 공사 미뤄진",
    ],
    counted: ["회원", "가구", "병원", "학생", "우물"],
    said: ["봄까지는 문을 닫지 않겠다", "아무도 우리에게 묻지 않았다", "숫자는 틀리지 않았다"],
    passage: "다음 회의가 열릴 때까지 결정되지 않을 것으로 보인다",
    tags: ["요금", "보건", "물", "확인 필요", "예산"],
  },
} as const;

/**
 * So many annotations on articles in English and Korean, made up by a fixed rule: the same for the same `count` and
 * `now`. Batches of a few articles, so that no more than one of them is held at a time.
 */
export function* generatedLibrary(count: number, now: Date): Generator<GeneratedRows> {
  const random = randomFrom(count);
  for (let first = 0; first < count; first += BATCH) {
    const articles: ArticleRecord[] = [];
    const annotations: Annotation[] = [];
    for (let at = first; at < Math.min(first + BATCH, count); at += PER_ARTICLE) {
      const article = articleAt(at / PER_ARTICLE, now, random);
      articles.push(article);
      const own = Math.min(PER_ARTICLE, count - at);
      for (let place = 0; place < own; place++) {
        annotations.push(annotationAt(at + place, place, article, random));
      }
    }
    yield { articles, annotations };
  }
}

const BATCH = 2_000;

function articleAt(number: number, now: Date, random: Random): ArticleRecord {
  const language = number % 2 === 0 ? "en" : "ko";
  const words = WORDS[language];
  const site = random.of(words.sites);
  const visited = new Date(now.getTime() - (number % 900) * DAY - random.below(DAY)).toISOString();
  const published = new Date(Date.parse(visited) - random.below(3 * DAY)).toISOString();
  const title = `${random.of(words.titles)} ${random.of(words.places)}`;
  const url = `https://${language}.news.example/story/${number}`;
  return {
    url,
    addresses: [url],
    title,
    byline: random.below(5) === 0 ? null : random.of(words.people),
    publishedAt: published,
    modifiedAt: null,
    siteName: site,
    language,
    created: visited,
    visited,
    states: [{ seen: visited, title, modifiedAt: null }],
  };
}

function annotationAt(
  number: number,
  place: number,
  article: ArticleRecord,
  random: Random,
): Annotation {
  const language = article.language === "ko" ? "ko" : "en";
  const words = WORDS[language];
  const start = 200 + place * 400 + random.below(200);
  const amount = random.below(10) === 0 ? random.below(90) * 10_000 + 20_000 : random.below(9_000);
  const counted = random.of(words.counted);
  const written = new Intl.NumberFormat("en").format(amount);
  const figure = language === "en" ? `${written} ${counted}` : `${counted} ${written}명`;
  const said = `“${random.of(words.said)}”`;
  const speaker = random.of(random.below(2) === 0 ? words.people : words.offices);
  const kind = (["figure", "claim", "figure", "passage", "claim"] as const)[place % 5] ?? "figure";
  const exact = { figure, claim: said, passage: words.passage }[kind];
  const before = language === "en" ? "In the year before, " : "지난해 같은 기간에는 ";
  const after = language === "en" ? ", the report says." : "에 이른다고 밝혔다.";
  const changed = random.below(40) === 0;
  /** Publishers correct numbers, and drop sentences. */
  const became = kind === "figure" ? ("changed" as const) : ("missing" as const);
  const base = {
    id: idOf(number),
    source: article.url,
    target: {
      selector: [
        {
          type: "TextQuoteSelector" as const,
          exact,
          prefix: before.repeat(3),
          suffix: after.repeat(3),
        },
        { type: "TextPositionSelector" as const, start, end: start + exact.length },
      ],
      textLength: 6_000,
      neighbours: { before: before.repeat(2), after: after.repeat(2) },
    },
    sentence: before + exact + after,
    heading: null,
    corrected: [],
    note: random.below(6) === 0 ? `${random.of(words.tags)}: ${article.title} (${number})` : "",
    tags: random.below(3) === 0 ? [random.of(words.tags)] : [],
    created: new Date(Date.parse(article.created) + place * 60_000).toISOString(),
    modified: new Date(Date.parse(article.created) + place * 60_000).toISOString(),
    deleted: null,
    outcome: changed ? became : ("exact" as const),
    revisions: changed
      ? [
          {
            seen: article.visited,
            outcome: became,
            text: became === "changed" ? exact.replace(/\d/u, "9") : null,
            modifiedAt: null,
            figure: null,
            answer: null,
          },
        ]
      : [],
    links: [],
  };
  switch (kind) {
    case "figure":
      return { ...base, kind, reading: readingOf(amount, counted, language, random) };
    case "claim":
      return {
        ...base,
        kind,
        status: random.of(["open", "open", "checked", "doubtful"] as const),
        reading: {
          kind: "quote",
          speaker,
          speakerPlace: null,
          anonymous: speaker === words.offices[3],
          cue: language === "en" ? "said" : "밝혔다",
          figures: [],
        },
      };
    case "passage":
      return { ...base, kind, reading: null };
  }
}

function readingOf(
  value: number,
  counted: string,
  language: "en" | "ko",
  random: Random,
): FigureReading {
  return {
    value,
    valueHigh: null,
    unit: language === "en" ? counted : "명",
    kind: "count",
    approximate: random.below(4) === 0,
    bound: null,
    direction: null,
    counted,
    asOf: random.below(2) === 0 ? String(2018 + random.below(9)) : null,
    namedSource: random.below(3) === 0 ? random.of(WORDS[language].offices) : null,
  };
}

function idOf(number: number): AnnotationId {
  const hex = Math.imul(number, 0x9e3779b1) >>> 0;
  return `${hex.toString(16).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}` as AnnotationId;
}

interface Random {
  below(limit: number): number;
  of<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, of: (values) => values[below(values.length)] ?? values[0] };
}
