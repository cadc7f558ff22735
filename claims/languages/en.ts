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
  ...verbs(Role.Says, "", "say says said"),
  ...verbs(
    Role.Finds,
    "insist explain claim argue add allege contend assert acknowledge concede admit complain joke reiterate testify " +
      "caution quip lament boast reply speculate predict warn concur opine profess swear estimate",
    "writes write wrote written swore admitted quipped",
  ),
  [Role.Says | Role.Participle, "saying"],
  [Role.Finds | Role.Participle, "admitting quipping"],
  [Role.Finds | Role.Participle, "writing"],
  ...verbs(
    Role.Finds,
    "note suggest announce report confirm deny reveal declare state observe remark respond answer conclude disclose indicate " +
      "emphasize emphasise stress maintain recall recount comment propose recommend tweet post retort hint imply " +
      "determine signal underscore demand reckon mention agree affirm proclaim reason rule request contend caution guess " +
      "relate",
    "found finds shows show showed shown foresees foresaw reads read",
  ),
  [Role.Finds | Role.Participle, "finding showing reading"],
  ...verbs(
    Role.Tells,
    "inform remind assure advise urge ask warn notify instruct promise persuade convince",
    "told tells tell",
  ),
  [Role.Tells | Role.Participle, "telling"],
  ...verbs(
    Role.Voices,
    "continue exclaim shout chant ask wonder whisper yell declare muse scoff snap shoot rail blast counter interject press demand " +
      "laugh sigh murmur mutter cry begin sing joke question inquire enthuse gush chime tease fume vent thunder counsel echo " +
      "opine offer volunteer allow",
    "snapped snapping began begins beginning shot spoke sang went goes puts put",
  ),
  ...verbs(
    Role.Calls,
    "call describe label dub brand characterize characterise denounce dismiss criticize criticise praise brand cite quote deride condemn hail",
  ),
  ...verbs(Role.Promises, "pledge promise vow threaten claim agree offer swear profess"),
  [Role.Finds, "pledge pledges pledged vow vows vowed promise promises promised"],
  [
    Role.Noun,
    "claim claims report reports note notes state states estimate estimates show shows charge demand demands promise promises pledge " +
      "pledges vow vows request requests post posts tweet tweets comment comments rule rules reason reasons answer answers press call calls " +
      "label brand quote quotes offer hope fear fears question questions read cry signal signals warning finding findings stress " +
      "writing saying reading thinking reply lament boast find complaint caution remark remarks mention joke jokes hint laugh",
  ],
  [Role.Source, "according"],
  [
    Role.Speech,
    "statement interview email e-mail letter speech report post tweet tweets memo release remarks message messages testimony filing conference article story note " +
      "comment comments blog column op-ed essay memoir book call briefing editorial",
  ],
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
