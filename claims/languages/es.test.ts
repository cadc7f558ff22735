import { expect, test } from "vitest";
import { showClaims } from "../show-claims";

test.each<[text: string, claims: string[]]>([
  [
    "«No cerraremos la escuela», dijo la alcaldesa Ana Ruiz el martes.",
    ["quote: «No cerraremos la escuela» | la alcaldesa Ana Ruiz | dijo"],
  ],
  [
    "La alcaldesa afirmó que la ciudad gastó cuatro millones de euros.",
    ["reported: la ciudad gastó cuatro millones de euros | La alcaldesa | afirmó"],
  ],
  [
    "Según la policía, dos hombres fueron detenidos.",
    ["reported: dos hombres fueron detenidos | la policía | Según"],
  ],
  [
    "Dos hombres fueron detenidos, informó la policía.",
    ["reported: Dos hombres fueron detenidos | la policía | informó"],
  ],
  [
    '"Es una victoria para los agricultores", celebró el ministro.',
    ['quote: "Es una victoria para los agricultores" | el ministro | celebró'],
  ],
  [
    'El ministro calificó la decisión de "victoria histórica".',
    ['quote: "victoria histórica" | El ministro | calificó'],
  ],
  [
    "“Lo hemos perdido todo”, explica Omar Haddad, comerciante. “Necesitamos ayuda”.",
    [
      "quote: “Lo hemos perdido todo” | Omar Haddad | explica",
      "quote: “Necesitamos ayuda” | Omar Haddad | -",
    ],
  ],
  ['El portavoz añadió: "No vamos a ceder".', ['quote: "No vamos a ceder" | El portavoz | añadió']],
  ['La película "Las estaciones" se estrena el miércoles.', []],
  [
    "El proyecto costará tres millones, según un informe publicado el lunes.",
    ["reported: El proyecto costará tres millones | un informe | según"],
  ],
  [
    "El Gobierno anunció que subirá el salario mínimo.",
    ["reported: subirá el salario mínimo | El Gobierno | anunció"],
  ],
])("Spanish: %s", (text, claims) => {
  expect(showClaims(text, "es")).toEqual(claims);
});
