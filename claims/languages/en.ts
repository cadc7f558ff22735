import { vocabulary } from "../vocabulary";
import { type Grammar, lexicon, Role } from "../western/lexicon";

/** Adds the three regular forms of English verbs to their stems: `note` notes noted noting. */
function inflected(stems: string): { plain: string; past: string; participle: string } {
  const plain: string[] = [];
  const past: string[] = [];
  const participle: string[] = [];
  for (const stem of stems.split(/\s+/)) {
    if (stem === "") continue;
    const silent = stem.endsWith("e") ? stem.slice(0, -1) : stem;
    const soft = /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) : null;
    plain.push(stem, soft ? `${soft}ies` : /(s|sh|ch|x)$/.test(stem) ? `${stem}es` : `${stem}s`);
    past.push(soft ? `${soft}ied` : `${silent}ed`);
    participle.push(`${silent}ing`);
  }
  return { plain: plain.join(" "), past: past.join(" "), participle: participle.join(" ") };
}

function verbs(roles: number, stems: string, irregular = ""): [number, string][] {
  const { plain, past, participle } = inflected(stems);
  return [
    [roles, `${plain} ${past} ${irregular}`],
    [roles | Role.Participle, participle],
  ];
}

const words = lexicon(
  ...verbs(Role.Says | Role.Bare, "", "say says said"),
  ...verbs(
    Role.Finds | Role.Bare,
    "insist explain claim argue add allege contend assert acknowledge concede admit complain joke reiterate testify " +
      "caution quip lament boast reply speculate predict warn concur opine profess swear estimate",
    "writes write wrote written swore admitted quipped",
  ),
  [Role.Says | Role.Bare | Role.Participle, "saying"],
  [Role.Finds | Role.Bare | Role.Participle, "admitting quipping"],
  [Role.Finds | Role.Bare | Role.Participle, "writing"],
  ...verbs(
    Role.Finds | Role.Bare,
    "note suggest announce report confirm deny reveal declare state observe remark respond answer conclude disclose indicate " +
      "emphasize emphasise stress maintain recall recount comment propose recommend tweet post retort hint imply " +
      "determine signal underscore demand reckon mention agree affirm proclaim reason rule request contend caution guess " +
      "relate question wonder",
    "found finds shows show showed shown foresees foresaw reads read",
  ),
  [Role.Finds | Role.Bare | Role.Participle, "finding showing reading"],
  ...verbs(
    Role.Tells | Role.Bare,
    "inform remind assure advise urge ask warn notify instruct promise persuade convince",
    "told tells tell",
  ),
  [Role.Tells | Role.Bare | Role.Participle, "telling"],
  ...verbs(
    Role.Voices,
    "continue exclaim shout chant ask wonder whisper yell declare muse scoff snap shoot rail blast counter interject press demand " +
      "laugh sigh murmur mutter cry begin sing joke question inquire enthuse gush chime tease fume vent thunder counsel echo " +
      "opine offer volunteer allow",
    "snapped snapping began begins beginning shot spoke sang went goes puts put",
  ),
  ...verbs(
    Role.Calls,
    "call describe label dub brand characterize characterise denounce dismiss criticize criticise praise brand cite quote deride condemn hail defend",
  ),
  ...verbs(Role.Promises, "pledge promise vow threaten claim agree offer swear profess"),
  [Role.Finds | Role.Bare, "pledge pledges pledged vow vows vowed promise promises promised"],
  [
    Role.Noun,
    "claim claims report reports note notes state states estimate estimates show shows charge demand demands promise promises pledge " +
      "pledges vow vows request requests post posts tweet tweets comment comments rule rules reason reasons answer answers press call calls " +
      "label brand quote quotes offer hope fear fears question questions read cry signal signals warning finding findings stress " +
      "writing saying reading thinking reply lament boast find complaint caution remark remarks mention joke jokes hint laugh",
  ],
  [Role.Source, "according"],
  ...verbs(Role.Finds | Role.Accuses, "accuse"),
  [
    Role.Auxiliary | Role.Finite,
    "has have had having did does do will would can could may might must should shall 's 've 'd 'll hasn’t hadn’t didn’t doesn’t haven’t don’t won’t wouldn’t can’t " +
      "couldn’t hasn't hadn't didn't doesn't haven't don't won't wouldn't can't couldn't shouldn't cannot",
  ],
  [
    Role.Being,
    "is are was were be been being am isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't 're 'm",
  ],
  [
    Role.Finite,
    "is are was were am isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't went came made took got gave knew saw left lost won became began grew fell rose " +
      "ran met felt thought kept held brought sent paid led built cut put set let wants needs makes takes gets goes comes gives seems appears plans hopes looks " +
      "it’s he’s she’s that’s there’s they’re we’re you’re i’m it's he's she's that's there's they're we're you're i'm they've they’ve we’ve i’ve he’d he'd she'd they'd they’d " +
      "he’ll they’ll we’ll i’ll he'll they'll we'll i'll favors knows thinks believes works shot hit spent drew",
  ],
  [
    Role.Adverb,
    "also later repeatedly recently then once often never already not previously earlier again still even just now ever long always simply further therefore thus too however meanwhile " +
      "instead nevertheless nonetheless though indeed moreover furthermore first finally only both soon since rather alike all himself herself themselves itself yet so here there perhaps maybe " +
      "afterward afterwards back elsewhere overall otherwise else tonight apparently",
  ],
  [
    Role.Determiner,
    "a an the this these those his her its their our my your some many several most each every no any another one two three four five six seven eight nine ten few more other such",
  ],
  [
    Role.SubjectPronoun,
    "he she they it we i you who others everyone someone nobody many some most",
  ],
  [
    Role.Preposition,
    "of in on at by for from with to about after before during since under over into through against between among without within amid near toward towards per via despite besides " +
      "like than upon across behind beyond around until till including along inside outside above below off",
  ],
  [
    Role.Subordinator,
    "because when while if whether although though as since until unless where why how what whose once whereas after before",
  ],
  [Role.Asking, "if whether why how what where"],
  [Role.As, "as"],
  [Role.Relative, "who which whom"],
  [Role.That, "that"],
  [Role.Coordinator, "and or but nor plus"],
  [
    Role.Time,
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb aug sept oct " +
      "nov dec today yesterday tomorrow tonight morning afternoon evening night week month year years months weeks days last next late early earlier ago day weekend summer spring fall winter hours minutes time minute",
  ],
);

