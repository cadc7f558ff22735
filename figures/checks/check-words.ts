import type { Phrases } from "../language";

/** How a language relates numbers to each other. Phrases are separated by `|`. */
export interface CheckWords {
  /** Between a whole and its part: 6,415명 [중] 1,630명. */
  readonly wholeToPart: Phrases;
  /** Between a part and its whole: 1,630 [of the] 6,415. */
  readonly partOfWhole: Phrases;
  /** Between the last part and the sum. */
  readonly total: Phrases;
  /** Marks a list that may leave parts out: 등. */
  readonly openList?: string;
  /** Between the parts of a sum, besides punctuation. */
  readonly and: Phrases;
  /** A sentence with one of these speaks of a change, another time, or other ones. */
  readonly contrast: Phrases;
}

export const CHECK_WORDS: Readonly<Record<string, CheckWords>> = {
  ko: {
    wholeToPart: "중|가운데|중에|중에서",
    partOfWhole: "",
    total:
      "등 총|등 모두|등 전체|합쳐 총|합쳐 모두|합해 총|합해 모두|합쳐|합해|합하면|더하면|모두 합해",
    openList: "등",
    and: "와|과|및|그리고",
    contrast:
      "지난해|작년|전년|전월|전날|이전|당초|애초|기존|반면|추가|다른|또|이후|뒤|늘|줄|증가|감소|올라|떨어|그중|이 중|이 가운데|각각|에서 |목표|전망|예상|계획",
  },
  en: {
    wholeToPart: "of whom|of which|including|of them|among them",
    partOfWhole:
      "of|of the|out of|out of the|out of a total of|of a total of|of its|of all|of those|of these",
    total: "a total of|for a total of|making a total of|totaling|totalling|or a total of|together",
    and: "and",
    contrast:
      "last|previous|earlier|originally|initially|compared|while|whereas|another|other|others|more|additional|rose|fell|grew|dropped|increased|decreased|since|each|expected|forecast|target|plan|later|among|of them",
  },
  ja: {
    wholeToPart: "のうち|うち|の中で|中",
    partOfWhole: "",
    total: "の計|計|合わせて|の合計|合計|など計",
    openList: "など",
    and: "と|および|、",
    contrast: "昨年|前年|前月|前回|当初|一方|新たに|別の|増|減|うち|見込|予想|目標|それぞれ",
  },
  zh: {
    wholeToPart: "中|中有|当中|當中|其中|里有",
    partOfWhole: "",
    total: "共|共计|总计|合计|共計|總計|合計|等共",
    openList: "等",
    and: "和|及|与|與|以及",
    contrast: "去年|上年|上月|此前|原|另|其他|新增|增|减|減|其中|分别|預計|预计|目标|计划",
  },
  de: {
    wholeToPart: "davon|darunter|von denen|wovon",
    partOfWhole: "von|der|von den|von insgesamt|der insgesamt|aller|unter",
    total: "insgesamt|zusammen|also insgesamt|macht zusammen",
    and: "und|sowie",
    contrast:
      "Vorjahr|zuvor|zunächst|ursprünglich|während|weitere|anderen|andere|mehr|weniger|stieg|sank|davon|jeweils|erwartet|geplant",
  },
  fr: {
    wholeToPart: "dont|parmi lesquels|parmi lesquelles",
    partOfWhole: "sur|des|sur les|parmi les|sur un total de|sur quelque",
    total: "soit un total de|pour un total de|au total|soit au total",
    and: "et|ainsi que",
    contrast:
      "précédent|précédente|initialement|auparavant|tandis|autres|plus|moins|supplémentaires|hausse|baisse|dont|chacun|prévu|attendu",
  },
  es: {
    wholeToPart: "de los cuales|de las cuales|de ellos|de ellas|de los que|entre ellos",
    partOfWhole: "de|de los|de las|de un total de|de entre",
    total: "en total|un total de|para un total de|lo que suma|suman",
    and: "y|e",
    contrast:
      "anterior|inicialmente|antes|mientras|otros|otras|más|menos|subió|bajó|aumentó|ellos|cada|previsto|previstos",
  },
};
