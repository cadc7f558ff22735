import { expect, test } from "vitest";
import { figuresInWords } from "../in-words";

test.each([
  [
    "Le chômage a reculé de 0,2 point, à 7,1 % de la population active.",
    ["0,2 point = 0.2 point, measure", "7,1 % = 7.1 %, percent"],
  ],
  [
    "Le groupe a annoncé la suppression de 1 500 postes d'ici à 2025.",
    ["1 500 postes = 1500 postes, count"],
  ],
  [
    "Près de 200 000 personnes ont manifesté samedi à Paris.",
    ["200 000 personnes = about 200000 personnes, count"],
  ],
  [
    "La fusée mesure 56 mètres de haut et pèse 770 tonnes.",
    ["56 mètres = 56 m, measure", "770 tonnes = 770 t, measure"],
  ],
  [
    "Le PSG s'est imposé 3-1 face à Lyon et compte désormais 52 points.",
    ["3-1 = 3 to 1 , score", "52 points = 52 point, measure"],
  ],
  [
    "Environ un Français sur cinq vit sous le seuil de pauvreté.",
    ["un Français sur cinq = about 0.2 , ratio"],
  ],
  [
    "Le loyer moyen est de 850 euros par mois pour 40 m².",
    ["850 euros = 850 EUR, money", "40 m² = 40 m2, measure"],
  ],
  [
    "Quelque 300 pompiers et 12 avions luttent contre l'incendie qui a brûlé 4 500 hectares.",
    [
      "300 pompiers = about 300 pompiers, count",
      "12 avions = 12 avions, count",
      "4 500 hectares = 4500 ha, measure",
    ],
  ],
  [
    "La moitié des 27 États membres ont voté pour.",
    ["moitié = 0.5 , ratio", "27 États = 27 États, count"],
  ],
  [
    "Le texte a été adopté par 289 voix contre 245.",
    ["289 voix = 289 voix, count", "245 = 245 , count"],
  ],
  ["Le taux passe de 2 % à 3 %.", ["2 % = 2 %, percent", "3 % = 3 %, percent"]],
  [
    "Le constructeur a vendu 1,2 million de véhicules, soit deux fois plus qu'en 2021.",
    ["1,2 million de véhicules = 1200000 véhicules, count", "deux fois = 2 x, ratio"],
  ],
  [
    "Le séisme de magnitude 6,8 a fait plus de 2 900 morts.",
    ["6,8 = 6.8 magnitude, measure", "2 900 morts = 2900 morts, count"],
  ],
  ["Les ventes ont triplé en trois ans.", ["triplé = 3 x, ratio", "trois ans = 3 year, duration"]],
  [
    "Une vingtaine de blessés ont été soignés sur place.",
    ["vingtaine de blessés = about 20 blessés, count"],
  ],
  ["Cent vingt personnes ont été évacuées.", ["Cent vingt personnes = 120 personnes, count"]],
  [
    "Le baril de Brent a perdu 2,3 % à 78,45 dollars.",
    ["2,3 % = 2.3 %, percent", "78,45 dollars = 78.45 USD, money"],
  ],
  ["Au moins quinze maisons ont été détruites.", ["quinze maisons = 15 maisons, count"]],
  [
    "Le budget atteint 3,4 Md€, contre 3,1 Md€ l'an dernier.",
    ["3,4 Md€ = 3400000000 EUR, money", "3,1 Md€ = 3100000000 EUR, money"],
  ],
  [
    "Entre 10 et 15 kilomètres de bouchons sont attendus.",
    ["10 et 15 kilomètres = 10 to 15 km, measure"],
  ],
])("%s", (text, expected) => {
  expect(figuresInWords(text, "fr")).toEqual(expected);
});

test.each([
  "Le 14 juillet 2023, à 20h30, la place était vide.",
  "L'article 5 de la loi n'a pas changé depuis 1958.",
  "Au 2e étage, dans les années 80.",
])("no figure: %s", (text) => {
  expect(figuresInWords(text, "fr")).toEqual([]);
});

test.each<[string, string[]]>([
  ["Les articles 49 et 16 et la page 3.", []],
  [
    "Il passe de 29 % en 2018 à 38 % en 2024, soit un million et demi d'euros.",
    [
      "29 % = 29 %, percent",
      "38 % = 38 %, percent",
      "un million et demi d'euros = 1500000 EUR, money",
    ],
  ],
  ["Rendez-vous à 12 h 30, le lundi 16.", []],
])("what looks alike: %s", (text, expected) => {
  expect(figuresInWords(text, "fr")).toEqual(expected);
});