const NO_ADVERBS = new Set(
  "family ally assembly supply rally anomaly monopoly fly bully belly homily butterfly".split(" "),
);

export const english: Grammar = {
  words,
  verbSecond: false,
  guess(word) {
    if (word.endsWith("ed") && word.length > 3) return Role.Verbal;
    return word.endsWith("ly") && !NO_ADVERBS.has(word) ? Role.Adverb : 0;
  },
};

export const englishWorth = vocabulary(
  {
    figure:
      "two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions half quarter third two-thirds twice double triple zero",
    share:
      "percent percentage rate rates dollars dollar pounds euros cents average budget deficit debt surplus tax taxes revenue revenues profit profits income wages salary cost costs spending funding price prices gdp unemployment inflation",
    date: "january february march april june july august september october november december",
    comparison:
      "more most less fewer least fewest higher highest lower lowest larger largest biggest bigger smaller smallest worst best first record than increase increased increases increasing decrease decreased decline declined rose risen rise rising fell fallen fall dropped drop doubled tripled grew grown growth gained lost cut majority minority sixth third fourth fifth longest oldest youngest surged plunged exceeded average",
    act: "voted passed signed approved rejected vetoed appointed resigned fired dismissed elected nominated convicted sentenced charged arrested indicted sued ruled banned ordered issued acquired merged bought sold founded formed opened closed shut killed died injured wounded destroyed attacked invaded bombed deployed withdrew withdrawn won beat defeated lost raised slashed repealed enacted introduced implemented ratified agreed filed fined suspended recalled expelled deported evacuated damaged redesigned announced paid spent donated received awarded supported opposed created eliminated allowed required established abolished admitted apologized apologised pleaded testified reversed moved built sent shot hit collapsed detained seized imposed lifted extended delayed postponed cancelled canceled bailed borrowed invested reported estimated found recorded reached",
    dispute:
      "denied denies deny accused accuses accusing alleged alleges allegedly false falsely lied lie lying claimed claims illegal illegally illegally fraud corrupt responsible never",
    body: "court congress senate parliament government ministry department commission committee agency council police army military company university bank institute bureau administration authority authorities fbi cia irs epa nato un eu who fda cdc union association study report survey poll data census figures researchers officials law bill act legislation agreement agreements treaty constitution",
    past: "was were had did went came made took got gave saw left became began been has have",
    cause:
      "because due caused causing led leading resulted resulting result after following thanks",
    modal:
      "may might could would should can if perhaps maybe probably likely possibly must ought unless whether",
    future:
      "will won't going plan plans planning hope hopes want wants wanted expect expects tomorrow intend intends let let's promise considering consider",
    opinion:
      "think believe feel great good bad terrible wonderful beautiful amazing important wrong right love hate happy sad proud sorry should hope really very absolutely tremendous fantastic nice tough hard thank thanks glad honor pleased welcome disgrace horrible lovely fair sure important interesting surely obviously simply need understand agree wish deserve seems seem",
    person:
      "i i'm i’m i've i’ve i'd i’d i'll i’ll me my you your you're you’re you've you’ve yours let's let’s please",
    procedure:
      "met meet meets meeting discuss discussed discusses talks talked spoke criticized criticised condemned urged vowed considering praised welcomed called calls attended visited scheduled postponed trying seeking speculated attempt attempts",
    private:
      "born raised son daughter sons daughters wife husband couple girlfriend boyfriend mother father parents grandmother grandfather birthday wedding married fans fan album song songs singer actor actress star instagram fashion romance novel recipe podcast baby pregnant celebrity",
    rule: "minute kicks kick-off whistle tickets flour eggs pinch oven tablespoon weather rain showers sunny temperatures degrees cloudy windy means defined refers click subscribe newsletter tickets trending photo picture image advertisement follow sign",
    question: "why",
  },
  {
    question:
      /^["“‘']?(?:who|what|why|how|when|where|do|does|did|is|are|can|will|would|should)\s[^.]*\?/i,
  },
);
