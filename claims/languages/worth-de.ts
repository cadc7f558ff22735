import { vocabulary } from "../worth";

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
