import { expect, test } from "vitest";
import { figuresInWords } from "../in-words";

test.each([
  [
    "Bei dem Unfall wurden drei Menschen getötet und 17 weitere Personen verletzt.",
    ["drei Menschen = 3 Menschen, count", "17 weitere Personen = 17 Personen, count"],
  ],
  [
    "Der Konzern steigerte den Umsatz im dritten Quartal um 8,3 Prozent auf 12,4 Milliarden Euro.",
    ["8,3 Prozent = 8.3 %, percent", "12,4 Milliarden Euro = 12400000000 EUR, money"],
  ],
  [
    "Rund 1.500 Beschäftigte verlieren ihren Arbeitsplatz.",
    ["1.500 Beschäftigte = about 1500 Beschäftigte, count"],
  ],
  [
    "Jeder vierte Deutsche lebt in einer Stadt mit mehr als 100.000 Einwohnern.",
    ["Jeder vierte = 0.25 , ratio", "100.000 Einwohnern = 100000 Einwohnern, count"],
  ],
  [
    "Die Temperaturen steigen auf 28 bis 32 Grad, nachts minus drei Grad.",
    ["28 bis 32 Grad = 28 to 32 °C, measure", "minus drei Grad = -3 °C, measure"],
  ],
  [
    "Bayern gewann mit 3:1 gegen Dortmund und hat nun 45 Punkte.",
    ["3:1 = 3 to 1 , score", "45 Punkte = 45 point, measure"],
  ],
  [
    "Die Reise dauert zweieinhalb Stunden und kostet 49,90 Euro.",
    ["zweieinhalb Stunden = 2.5 hour, duration", "49,90 Euro = 49.9 EUR, money"],
  ],
  [
    "Das Haus mit 120 Quadratmetern wurde für 450.000 Euro verkauft.",
    ["120 Quadratmetern = 120 m2, measure", "450.000 Euro = 450000 EUR, money"],
  ],
  [
    "In den 1990er Jahren gab es nur zwei Millionen Nutzer.",
    ["zwei Millionen Nutzer = 2000000 Nutzer, count"],
  ],
  [
    "Etwa zwei Drittel der Befragten sprachen sich dafür aus.",
    ["zwei Drittel = about 0.666666666667 , ratio"],
  ],
  [
    "Die Hälfte aller Haushalte hat weniger als 2000 Euro im Monat.",
    ["Hälfte = 0.5 , ratio", "2000 Euro = 2000 EUR, money"],
  ],
  ["Der Preis hat sich seit 2010 verdoppelt.", ["verdoppelt = 2 x, ratio"]],
  [
    "Um 14.30 Uhr rückte die Feuerwehr mit 60 Einsatzkräften an.",
    ["60 Einsatzkräften = 60 Einsatzkräften, count"],
  ],
  ["Nach § 218 StGB drohen bis zu drei Jahre Haft.", ["drei Jahre = 3 year, duration"]],
  [
    "Der Dax schloss 0,7 Prozent höher bei 15.987 Zählern.",
    ["0,7 Prozent = 0.7 %, percent", "15.987 Zählern = 15987 point, measure"],
  ],
  [
    "Ein Drittel der 600 Mitarbeiter arbeitet in Teilzeit.",
    ["Ein Drittel = 0.333333333333 , ratio", "600 Mitarbeiter = 600 Mitarbeiter, count"],
  ],
  ["Zweihundertfünfzig Gäste kamen zur Feier.", ["Zweihundertfünfzig Gäste = 250 Gäste, count"]],
  ["Der Leitzins sinkt um 25 Basispunkte.", ["25 Basispunkte = 0.25 pp, percent"]],
  [
    "Zwischen 300 und 400 Demonstranten zogen durch die Stadt.",
    ["300 und 400 Demonstranten = 300 to 400 Demonstranten, count"],
  ],
])("%s", (text, expected) => {
  expect(figuresInWords(text, "de")).toEqual(expected);
});

test.each([
  "Am 24. Februar 2022 begann der Krieg.",
  "Die A7 ist seit Montag gesperrt.",
  "Der 12. Spieltag beginnt am 3. Mai.",
  "Im Raum 12 der Boeing 737 saß niemand.",
])("no figure: %s", (text) => {
  expect(figuresInWords(text, "de")).toEqual([]);
});

test.each<[string, string[]]>([
  ["Das Gericht entschied mit 6:2 Stimmen.", ["6:2 = 6 to 2 , score"]],
  ["Zehntausende kamen, Hunderttausende blieben fern; sie siegte in 1:54,32.", []],
  ["Das dauerte anderthalb Stunden.", ["anderthalb Stunden = 1.5 hour, duration"]],
  [
    "In den Jahren 2020 bis 2025 kam zum zweiten Mal die zwölfte Runde vor Tausenden Eltern mit einfachen Regeln.",
    [],
  ],
  [
    "Er wurde bereits 2021 Trainer, als 1200 Fans und 2000 Gäste kamen.",
    ["1200 Fans = 1200 Fans, count", "2000 Gäste = 2000 Gäste, count"],
  ],
  ["Er lebte von 1503 bis 1566, am Mittwoch (12.3.) kam Version 5.3 seines bekannten Spiels.", []],
  [
    "Das 1,8-Milliarden-Euro-Projekt lief 27:30 Minuten, das 100-Millionen-Paket nicht.",
    [
      "1,8-Milliarden-Euro = 1800000000 EUR, money",
      "27:30 Minuten = 27.5 minute, duration",
      "100-Millionen = 100000000 , count",
    ],
  ],
])("what looks alike: %s", (text, expected) => {
  expect(figuresInWords(text, "de")).toEqual(expected);
});
