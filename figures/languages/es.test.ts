import { expect, test } from "vitest";
import { figuresInWords } from "../in-words";

test.each([
  [
    "Al menos 15 personas murieron y más de 40 resultaron heridas en el accidente.",
    ["15 personas = 15 personas, count", "40 = 40 , count"],
  ],
  [
    "El Gobierno destinará 1.500 millones de euros a la vivienda.",
    ["1.500 millones de euros = 1500000000 EUR, money"],
  ],
  [
    "El Real Madrid ganó 3-1 al Barcelona y suma 45 puntos.",
    ["3-1 = 3 to 1 , score", "45 puntos = 45 point, measure"],
  ],
  [
    "La temperatura máxima alcanzará los 42 grados y la mínima, menos 3 grados.",
    ["42 grados = 42 °C, measure", "menos 3 grados = -3 °C, measure"],
  ],
  ["El paro bajó en 25.300 personas en mayo.", ["25.300 personas = 25300 personas, count"]],
  [
    "Casi la mitad de los encuestados, el 48 %, cree que la economía irá a peor.",
    ["mitad = about 0.5 , ratio", "48 % = 48 %, percent"],
  ],
  ["Tres de cada diez jóvenes no encuentran empleo.", ["Tres de cada diez = 0.3 , ratio"]],
  [
    "La empresa facturó 12,5 millones de dólares, un 8 % más que en 2022.",
    ["12,5 millones de dólares = 12500000 USD, money", "8 % = 8 %, percent"],
  ],
  ["Fue condenado a seis años y medio de cárcel.", ["seis años y medio = 6.5 year, duration"]],
  ["Unos 200 bomberos trabajan en la zona.", ["200 bomberos = about 200 bomberos, count"]],
  [
    "La deuda asciende a 1,5 billones de euros.",
    ["1,5 billones de euros = 1500000000000 EUR, money"],
  ],
  [
    "Entre 300 y 400 manifestantes cortaron la avenida.",
    ["300 y 400 manifestantes = 300 to 400 manifestantes, count"],
  ],
  [
    "El texto salió adelante con 176 votos a favor y 169 en contra.",
    ["176 votos = 176 votos, count", "169 = 169 , count"],
  ],
  [
    "El terremoto de magnitud 7,1 dejó 369 muertos.",
    ["7,1 = 7.1 magnitude, measure", "369 muertos = 369 muertos, count"],
  ],
  [
    "Las ventas se duplicaron en los últimos cinco años.",
    ["duplicaron = 2 x, ratio", "cinco años = 5 year, duration"],
  ],
  [
    "Un tercio de los hogares tiene dos coches.",
    ["Un tercio = 0.333333333333 , ratio", "dos coches = 2 coches, count"],
  ],
  [
    "La inflación interanual pasó del 3,2 % al 3,5 %.",
    ["3,2 % = 3.2 %, percent", "3,5 % = 3.5 %, percent"],
  ],
  ["Veinticinco países firmaron el acuerdo.", ["Veinticinco países = 25 países, count"]],
  ["El tren circulaba a 300 kilómetros por hora.", ["300 kilómetros por hora = 300 km/h, measure"]],
  [
    "Treinta y dos mil espectadores llenaron el estadio.",
    ["Treinta y dos mil espectadores = 32000 espectadores, count"],
  ],
  ["El tipo de interés sube 25 puntos básicos.", ["25 puntos básicos = 0.25 pp, percent"]],
])("%s", (text, expected) => {
  expect(figuresInWords(text, "es")).toEqual(expected);
});

test.each([
  "El 14 de marzo de 2020, a las 20:30 horas, se decretó el estado de alarma.",
  "El artículo 155 de la Constitución fue aplicado en 2017.",
  "En los años 80 vivía en el piso 3 de la calle Mayor 12.",
])("no figure: %s", (text) => {
  expect(figuresInWords(text, "es")).toEqual([]);
});

test.each<[string, string[]]>([
  [
    "El salario subirá de 1.080 a 1.134 euros, entre 15 o 20 personas.",
    [
      "1.080 a 1.134 euros = 1080 to 1134 EUR, money",
      "15 o 20 personas = 15 to 20 personas, count",
    ],
  ],
  ["El gol llegó en el minuto 89 de la 2ª jornada.", []],
  [
    "Casi un millón y medio de víctimas, tres millones y medio de euros y 1’396.342 personas.",
    [
      "un millón y medio de víctimas = about 1500000 víctimas, count",
      "tres millones y medio de euros = 3500000 EUR, money",
      "1’396.342 personas = 1396342 personas, count",
    ],
  ],
  [
    "El Mundial 2024 ha terminado el lunes 16 a las 19.30 horas, no a las 11, en el kilómetro 511.",
    [],
  ],
])("what looks alike: %s", (text, expected) => {
  expect(figuresInWords(text, "es")).toEqual(expected);
});
