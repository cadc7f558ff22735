import type { Phrases } from "../language";

/** How far the words set a limit to the number instead of giving it. */
export type Bound = "at least" | "at most" | "more than" | "less than";
export type Direction = "up" | "down";

/** What the words of a sentence say of a figure in it, for one language. */
export interface ContextWords {
  readonly boundBefore: Partial<Readonly<Record<Bound, Phrases>>>;
  readonly boundAfter: Partial<Readonly<Record<Bound, Phrases>>>;
  /** Verbs and nouns of change, in any form that begins so. */
  readonly direction: Readonly<Record<Direction, Phrases>>;
  /** Which sides of the figure a verb of change stands on. */
  readonly changeStands: "before" | "after" | "both";
  /** Open, or close, the date that the figure holds for. */
  readonly asOfBefore: Phrases;
  readonly asOfAfter: Phrases;
  /** Open, or close, the name of the source. */
  readonly sourceBefore: Phrases;
  readonly sourceAfter: Phrases;
}

export const CONTEXT_WORDS: Readonly<Record<string, ContextWords>> = {
  ko: {
    boundBefore: { "at least": "최소|적어도", "at most": "최대|많아야|최고" },
    boundAfter: {
      "at least": "이상",
      "at most": "이하|이내",
      "more than": "초과|넘|을 넘|를 넘|을 웃도|를 웃도",
      "less than": "미만|에 못 미치|을 밑도|를 밑도",
    },
    direction: {
      up: "늘|증가|올라|오른|올랐|오르|상승|급등|뛰|불어",
      down: "줄|감소|내려|내린|내렸|하락|급락|떨어|축소",
    },
    changeStands: "after",
    asOfBefore: "",
    asOfAfter: " 기준| 현재",
    sourceBefore: "",
    sourceAfter: "에 따르면|에 의하면",
  },
  en: {
    boundBefore: {
      "at least": "at least|no fewer than|no less than",
      "at most": "at most|up to|no more than|as many as|as much as",
      "more than": "more than|over|above|exceeding",
      "less than": "less than|fewer than|under|below",
    },
    boundAfter: { "at least": "or more", "at most": "or less|or fewer" },
    direction: {
      up: "rose|rise|risen|grew|grow|grown|gained|gain|climbed|jumped|soared|surged|increased|increase|up",
      down: "fell|fall|fallen|dropped|drop|declined|decline|slid|plunged|decreased|decrease|cut|down",
    },
    changeStands: "both",
    asOfBefore: "as of",
    asOfAfter: "",
    sourceBefore: "according to",
    sourceAfter: "",
  },
  ja: {
    boundBefore: { "at least": "少なくとも|最低", "at most": "最大|最高" },
    boundAfter: {
      "at least": "以上",
      "at most": "以下|以内",
      "more than": "超|を超え|を上回",
      "less than": "未満|を下回",
    },
    direction: {
      up: "増|上昇|上が|伸び|引き上げ|高の|高で",
      down: "減|下落|低下|下が|引き下げ|安の|安で",
    },
    changeStands: "after",
    asOfBefore: "",
    asOfAfter: "時点|現在",
    sourceBefore: "",
    sourceAfter: "によると|によれば",
  },
  zh: {
    boundBefore: {
      "at least": "至少|不少于|不低于",
      "at most": "最多|至多|不超过|不多于",
      "more than": "超过|超過|逾|多于|高于|突破",
      "less than": "不到|低于|少于|不足",
    },
    boundAfter: { "at least": "以上", "at most": "以下|以内" },
    direction: {
      up: "增长|增長|增加|上涨|上漲|上升|提高|扩大",
      down: "下降|下跌|减少|減少|下滑|降低|缩小",
    },
    changeStands: "both",
    asOfBefore: "截至|截止",
    asOfAfter: "",
    sourceBefore: "据|根据|根據|據",
    sourceAfter: "",
  },
  de: {
    boundBefore: {
      "at least": "mindestens|wenigstens",
      "at most": "höchstens|bis zu|maximal",
      "more than": "mehr als|über",
      "less than": "weniger als|unter",
    },
    boundAfter: { "at least": "oder mehr", "at most": "oder weniger" },
    direction: {
      up: "stieg|steigt|gestiegen|steigen|wuchs|wächst|gewachsen|erhöh|zulegte|legte|mehr",
      down: "sank|sinkt|gesunken|sinken|fiel|fällt|gefallen|verringer|schrumpf|weniger",
    },
    changeStands: "both",
    asOfBefore: "Stand",
    asOfAfter: "",
    sourceBefore: "laut|nach Angaben|zufolge",
    sourceAfter: " zufolge",
  },
  fr: {
    boundBefore: {
      "at least": "au moins",
      "at most": "au plus|jusqu'à|jusqu’à",
      "more than": "plus de",
      "less than": "moins de",
    },
    boundAfter: { "at least": "ou plus|au moins", "at most": "ou moins|au plus" },
    direction: {
      up: "augment|progress|hausse|grimp|bondi|accru|gagn",
      down: "recul|baiss|chut|diminu|perd|cédé",
    },
    changeStands: "both",
    asOfBefore: "au 1er|à la date du",
    asOfAfter: "",
    sourceBefore: "selon|d'après|d’après",
    sourceAfter: "",
  },
  es: {
    boundBefore: {
      "at least": "al menos|como mínimo",
      "at most": "como máximo|hasta",
      "more than": "más de",
      "less than": "menos de",
    },
    boundAfter: { "at least": "o más|como mínimo", "at most": "o menos|como máximo" },
    direction: {
      up: "subió|sube|subieron|aument|creció|crec|alza|increment|más",
      down: "bajó|baja|bajaron|cayó|cae|cayeron|descend|disminu|reduj|menos",
    },
    changeStands: "both",
    asOfBefore: "a fecha de",
    asOfAfter: "",
    sourceBefore: "según|de acuerdo con",
    sourceAfter: "",
  },
};
