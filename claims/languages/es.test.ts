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
  [
    "El presidente anunció que el Gobierno enviará 300 agentes.",
    ["reported: el Gobierno enviará 300 agentes | El presidente | anunció"],
  ],
  [
    "“Es una decisión histórica”, aseguró la consejera de Salud.",
    ["quote: “Es una decisión histórica” | la consejera de Salud | aseguró"],
  ],
  [
    "De acuerdo con el INE, la inflación bajó al 2,3% en abril.",
    ["reported: la inflación bajó al 2,3% en abril | el INE | acuerdo"],
  ],
  [
    "El sindicato denuncia “un desprecio total” de la dirección.",
    ["quote: “un desprecio total” | El sindicato | denuncia"],
  ],
  [
    "La fiscalía sostiene que el acusado mintió.",
    ["reported: el acusado mintió | La fiscalía | sostiene"],
  ],
  [
    "Los bomberos fueron avisados a las seis, según explicó su comandante.",
    ["reported: Los bomberos fueron avisados a las seis | su comandante | explicó"],
  ],
  [
    "El ministro, que viajó ayer a Lima, negó que haya habido irregularidades.",
    ["reported: haya habido irregularidades | El ministro | negó"],
  ],
  [
    "“Tuvimos mucho miedo”, cuenta Lucía, de 24 años, vecina del inmueble.",
    ["quote: “Tuvimos mucho miedo” | Lucía | cuenta"],
  ],
  [
    "Fuentes del Ministerio señalan que el acuerdo está cerca.",
    ["reported: el acuerdo está cerca | Fuentes del Ministerio | señalan"],
  ],
  [
    "Preguntado por la dimisión, el portavoz respondió: “No tengo nada que decir”.",
    ["quote: “No tengo nada que decir” | el portavoz | respondió"],
  ],
  [
    "Como señaló el fiscal, la investigación sigue abierta.",
    ["reported: la investigación sigue abierta | el fiscal | señaló"],
  ],
  [
    "De acuerdo con la Fiscalía, el acusado cobró 200.000 euros en comisiones.",
    ["reported: el acusado cobró 200.000 euros en comisiones | la Fiscalía | acuerdo"],
  ],
  [
    "El informe concluye que faltan 300 enfermeros.",
    ["reported: faltan 300 enfermeros | El informe | concluye"],
  ],
  [
    "La inflación se moderó al 2,3 % en mayo, según informó este viernes el instituto.",
    ["reported: La inflación se moderó al 2,3 % en mayo | el instituto | informó"],
  ],
  ["La empresa, por su parte, niega las acusaciones.", []],
  [
    "«No hay dinero», dijo a la prensa el director del museo.",
    ["quote: «No hay dinero» | el director del museo | dijo"],
  ],
  [
    "Un estudio publicado el jueves concluye que la mitad duerme mal.",
    ["reported: la mitad duerme mal | Un estudio | concluye"],
  ],
  [
    "El museo cerró ayer, dijo la directora Ana Gil. «Volveremos en mayo», añadió.",
    [
      "reported: El museo cerró ayer | la directora Ana Gil | dijo",
      "quote: «Volveremos en mayo» | la directora Ana Gil | añadió",
    ],
  ],
  [
    "La ministra confirmó el cierre. «No se trata de ahorrar», aseguró ante los diputados.",
    ["quote: «No se trata de ahorrar» | La ministra | aseguró"],
  ],
  ["El alcalde considera la medida «inútil».", ["quote: «inútil» | El alcalde | considera"]],
  [
    "La portavoz, Ana Gil, ha acusado al Gobierno de «mentir».",
    ["quote: «mentir» | La portavoz, Ana Gil | acusado"],
  ],
  [
    "Tal y como explicó la consejera, las obras empezarán en mayo.",
    ["reported: las obras empezarán en mayo | la consejera | explicó"],
  ],
  [
    "El plan sigue, dijo Ana Gil. Añadió que habrá cambios.",
    ["reported: El plan sigue | Ana Gil | dijo", "reported: habrá cambios | Ana Gil | Añadió"],
  ],
  [
    "Un antiguo empleado, que prefiere callar su nombre, sostiene que no hubo control.",
    ["reported: no hubo control | Un antiguo empleado | sostiene"],
  ],
  [
    "Desde el sindicato denuncian que faltan médicos.",
    ["reported: faltan médicos | el sindicato | denuncian"],
  ],
])("Spanish: %s", (text, claims) => {
  expect(showClaims(text, "es")).toEqual(claims);
});
