import { isHangul } from "../../text/characters";

/** Whether the syllable at `at` ends in a consonant; for anything that is no Hangul syllable, null. */
function endsInConsonant(word: string, at: number): boolean | null {
  const code = word.charCodeAt(at);
  return isHangul(code) ? (code - 0xac00) % 28 !== 0 : null;
}

export type Particle = "topic" | "subject" | "also" | "place";

export interface Marked {
  readonly particle: Particle;
  /** How many units of the word the particle takes. */
  readonly length: number;
}

/** Ends like a topic or a subject, and is something else: a case before 는, a verb, an adjective, an adverb. */
const NOT_TOPIC =
  /(?:에|에게|으로|까지|부터|보다|[면해아어에]서|[두하]고|[하되지기려있없않만라다냐때]|[하으계되]시)[은는]$|^[가오주보]시는$|^(?:[오가보주사이자]|또|모르|따르|앞으로|혹|같|많|높|낮|좋|작|깊|넓|젊|늦|짧|받|얻|찾|맞|맡|남|이번|오늘|다음|결국|사실|보통|요즘|최근|[올내]해|내년|[이그]것|이날)[은는]$/;
const NOT_SUBJECT =
  /^(?:같|많|없|높|깊|굳|더욱|가까|나란히|누군|언젠|뭔|무언|것|수|일|점|때|바|말|탓|가능성|우려|지적|목소리|전망|의견|필요성?|문제|상황|결과|이유|영향|효과|관심|비판|논란|차이|관계)[이가]$/;
const NOT_ALSO =
  /(?:에|에서|[대관련]해서|으로|[지기라해어아것고])도$|^(?:수|아직|지금|그래|[정제속보의강온용태시한각]|제주|경기|강원|충청|전라|경상)도$/;

/** The particle at the end of a word that marks who acts in the sentence, or where a voice comes from; null without one. */
export function particleOf(word: string): Marked | null {
  const last = word.length - 1;
  if (last < 1) return null;
  const closed = endsInConsonant(word, last - 1);
  switch (word.charAt(last)) {
    case "은":
      return closed !== false && !NOT_TOPIC.test(word) && !BANK.test(word)
        ? { particle: "topic", length: 1 }
        : null;
    case "는":
      return closed !== true && !NOT_TOPIC.test(word)
        ? { particle: "topic", length: 1 }
        : place(word);
    case "이":
      return closed !== false && !NOT_SUBJECT.test(word)
        ? { particle: "subject", length: 1 }
        : null;
    case "가":
      return closed !== true && !NOT_SUBJECT.test(word) ? { particle: "subject", length: 1 } : null;
    case "도":
      if (word.endsWith("에서도")) return { particle: "place", length: 3 };
      return NOT_ALSO.test(word) ? null : { particle: "also", length: 1 };
    case "선":
      return word.endsWith("에선") ? { particle: "place", length: 2 } : null;
    case "서":
      if (word.endsWith("께서")) return { particle: "subject", length: 2 };
      return word.endsWith("에서") ? { particle: "place", length: 2 } : null;
    default:
      return null;
  }
}

function place(word: string): Marked | null {
  return word.endsWith("에서는") ? { particle: "place", length: 3 } : null;
}

/** A word that ends a noun phrase on its left: it carries a particle, a verb ending, or a date. */
export function endsPhrase(word: string): boolean {
  const last = word.length - 1;
  if (last < 1) return ONE_SYLLABLE.includes(word);
  if (CLAUSE_WORDS.test(word) || DATE.test(word) || ENDINGS.test(word)) return true;
  const closed = endsInConsonant(word, last - 1);
  switch (word.charAt(last)) {
    case "을":
      return closed === true;
    case "은":
      return closed !== false && !BANK.test(word);
    case "이":
      return closed === true && last > 1;
    case "가":
      return closed === false && last > 1;
    case "로":
      return closed !== null;
    case "고":
      return !NOUN_IN_GO.test(word);
    case "한":
      return !NOUN_IN_HAN.test(word);
    default:
      return false;
  }
}

/** Banks by their short names, which end like a topic (한은). */
const BANK = /^[한산기수]은$/;

/** Words of one syllable that end a phrase; others (한, 이, 등, 중) stand inside one. */
const ONE_SYLLABLE = "게건걸뒤후때또즉";

/** Particles and endings of verbs that no noun ends with. */
const ENDINGS =
  /(?:[를는에며면된던할될린힌난\]>】]|[하되나지가오리]자|[에해아어라께로]서|[에하되]게|지만|[는은]데|[했됐었았였한된이]다|까지|부터)$/;

/** Nouns that end like a connected verb (두고). */
const NOUN_IN_GO = /[광보신최창금사경재원피예선참무]고$/;
const NOUN_IN_HAN = /^[북남제권기]한$/;

const DATE = /^\D{0,2}\d[\d.,~∼-]*(?:[일월년시분초주]|시간|개월)(?:쯤|께|경)?$/;

const CLAUSE_WORDS = new RegExp(
  `^(?:${"한편 이어서? 또한? 다만 그러나 하지만 특히 실제로? 앞서 이날 최근 지난[달해]? 당[시초] 이후 이[에와때] 관련해? 그러[면서자] 반면에? 그런데? 그리고 따라서 그래서 직후 등 현재 오[늘전후] 어제 전날 다음날 결과 [위통대]해 [위대관인의따][한른] 즉 만약 물론 아울러 [이그][처같]럼?이? 이미 역시 [바곧][로장]?로? 다시 더 가장 매우 못 안 잘 계속 여전히 결국 오히려 나온 마친 앞둔 둘러싼 알려진 숨진 [열만밝나전모올맡이][린난힌선한인끈은] 묻자 줄곧 따르면 올해 내년 작년 그[동간]안? 이번 오는 같은 여러 만나 [것점][이은도] 가운데 대상으로 기자들과 이[러]?런? 그런".replaceAll(" ", "|")})$`,
);
