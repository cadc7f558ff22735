import { type Grammar, lexicon, Role } from "../western/lexicon";

const words = lexicon(
  [
    Role.Says,
    "sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint meinten meinen berichtete berichtet berichteten berichten " +
      "behauptete behauptet behaupteten behaupten äußerte äußert äußerten äußern schrieb schreibt schrieben schreiben teilte teilt teilten mitteilte mitteilt mitteilten kündigte kündigt " +
      "kündigten ankündigte ankündigt warnte warnt warnten warnen kritisierte kritisiert kritisierten kritisieren forderte fordert forderten fordern antwortete antwortet antworteten " +
      "versicherte versichert versicherten bestätigte bestätigt bestätigten bekräftigte bekräftigt bekräftigten unterstrich unterstreicht vermutete vermutet vermuteten glaubt glaubte " +
      "argumentierte argumentiert argumentierten entgegnete entgegnet erwiderte erwidert ergänzte ergänzt räumte räumt einräumte gab gibt gaben angab angibt verkündete verkündet verkündeten " +
      "verlautete stellte stellt stellten feststellte erläuterte erläutert erläuterten bemerkte bemerkt prognostizierte prognostiziert vermeldete meldete meldet meldeten melden beklagte beklagt beklagten " +
      "bezeichnete bezeichnet bezeichneten nannte nennt nannten bewertete bewertet wies weist wiesen hinwies verwies verweist rechtfertigte rechtfertigt begründete begründet begründeten " +
      "versprach verspricht versprachen drohte droht drohten schilderte schildert schlug schlägt schlugen empfahl empfiehlt riet rät resümierte resümiert konstatierte konstatiert mahnte mahnt mahnten " +
      "appellierte appelliert plädierte plädiert urteilte urteilt zitierte zitiert zitierten befürchtet befürchtete befürchten fürchtet rechnet rechnete schätzt schätzte schätzten sprach spricht sprachen " +
      "dementierte dementiert wertete wertet beteuerte beteuert verteidigte verteidigt beschuldigte warf wirft warfen lobte lobt lobten hob hebt hoben beschrieb beschreibt bedauerte bedauert führte führt " +
      "stufte zeigte zeigt zeigten fügte fügt hinzufügte äusserte äussert erzählte erzählt erzählten fragte fragt fragten informierte informiert legte legt twitterte schloss schließt rief ruft riefen lautete lautet lauten hieß heißt fasste " +
      "freute freut kommentierte kommentiert kommentierten begrüßte begrüßt reagierte reagiert ließ lässt verurteilte verurteilt protestierte fand findet verlangte verlangt verlangten empörte erinnerte erinnert witzelte scherzte jubelte",
  ],
  [Role.Noun, "meinen schloss fragt"],
  [
    Role.Calls,
    "bezeichnete bezeichnet bezeichneten nannte nennt nannten sprach spricht sprachen verurteilte kritisierte stufte wertete bewertete beschrieb beschreibt",
  ],
  [
    Role.Says | Role.PastParticiple,
    "gesagt erklärt betont gemeint berichtet behauptet geäußert geschrieben mitgeteilt angekündigt gewarnt kritisiert gefordert geantwortet versichert bestätigt bekräftigt vermutet entgegnet eingeräumt " +
      "angegeben verkündet festgestellt erläutert bemerkt gemeldet beklagt bezeichnet genannt hingewiesen verwiesen begründet versprochen gedroht vorgeschlagen empfohlen gesprochen dementiert zitiert",
  ],
  [Role.Source, "laut gemäß zufolge so nach"],
  [
    Role.Speech,
    "angaben angabe aussage aussagen ansicht einschätzung einschätzungen meinung darstellung auffassung auskunft worten berichten medienberichten polizeiangaben medienangaben presseberichten zeitungsberichten " +
      "informationen erkenntnissen schätzungen meldungen schätzung mitteilung behördenangaben überzeugung",
  ],
  [Role.SourceAfter, "zufolge"],
  [
    Role.Auxiliary | Role.Finite,
    "hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten",
  ],
  [Role.Being, "ist sind war waren bin"],
  [
    Role.Finite,
    "ist sind war waren hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften kam kamen kommt kommen ging gingen geht gehen stand standen steht stehen liegt lag lagen macht machte " +
      "bleibt blieb gilt galt gelten sieht sah zieht zog nimmt nahm hält hielt tritt trat beginnt begann fiel fällt läuft lief bringt brachte bekommt bekam erhält erhielt setzt setzte lebt lebte freut",
  ],
  [
    Role.Subjunctive | Role.Finite,
    "sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege mache sehe wisse brauche bleibe nehme halte bringe bestehe handle handele führe bekomme lasse zeige trete " +
      "sehne diene gelte spreche fehle drohe arbeite erwarte hoffe glaube stelle setze biete verfüge gehöre leide verdiene verstoße bedeute reiche sorge treffe trage unterstütze ändere laufe beruhe",
  ],
  [
    Role.Adverb,
    "auch noch bereits schon dann zudem außerdem jedoch allerdings dabei dazu dagegen daher deshalb zuletzt zuvor später bisher derzeit weiter weiterhin wieder nun jetzt heute gestern morgen damals ebenfalls " +
      "hingegen indes unterdessen inzwischen schließlich zunächst danach darüber darauf damit dort hier sehr nur etwa rund nicht erneut mehrfach öffentlich offenbar wohl so ferner hinzu mit sich selbst immer oft zugleich gleichzeitig " +
      "dennoch trotzdem vielmehr erst einmal eben ja doch demnach ihm ihr ihnen uns mir zusammenfassend wörtlich unter anderem fest an ab zu aus hervor",
  ],
  [
    Role.Determiner,
    "der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere mehrere viele einige alle beide kein keine " +
      "zwei drei vier fünf sechs sieben acht neun zehn",
  ],
  [
    Role.SubjectPronoun,
    "er sie es wir ich man dieser diese jener letzterer niemand jemand viele einige",
  ],
  [
    Role.Preposition,
    "in im an am auf bei beim mit nach von vom vor zu zum zur für gegen über unter um durch während seit wegen trotz gegenüber zwischen aus ohne bis ab außer innerhalb außerhalb angesichts aufgrund per via samt nahe hinter neben ins ans",
  ],
  [
    Role.Subordinator,
    "wenn weil da obwohl als ob während nachdem bevor sodass damit indem wie wo warum weshalb wann was falls sobald solange bis",
  ],
  [Role.Asking, "ob wie warum weshalb wann was wo wer"],
  [Role.As, "wie"],
  [Role.That, "dass daß"],
  [Role.Relative, "welche welcher welches deren dessen denen"],
  [Role.Coordinator, "und oder aber sondern denn sowie doch"],
  [
    Role.Time,
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen abend nacht woche monat jahr jahre jahren",
  ],
);

const ADJECTIVE_END = /(?:e|en|er|es|em|ische|lich)$/;

export const german: Grammar = {
  words,
  verbSecond: true,
  guess(word) {
    // Nouns are written with capitals and adjectives before them end in -e, -en, -er, -es, -em: other small words are verbs or particles.
    if (/(?:te|ten|iert|ierte)$/.test(word)) return Role.Verbal;
    return ADJECTIVE_END.test(word) ? 0 : Role.Verbal;
  },
};
