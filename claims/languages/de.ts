import { vocabulary } from "../vocabulary";
import { type Grammar, lexicon, Role } from "../western/lexicon";

/** The forms of weak verbs from their stems: `warn` warnt warnte warnten warnen gewarnt. */
function weak(stems: string, prefix: string): [number, string][] {
  const forms: string[] = [];
  const participles: string[] = [];
  for (const stem of stems.split(" ")) {
    const linked = /[dtn]$/.test(stem) && !/(?:[aeiouhr]n|ein)$/.test(stem) ? `${stem}e` : stem;
    forms.push(
      `${linked}t`,
      `${linked}te`,
      `${linked}ten`,
      /e[lr]$/.test(stem) ? `${stem}n` : `${stem}en`,
    );
    participles.push(`${prefix}${linked}t`);
  }
  return [
    [Role.Says, forms.join(" ")],
    [Role.Says | Role.PastParticiple, participles.join(" ")],
  ];
}

const words = lexicon(
  ...weak(
    "erklär bericht behaupt antwort versicher bestätig bekräftig vermut entgegn erwider ergänz erläuter kritisier argumentier dementier zitier kommentier verkünd konstatier plädier appellier resümier begrüß verurteil bedauer " +
      "beteuer verteidig beklag bewert rechtfertig begründ bezeichn schilder befürcht prognostizier informier verlang empör erinner erzähl protestier reagier",
    "",
  ),
  ...weak(
    "sag beton mein äußer warn forder glaub räum führ mahn schätz rechn wert lob füg droh zeig leg frag meld kündig freu stell teil folger jubel scherz witzel twitter urteil",
    "ge",
  ),
  [
    Role.Says,
    "schrieb schreibt schrieben gab gibt gaben wies weist wiesen hinwies verwies verweist nannte nennt nannten versprach verspricht versprachen schlug schlägt schlugen empfahl empfiehlt riet rät sprach spricht sprachen " +
      "warf wirft warfen hob hebt hoben beschrieb beschreibt unterstrich unterstreicht schloss schließt rief ruft riefen hieß heißt lautet lautete ließ lässt fand findet angab angibt mitteilte mitteilt mitteilten ankündigte ankündigt " +
      "einräumte feststellte feststellt hinzufügte vermeldete vermeldet",
  ],
  [
    Role.Says | Role.PastParticiple,
    "geschrieben mitgeteilt angekündigt eingeräumt angegeben festgestellt genannt hingewiesen verwiesen versprochen vorgeschlagen empfohlen gesprochen",
  ],
  [
    Role.Calls,
    "nannte nennt nannten sprach spricht sprachen stufte beschrieb beschreibt bezeichnete bezeichnet bezeichneten verurteilte verurteilt kritisierte wertete bewertete",
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
    Role.Conditional | Role.Finite,
    "hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften stünde stünden käme kämen gäbe gäben ginge bliebe ließe",
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
  impersonal: "es",
  guess(word) {
    // Nouns are written with capitals and adjectives before them end in -e, -en, -er, -es, -em: other small words are verbs or particles.
    if (/(?:te|ten|iert|ierte)$/.test(word)) return Role.Verbal;
    return ADJECTIVE_END.test(word) ? 0 : Role.Verbal;
  },
};

/** German writes its nouns with capitals: names tell nothing here. */
export const germanWorth = vocabulary({
  figure:
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hundert hunderte tausend tausende million millionen milliarde milliarden hälfte drittel viertel doppelt",
  share:
    "prozent euro dollar cent rate quote haushalt defizit schulden steuer steuern umsatz gewinn verlust einkommen löhne preis preise inflation arbeitslosigkeit kosten",
  date: "januar februar märz april mai juni juli august september oktober november dezember",
  comparison:
    "mehr weniger meisten wenigsten höher höchste höchsten niedriger niedrigste größer größte größten kleinste erste erstmals erster rekord als gestiegen stieg steigt gesunken sank gefallen fiel zugenommen zunahme abgenommen rückgang " +
    "verdoppelt gewachsen wuchs anstieg mehrheit minderheit einzige älteste jüngste führende platz stärkste schnellste",
  act:
    "beschlossen beschloss verabschiedet verabschiedete unterzeichnet unterzeichnete genehmigt abgelehnt ernannt zurückgetreten trat entlassen gewählt gewann verurteilt verurteilte angeklagt verhaftet festgenommen verklagt verboten verbot " +
    "angeordnet gekauft verkauft gegründet eröffnet geschlossen getötet starben starb gestorben verletzt zerstört angegriffen bombardiert gewonnen verloren besiegt erhöht gesenkt aufgehoben eingeführt ratifiziert vereinbart freigelassen " +
    "veröffentlicht bestraft suspendiert abgeschoben evakuiert beschädigt angekündigt gezahlt gespendet erhalten geschaffen abgeschafft zugegeben entschuldigt explodiert explodierte abgestürzt entdeckt gefunden gebracht ausgezeichnet beschlagnahmt",
  dispute:
    "bestritt bestreitet beschuldigt wirft vorwurf vorwürfe falsch lüge betrug illegal verdacht angeblich falschbehauptung falschen",
  body: "gericht bundestag parlament regierung ministerium behörde behörden kommission ausschuss polizei armee unternehmen firma universität bank institut partei staatsanwaltschaft konzern verband studie bericht umfrage gesetz abkommen eu nato un",
  past: "war waren wurde wurden hatte hatten hat haben worden kam gab ging ließ stand",
  cause: "weil wegen aufgrund durch führte nachdem infolge",
  modal:
    "könnte könnten dürfte dürften müsste sollte sollten kann können falls wenn vielleicht wahrscheinlich möglicherweise ob würde",
  future: "wird werden will wollen plant planen geplant soll sollen hofft erwartet künftig morgen",
  opinion:
    "glaube meine gut schlecht schön wichtig richtig traurig froh hoffe sehr absolut schwer leider natürlich bedeutend typisch gerne",
  person: "ich mir mich mein meine wir uns unser du dir dich ihr euch",
  procedure:
    "traf trafen treffen diskutierten diskutiert gespräche sprach gesprochen kritisierte kritisiert verurteilte forderte besuchte berät beraten äußerte",
  private:
    "geboren sohn tochter ehefrau ehemann frau paar hochzeit geburtstag familie album lied sänger sängerin schauspieler",
  rule: "wetter regen grad sonnig bedeutet bezeichnet foto bild anzeige",
});
