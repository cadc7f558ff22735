import { namelessWords } from "../anonymous";
import { vocabularyOfWords } from "../vocabulary";
import { type Grammar, lexicon } from "../western/lexicon";
import * as Role from "../western/role";

const MONTHS = "januar februar märz april mai juni juli august september oktober november dezember";

const words = lexicon([
  [
    Role.Says,
    "erklär versicher bestätig erläuter kritisier verkünd verurteil bedauer bezeichn verlang erinner erzähl sag beton mein äußer warn forder glaub räum führ mahn schätz teil freu kündig kommentier zitier prognostizier beklag signalisier mitteil einräum feststell rechtfertig bericht antwort vermut behaupt bewert rechn begründ befürcht meld erwart +t +te +ten +et +ete +eten +en +n",
  ],
  [
    Role.Says,
    "davon überzeugt rief riefen herausgefunden festgestellt nachgewiesen gesagt gewarnt gefordert geäußert gemeldet schrieb schreibt schrieben gab gibt gaben wies weist verwies verweist versprach schlug empfahl warf wirft werfen hob schloss rät ließ lässt fand findet hieß heißt lautet mitgeteilt angekündigt angegeben",
  ],
  [
    Role.Says | Role.Calls,
    "nannte nennt nannten sprach spricht sprachen beschrieb bezeichnet bezeichnete kritisierte",
  ],
  [Role.Calls, "verurteilte bewertete begrüßte wertete würdigte lobte bezeichnen sehen nennen"],
  [Role.Source, "laut gemäß zufolge so nach"],
  [
    Role.Speech,
    "angaben aussage aussagen ansicht einschätzung meinung darstellung auffassung worten berichten medienberichten polizeiangaben informationen erkenntnissen schätzungen berechnungen studie umfrage",
  ],
  [Role.SourceAfter, "zufolge"],
  [
    Role.Auxiliary | Role.Finite,
    "hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste soll sollen sollte sollten will wollen wollte darf",
  ],
  [Role.Being, "ist sind war waren"],
  [
    Role.Finite,
    "ist sind war waren kam kamen kommt kommen ging geht gehen stand steht stehen liegt lag bleibt gilt sieht nimmt hält",
  ],
  [
    Role.Subjunctive | Role.Finite,
    "sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe halte lasse",
  ],
  [
    Role.Conditional | Role.Finite,
    "hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften",
  ],
  [
    Role.Adverb,
    "auch noch lange gerade bereits schon dann zudem außerdem jedoch allerdings dabei dazu dagegen daher deshalb zuletzt zuvor später bisher nun jetzt heute gestern morgen ebenfalls unterdessen hier nur etwa nicht erneut so sich selbst immer ihm ihr unter anderem fest an ab zu aus",
  ],
  [
    Role.Determiner,
    "der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine seiner seinem seinen ihre ihrer ihrem ihren kein keine zwei",
  ],
  [Role.SubjectPronoun, "er sie es wir ich man dieser diese viele einige"],
  [
    Role.Preposition,
    "in im an am auf bei beim mit nach von vom vor zu zum zur für gegen über unter um durch während seit wegen trotz gegenüber zwischen aus ohne bis ab außer angesichts aufgrund per",
  ],
  [
    Role.Subordinator,
    "wenn weil da obwohl als ob ohne statt während nachdem bevor damit wie wo was falls bis",
  ],
  [Role.Asking, "ob wie was wo wer"],
  [Role.As, "wie"],
  [Role.That, "dass daß"],
  [Role.Relative, "welche welcher welches deren dessen denen"],
  [Role.Coordinator, "und oder aber sondern denn sowie doch"],
  [
    Role.Time,
    `${MONTHS} montag dienstag mittwoch donnerstag freitag samstag sonntag heute woche monat jahr jahre jahren`,
  ],
]);

export const german: Grammar = {
  words,
  verbSecond: true,
  impersonal: "es",
  // Nouns are written with capitals and adjectives before them end in -e, -en, -er, -es, -em: other small words are verbs or particles.
  guess: (word) =>
    /(?:te|ten|ierte)$/.test(word) || !/(?:e|e[nrsm]|lich)$/.test(word) ? Role.Verbal : 0,
};

/** Those whose names a text withholds. */
export const germanNameless = namelessWords(
  "\\p{L}*[Kk]reisen? Insidern? Quellen? Informant(?:en)? Beamte[rn]? Experten Beobachtern? (?:Augenz|Z)eugen? Anwohnern? Diplomaten Eingeweihte Kritiker viele einige",
);

/** German writes its nouns with capitals: names tell nothing here. */
export const germanWorth = vocabularyOfWords(
  {
    figure:
      "zwei drei vier fünf sechs sieben acht neun zehn dutzend hunderte tausende million millionen milliarde milliarden hälfte drittel viertel",
    share:
      "prozent euro dollar rate haushalt defizit schulden steuer steuern umsatz gewinn verlust einkommen preis preise inflation kosten",
    date: MONTHS,
    comparison:
      "mehr weniger höher höchste niedriger größer größte erste erstmals rekord als stieg sank fiel zunahme rückgang mehrheit",
    act: "beschloss unterzeichnet trat gewann starben starb falsch betrug",
    past: "war waren wurde wurden hatte hatten hat haben worden kam gab ging",
    open: "könnte könnten dürfte dürften müsste sollte sollten kann können falls wenn vielleicht ob würde wird werden will wollen plant soll sollen künftig",
    opinion:
      "ich mir mich mein wir uns unser glaube gut schlecht schön wichtig richtig froh hoffe sehr leider natürlich",
    private:
      "geboren sohn tochter frau paar hochzeit geburtstag album lied sänger wetter regen grad bedeutet foto bild",
  },
  words,
  /^(?:ge|ver|be|ent|zer|er).+(?:t|en)$/,
);
