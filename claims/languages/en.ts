import { namelessWords } from "../anonymous";
import { vocabularyOfWords } from "../vocabulary";
import { type Grammar, lexicon } from "../western/lexicon";
import * as Role from "../western/role";

const MONTHS =
  "january february march april may june july august september october november december";

const words = lexicon(
  [
    [Role.Says | Role.Bare, "say says said saying"],
    [
      Role.Finds | Role.Bare,
      "insist explain claim add assert complain admitt warn predict suggest report confirm reveal maintain recall recommend tweet post demand suspect signal project respond show point + +s +ed +ing",
    ],
    [
      Role.Finds | Role.Bare,
      "argu alleg acknowledg announc declar observ conclud indicat emphasiz propos determin agre disclos estimat pledg promis +e +es +ed +ing",
    ],
    [
      Role.Finds | Role.Bare,
      "learned admit admits write writes wrote written writing find found finds finding shown read notes noted noting",
    ],
    [Role.Finds | Role.Bare, "den repl +y +ies +ied +ying"],
    [Role.Finds | Role.Bare, "stat rul question +ed +ing"],
    // Nouns far more often than verbs: without a `that`, they say nothing.
    [Role.Finds, "state rule question + +s"],
    [Role.Tells | Role.Bare, "tell tells told telling asked reminded urged warned"],
    [Role.Voices, "ask asks asked asking continued continues joked shouted quipped wondered began"],
    [Role.Calls, "describ denounc prais cit criticiz criticis characteriz accus +e +es +ed +ing"],
    [Role.Calls, "call dismiss reject hail condemn defend + +ed +ing"],
    [Role.Calls, "calls dubbed labeled quoted"],
    [Role.Noun, "claim report state rule show demand promise post tweet call question + +s"],
    [Role.Noun, "read finding writing saying warning"],
    [Role.Source, "according"],
    [
      Role.Auxiliary | Role.Finite,
      "has have had having did does do will would can could may might must should cannot",
    ],
    [Role.Being, "is are was were be been being am"],
    [
      Role.Finite,
      "is are was were am went came made took got gave knew saw left lost won became began grew fell rose ran felt thought kept held sent paid led wants needs makes takes gets goes comes gives seems appears puts sets plans hopes looks knows thinks believes works it's he's she's that's there's",
    ],
    [
      Role.Adverb,
      "also long later then once never already not again still even just now out always too however first only both since all so here there",
    ],
    [
      Role.Determiner,
      "a an the this these those his her its their our my your some many several most each every no any another one two three few more other such",
    ],
    [Role.SubjectPronoun, "he she they it we i you who others everyone someone many some most"],
    [
      Role.Preposition,
      "of in on at by for from with to about after before during since under over into against between without like than until",
    ],
    [
      Role.Subordinator,
      "because when while if whether although though as since until unless where why how what whose once after before",
    ],
    [Role.Asking, "if whether why how what where"],
    [Role.As, "as"],
    [Role.Relative, "who which whom"],
    [Role.That, "that"],
    [Role.Coordinator, "and or but nor"],
    [
      Role.Time,
      `${MONTHS} monday tuesday wednesday thursday friday saturday sunday today yesterday morning night week month year years months weeks days last next late early earlier ago day`,
    ],
  ],
  "ing",
);

export const english: Grammar = {
  words,
  verbSecond: false,
  guess: (word) =>
    word.length > 3 && word.endsWith("ed")
      ? Role.Verbal
      : /ly$/.test(word) && !/(?:fami|al|ral|supp|f|assemb)ly$/.test(word)
        ? Role.Adverb
        : 0,
};

/** Those whose names a text withholds. */
export const englishNameless = namelessWords(
  "officials? sources? person people insiders? aides? diplomats? (?:eye)?witness(?:es)? experts? analysts? observers critics residents? neighbou?rs? staffers? executives? investigators? advisers? whistleblowers? employees? someone others many some",
);

export const englishWorth = vocabularyOfWords(
  {
    figure:
      "two three four five six seven eight nine ten half quarter third twice double | dozen hundred thousand million billion + +s",
    share:
      "percent rate dollar budget deficit debt tax revenue profit income wage cost price unemployment inflation spending taxes + +s",
    date: MONTHS,
    comparison:
      "more most less fewer higher highest lower lowest largest biggest best worst first record than rise rose fell fallen grew growth majority increase increased decline declined",
    act: "won beat lost bought sold shot hit sent paid spent built found died fraud illegal false never denies",
    past: "was were had did went came made took got gave saw left became began been has have",
    open: "will won't going plan plans hope want wants expect may might could would should can if perhaps maybe probably likely must let's unless whether",
    opinion:
      "i i'm i've me my you your you're think believe feel great good bad important wrong right love happy sad proud sorry really very nice hard thank thanks need understand wish seems",
    procedure:
      "discussed talked criticized criticised condemned urged praised welcomed called attended visited trying",
    private:
      "born son daughter wife husband couple girlfriend boyfriend mother father parents birthday wedding married fan fans album song songs singer actor actress star fashion novel baby tickets weather rain temperatures degrees means click subscribe newsletter photo image",
  },
  words,
  /..ed$/,
);
