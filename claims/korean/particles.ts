/** Whether the syllable at `at` ends in a consonant; for anything that is no Hangul syllable, null. */
function endsInConsonant(word: string, at: number): boolean | null {
  const code = word.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 !== 0 : null;
}

export type Particle = "topic" | "subject" | "also" | "place";

export interface Marked {
  readonly particle: Particle;
  /** How many units of the word the particle takes. */
  readonly length: number;
}

/** Ends like a topic or a subject, and is something else. */
const NOT_TOPIC =
  /(?:에|에게|에서|으로|까지|부터|보다|대해서|관해서|면서|하|되|지|기|려|있|없|않|앞으로|때|중에|만|라|다|냐|이라|에서|면서|해서|아서|어서|로서|시키|드러나|늘어나|나타나|일어나|나오|다가오|이끄|이어지|커지|두고|감싸|다루|이루|나누|바꾸|세우|키우|비우|채우|싸우|꾸미|하시|주시|오시|가시|계시|되시|보시)[은는]$|^(?:오는|또는|혹은|같은|많은|높은|낮은|좋은|작은|깊은|넓은|젊은|늦은|짧은|굳은|받은|얻은|입은|찾은|않은|맞은|맡은|앉은|남은|죽은|숨은|묻은|가는|보는|주는|사는|모르는|따르는|이는|이번은|이날은|오늘은|그것은|이것은|다음은|결국은|사실은|보통은|요즘은|최근은|올해는|내년은|내년에는)$/;
const NOT_SUBJECT =
  /^(?:같이|많이|없이|높이|깊이|굳이|널리|일일이|더욱이|가까이|나란히|다가|누군가|언젠가|뭔가|무언가|인가|것이|수가|일이|점이|때가|바가|말이|탓이|가능성이|우려가|지적이|목소리가|전망이|의견이|필요가|필요성이|문제가|상황이|결과가|이유가|영향이|효과가|관심이|비판이|논란이|차이가|관계가|한편이)$/;
const NOT_ALSO =
  /^(?:.*에도|.*에서도|.*[대관]해서도|.*관련해서도|.*으로도|.*지도|.*기도|.*라도|.*해도|.*어도|.*아도|수도|.*것도|.*하고도|아직도|지금도|그래도|정도|제도|속도|보도|의도|강도|온도|용도|태도|시도|한도|각도|제주도|경기도|강원도|충청도|전라도|경상도)$/;

/** The particle at the end of a word that marks who acts in the sentence, or where a voice comes from; null without one. */
export function particleOf(word: string): Marked | null {
  const last = word.length - 1;
  if (last < 1) return null;
  const closed = endsInConsonant(word, last - 1);
  switch (word.charAt(last)) {
    case "은":
      return closed !== false && !NOT_TOPIC.test(word) ? { particle: "topic", length: 1 } : null;
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
  if (CLAUSE_WORDS.has(word) || DATE.test(word) || /[\]>】]$/.test(word)) return true;
  const closed = endsInConsonant(word, last - 1);
  switch (word.charAt(last)) {
    case "을":
      return closed === true;
    case "를":
      return true;
    case "은":
      return closed !== false;
    case "는":
      return true;
    case "이":
      return closed === true && word.length > 2;
    case "가":
      return closed === false && word.length > 2;
    case "에":
    case "며":
    case "면":
    case "자":
      return word.charAt(last) === "자" ? /(?:하|되|나|지|가|오|리)자$/.test(word) : true;
    case "서":
      return /(?:에서|해서|면서|아서|어서|라서|께서|로서)$/.test(word);
    case "로":
      return closed !== null;
    case "게":
    case "만":
      return /(?:에게|하게|되게|지만|마는)$/.test(word);
    case "고":
      return !NOUN_IN_GO.test(word);
    case "다":
    case "데":
      return /(?:는데|은데|ㄴ데|[했됐었았였]다|한다|된다|이다)$/.test(word);
    case "한":
      return !/^(?:북한|남한|대한|제한|권한|기한|신한|유한)$/.test(word) || word === "대한";
    case "된":
    case "던":
    case "할":
    case "될":
    case "린":
    case "힌":
    case "난":
      return true;
    case "지":
      return /(?:까지|부터)$/.test(word);
    case "터":
      return word.endsWith("부터");
    default:
      return false;
  }
}

/** Words of one syllable that end a phrase; others (한, 이, 등, 중) stand inside one. */
const ONE_SYLLABLE = "게건걸뒤후때또즉";

/** Nouns that end like a connected verb (두고). */
const NOUN_IN_GO = /(?:광|보|신|최|창|금|사|경|재|원|피|예|선|참|무|상|포)고$/;

const DATE = /^\D{0,2}\d[\d.,~∼-]*(?:일|월|년|시|분|초|시간|개월|주)(?:쯤|께|경|자)?$/;

const CLAUSE_WORDS = new Set(
  (
    "한편 이어 이어서 또 또한 다만 그러나 하지만 특히 실제 실제로 앞서 이날 최근 지난 지난달 지난해 당시 당초 이후 이에 이와 관련 관련해 그러면서 그러자 반면 반면에 그런데 그리고 따라서 " +
    "그래서 때 뒤 후 직후 중 등 현재 오늘 어제 전날 다음날 오전 오후 밤 결과 위해 통해 대해 대한 위한 따른 의한 관한 인한 즉 만약 물론 아울러 더불어 이처럼 이같이 이미 역시 바로 곧 곧바로 곧장 " +
    "다시 더 가장 매우 아주 못 안 잘 계속 여전히 결국 오히려 나온 마친 앞둔 둘러싼 거친 지켜본 알려진 숨진 다친 떠난 지낸 묻자 줄곧 열린 만난 밝힌 나선 전한 모인 올린 맡은 이끈 따르면 올해 내년 작년 그동안 그간 이때 이번 오는 같은 여러 만나 가운데 대상으로 기자들과 특히나 이러한 이런 그런"
  ).split(" "),
);
