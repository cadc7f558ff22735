import { expect, test } from "vitest";
import { showClaims } from "../show-claims";

test.each<[text: string, claims: string[]]>([
  [
    "„Wir schließen die Schule nicht“, sagte Bürgermeisterin Anna Weber am Dienstag.",
    ["quote: „Wir schließen die Schule nicht“ | Bürgermeisterin Anna Weber | sagte"],
  ],
  [
    "Weber sagte, die Stadt habe vier Millionen Euro ausgegeben.",
    ["reported: die Stadt habe vier Millionen Euro ausgegeben | Weber | sagte"],
  ],
  [
    "Der Minister erklärte: „Das ist ein guter Tag für die Bauern.“",
    ["quote: „Das ist ein guter Tag für die Bauern.“ | Der Minister | erklärte"],
  ],
  [
    "Laut Polizei wurden zwei Männer festgenommen.",
    ["reported: wurden zwei Männer festgenommen | Polizei | Laut"],
  ],
  [
    "Nach Angaben der Feuerwehr brach der Brand im Keller aus.",
    ["reported: brach der Brand im Keller aus | der Feuerwehr | Nach"],
  ],
  [
    "Die Zahl der Verletzten stieg auf zwölf, teilte die Polizei mit.",
    ["reported: Die Zahl der Verletzten stieg auf zwölf | die Polizei | teilte"],
  ],
  [
    "Die Kosten seien gestiegen, so der Sprecher.",
    ["reported: Die Kosten seien gestiegen | der Sprecher | so"],
  ],
  [
    "Einem Bericht der Zeitung zufolge will der Konzern 500 Stellen streichen.",
    ["reported: will der Konzern 500 Stellen streichen | Einem Bericht der Zeitung | zufolge"],
  ],
  [
    "Am Montag sagte die Sprecherin des Ministeriums, dass die Prüfung noch laufe.",
    ["reported: die Prüfung noch laufe | die Sprecherin des Ministeriums | sagte"],
  ],
  [
    "Er habe davon nichts gewusst. Die Vorwürfe seien falsch.",
    [
      "reported: Er habe davon nichts gewusst | nobody | -",
      "reported: Die Vorwürfe seien falsch | nobody | -",
    ],
  ],
  [
    "Wie das Gericht mitteilte, beginnt der Prozess im Mai.",
    ["reported: beginnt der Prozess im Mai | das Gericht | mitteilte"],
  ],
  [
    "Die Opposition nannte den Plan einen „Angriff auf den Rechtsstaat“.",
    ["quote: „Angriff auf den Rechtsstaat“ | Die Opposition | nannte"],
  ],
  [
    "„Das war ein Fehler“, räumte Müller ein. „Wir müssen daraus lernen.“",
    [
      "quote: „Das war ein Fehler“ | Müller | räumte",
      "quote: „Wir müssen daraus lernen.“ | Müller | -",
    ],
  ],
  [
    "Die Gewerkschaft fordert, die Löhne um sechs Prozent zu erhöhen.",
    ["reported: die Löhne um sechs Prozent zu erhöhen | Die Gewerkschaft | fordert"],
  ],
  ["Die Zeitschrift „Der Spiegel“ erscheint seit 1947.", []],
  [
    "Der Trainer freute sich: „Die Mannschaft hat toll gespielt.“",
    ["quote: „Die Mannschaft hat toll gespielt.“ | Der Trainer | freute"],
  ],
  [
    "Zuletzt hatte Kanzler Schmidt im Interview gesagt, er wolle nicht zurücktreten.",
    ["reported: er wolle nicht zurücktreten | Kanzler Schmidt | gesagt"],
  ],
  [
    "Der Sprecher wies darauf hin, dass die Zahlen vorläufig seien.",
    ["reported: die Zahlen vorläufig seien | Der Sprecher | wies"],
  ],
  [
    "Experten warnten davor, die Risiken zu unterschätzen.",
    ["reported: die Risiken zu unterschätzen | Experten | warnten"],
  ],
  [
    "Der Innenminister kündigte an, dass 300 Polizisten eingesetzt werden.",
    ["reported: 300 Polizisten eingesetzt werden | Der Innenminister | kündigte"],
  ],
  [
    "„Das ist eine historische Entscheidung“, freute sich die Landrätin.",
    ["quote: „Das ist eine historische Entscheidung“ | die Landrätin | freute"],
  ],
  [
    "Nach Einschätzung von Experten wird die Inflation weiter sinken.",
    ["reported: wird die Inflation weiter sinken | Experten | Nach"],
  ],
  [
    "Das Unternehmen teilte mit, man prüfe die Vorwürfe.",
    ["reported: man prüfe die Vorwürfe | Das Unternehmen | teilte"],
  ],
  [
    "„Wir hatten große Angst“, erzählt Lea, 24, die im Nachbarhaus wohnt.",
    ["quote: „Wir hatten große Angst“ | Lea | erzählt"],
  ],
  [
    "Der Verband kritisiert „völlige Missachtung“ der Beschäftigten.",
    ["quote: „völlige Missachtung“ | Der Verband | kritisiert"],
  ],
  [
    "Auf Nachfrage sagte ein Sprecher, das Werk werde am Montag wieder öffnen.",
    ["reported: das Werk werde am Montag wieder öffnen | ein Sprecher | sagte"],
  ],
  [
    "„Ich trete nicht zurück“, betonte sie. „Ich gehe bis zum Ende.“",
    [
      "quote: „Ich trete nicht zurück“ | sie | betonte",
      "quote: „Ich gehe bis zum Ende.“ | sie | -",
    ],
  ],
  [
    "Die Feuerwehr sei um sechs Uhr gerufen worden, erklärte der Kommandant.",
    ["reported: Die Feuerwehr sei um sechs Uhr gerufen worden | der Kommandant | erklärte"],
  ],
  [
    "Medienberichten zufolge soll der Vertrag geheim gewesen sein.",
    ["reported: soll der Vertrag geheim gewesen sein | Medienberichten | zufolge"],
  ],
  [
    "Die Staatsanwaltschaft wirft ihm vor, Steuern hinterzogen zu haben.",
    ["reported: Steuern hinterzogen zu haben | Die Staatsanwaltschaft | wirft"],
  ],
  ["Der Minister, der gestern in Rom war, wies die Vorwürfe zurück.", []],
  [
    "„Wir brauchen Geld“ und „Wir brauchen Personal“, riefen die Demonstranten.",
    [
      "quote: „Wir brauchen Geld“ | die Demonstranten | riefen",
      "quote: „Wir brauchen Personal“ | die Demonstranten | riefen",
    ],
  ],
  [
    "Forscher der ETH Zürich haben herausgefunden, dass Bienen zählen können.",
    ["reported: Bienen zählen können | Forscher der ETH Zürich | herausgefunden"],
  ],
  [
    "Kritiker sagen, das Gesetz gehe nicht weit genug.",
    ["reported: das Gesetz gehe nicht weit genug | Kritiker | sagen"],
  ],
  [
    "Das sei nicht geplant, sagte die Sprecherin des Amtes, Karla Moos.",
    ["reported: Das sei nicht geplant | die Sprecherin des Amtes, Karla Moos | sagte"],
  ],
  [
    "Der Fahrer war einem Sprecher zufolge betrunken und ohne Führerschein unterwegs.",
    [
      "reported: Der Fahrer war einem Sprecher zufolge betrunken und ohne Führerschein unterwegs | einem Sprecher | zufolge",
    ],
  ],
  [
    "Wie das Ministerium mitteilt, erweitere der Fund das Bild der Stadt erheblich.",
    ["reported: erweitere der Fund das Bild der Stadt erheblich | das Ministerium | mitteilt"],
  ],
  ["Der Präsident hat am Montag über Zölle gesprochen, ohne dabei konkret zu werden.", []],
  [
    "Die Stadt rechtfertigte die Räumung damit, dass das Haus einzustürzen drohe.",
    ["reported: das Haus einzustürzen drohe | Die Stadt | rechtfertigte"],
  ],
  [
    "„Wir lassen uns nicht erpressen“, sagte Minister Karl Lindner der „Bild am Morgen“.",
    ["quote: „Wir lassen uns nicht erpressen“ | Minister Karl Lindner | sagte"],
  ],
  [
    "Auch die Partei kritisierte, das Gesetz sei „handwerklich schlecht gemacht“.",
    ["reported: das Gesetz sei „handwerklich schlecht gemacht“ | die Partei | kritisierte"],
  ],
  [
    "Nach eigenen Angaben hat der Konzern 40.000 Kunden verloren.",
    ["reported: hat der Konzern 40.000 Kunden verloren | nobody | Nach"],
  ],
  [
    "Die Lage sei stabil, hieß es aus dem Ministerium.",
    ["reported: Die Lage sei stabil | dem Ministerium | hieß"],
  ],
  [
    "In dem Bericht heißt es: „Die Sicherheit hat Vorrang.“",
    ["quote: „Die Sicherheit hat Vorrang.“ | dem Bericht | heißt"],
  ],
  [
    "Den Vorwurf, sie habe gelogen, wies die Ministerin zurück.",
    ["reported: sie habe gelogen | nobody | -"],
  ],
  [
    "Den Plan nannte die Ministerin „einen Witz“.",
    ["quote: „einen Witz“ | die Ministerin | nannte"],
  ],
  [
    "Die Ermittler gehen davon aus, dass der Täter allein handelte.",
    ["reported: der Täter allein handelte | Die Ermittler | davon"],
  ],
  ["Abgesehen davon, dass es regnete, war das Fest gelungen.", []],
  [
    "Der Verband habe nichts getan, sagte sie der Zeitung. Nun versuche er, Stärke zu zeigen.",
    [
      "reported: Der Verband habe nichts getan | sie | sagte",
      "reported: Nun versuche er, Stärke zu zeigen | sie | -",
    ],
  ],
  [
    "Der Leiter der Studie, Karl Baum, zeigte sich zufrieden. Die Zahlen seien verlässlich.",
    ["reported: Die Zahlen seien verlässlich | Der Leiter der Studie, Karl Baum | -"],
  ],
  [
    "Die Behörden hätten den Artenschutz nicht geprüft, begründeten die Richter ihr Urteil.",
    ["reported: Die Behörden hätten den Artenschutz nicht geprüft | die Richter | begründeten"],
  ],
  [
    "Der Minister kündigte an, Berufung einzulegen.",
    ["reported: Berufung einzulegen | Der Minister | kündigte"],
  ],
  [
    "Nach Berechnungen des Ministeriums würde der Verkehr um die Hälfte sinken.",
    ["reported: würde der Verkehr um die Hälfte sinken | des Ministeriums | Nach"],
  ],
  [
    "Die Ministerin verteidigte den Einsatz. Die Polizei habe richtig gehandelt.",
    ["reported: Die Polizei habe richtig gehandelt | Die Ministerin | -"],
  ],
  [
    "„Wir warten ab“, sagte dem Sender eine Sprecherin.",
    ["quote: „Wir warten ab“ | eine Sprecherin | sagte"],
  ],
])("German: %s", (text, claims) => {
  expect(showClaims(text, "de")).toEqual(claims);
});
