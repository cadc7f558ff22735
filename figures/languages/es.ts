import type { ContextWords, Language } from "../language";

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre".split(
    " ",
  );

/** Spanish, of both sides of the Atlantic. */
export const es: Language = {
  writing: "spaced",
  decimalComma: true,
  groupingSpace: true,
  numerals: {
    digit: {
      0: "cero",
      1: "un|uno|una",
      2: "dos",
      3: "tres",
      4: "cuatro",
      5: "cinco",
      6: "seis",
      7: "siete",
      8: "ocho",
      9: "nueve",
    },
    teen: {
      10: "diez",
      11: "once",
      12: "doce",
      13: "trece",
      14: "catorce",
      15: "quince",
      16: "dieciséis|dieciseis",
      17: "diecisiete",
      18: "dieciocho",
      19: "diecinueve",
      20: "veinte",
      21: "veintiuno|veintiún|veintiuna",
      22: "veintidós|veintidos",
      23: "veintitrés|veintitres",
      24: "veinticuatro",
      25: "veinticinco",
      26: "veintiséis|veintiseis",
      27: "veintisiete",
      28: "veintiocho",
      29: "veintinueve",
    },
    tens: {
      30: "treinta",
      40: "cuarenta",
      50: "cincuenta",
      60: "sesenta",
      70: "setenta",
      80: "ochenta",
      90: "noventa",
    },
    hundreds: {
      100: "cien|ciento",
      200: "doscientos|doscientas",
      300: "trescientos|trescientas",
      400: "cuatrocientos|cuatrocientas",
      500: "quinientos|quinientas",
      600: "seiscientos|seiscientas",
      700: "setecientos|setecientas",
      800: "ochocientos|ochocientas",
      900: "novecientos|novecientas",
    },
    multiplier: { 12: "docena{s}" },
    collective: {
      10: "decena",
      20: "veintena",
      30: "treintena",
      100: "centena{r}",
      1000: "millar",
    },
    fraction: { 0.5: "medio" },
    magnitude: {
      1000: "mil",
      1000000: "millón|millones|mill.|M[€]|M[ €]",
      1000000000000: "billón|billones",
    },
  },
  joints: " | y ",
  units: {
    percent: {
      "%": "por cien",
      pp: "puntos porcentuales|punto porcentual|p.p.",
      "pp÷100": "puntos básicos|punto básico|pb",
    },
    money: {
      "EUR÷100": "céntimo{s}",
      USD: "dólar{es}|dólares americanos",
      "USD÷100": "centavo{s}",
      GBP: "libras",
      JPY: "yen|yenes",
      CNY: "yuan{es}",
      KRW: "wones|won",
      AUD: "dólar{es} australiano{s}",
      RUB: "rublo{s}",
      INR: "rupia{s}",
      CHF: "francos suizos|franco suizo",
      ARS: "pesos argentinos|peso argentino",
      COP: "pesos colombianos|peso colombiano",
      CLP: "pesos chilenos|peso chileno",
      PEN: "soles|nuevos soles",
      BRL: "reales",
      VES: "bolívar{es}",
      PYG: "guaraníes",
      ESP: "peseta{s}",
      BOB: "bolivianos",
      peso: "peso{s}",
    },
    measure: {
      ly: "años luz|año luz",
      kg: "kilo{s}",
      mg: "miligramo{s}",
      "°C": "grado{s}|grados centígrados|º|°",
      "km/h": "kilómetros a la hora",
      hp: "caballos|CV",
      point: "punto{s}",
      kWh: "kilovatios-hora",
    },
    duration: {
      day: "jornadas[ de huelga]",
    },
    ratio: {
      x: "veces[ más]|veces[ menos]|veces[ mayor]|veces[ superior]|veces[ la ]|veces[ el ]|veces[ lo ]|veces[ los ]|veces[ las ]|veces[ su ]|veces[ mejor]|veces[ inferior]",
      "÷3": "tercio{s}|tercera parte|terceras partes",
      "÷4": "cuarto{s}|cuarta parte|cuartas partes",
      "÷5": "quinto{s}|quinta parte|quintas partes",
      "÷10": "décimo{s}|décima parte",
    },
    label: {
      hour: "h",
      "": `${MONTHS.map((month) => `de ${month}`).join("|")}|º|ª|.º|.ª|er|do|ro|to|mo|vo|y media[ de]|h.|horas[ de la mañana]|horas[ de la tarde]|horas[ de la noche]`,
    },
  },
  prefixes: { "below zero": "menos", rank: "número|nº|n.º", "money USD": "US$|U$S|u$s" },
  wholes: {
    "ratio 0.5": "mitad",
    "ratio 2 x":
      "duplicó|duplicado|duplicada|duplicaron|duplica{r}|duplicando|doble[ de]|doble[ que]|doble[ del]|el doble",
    "ratio 3 x":
      "triplicó|triplicado|triplicada|triplicaron|triplica{r}|triple[ de]|triple[ que]|triple[ del]",
    "ratio 4 x": "cuadruplicó|cuadruplicado|cuadruplicar|cuádruple[ de]|cuádruple[ que]",
    "duration 0.5 hour": "media hora",
  },
  idioms: "segunda mitad|primera mitad|dos a dos|mil gracias|a la mitad de la|mitad del siglo",
  unitsBefore: {
    "ratio x":
      "multiplicar por|multiplicado por|multiplicada por|multiplicó por|multiplica por|multiplicados por",
    "measure magnitude": "magnitud|magnitud de",
  },
  of: " de ",
  before: {
    approximate:
      "unos|unas|cerca de|cerca del|cerca de un|cerca de los|cerca de las|alrededor de|alrededor del|alrededor de los|alrededor de un|casi|casi el|casi un|casi los|casi las|casi la|aproximadamente|aproximadamente el|en torno a|en torno al|en torno a los|en torno a las|más o menos|un poco más de|un poco menos de|algo más de|algo menos de|poco más de|poco menos de|apenas|rozando los|próximo al|próximos a|hacia",
    label:
      "minuto|kilómetro|día|artículo{s}|página{s}|capítulo|línea|tipo|nivel|serie|fase|canal|episodio|grupo|clase|sala|piso|local|puerta|vía|carretera|calle|avenida|paseo|plaza|tel.|teléfono|+|§|art.|los años|varios|varias|algunos|algunas|decreto|ley|anexo|versión|etapa|el siglo",
    year: "en|del|año|hasta|finales de|principios de|antes de|después de|temporada|verano de|otoño de",
    nothing: "van de|va de|varía de|varían de|oscila de",
    "bare label":
      "a las|las|lunes|martes|miércoles|jueves|viernes|sábado|domingo|década de los|años",
    between: "entre",
    from: "de|pasó de|pasar de|pasando de|desde",
    article: "un|una|por|cada",
    age: "hombre de|mujer de|joven de|niño de|niña de|hijo de|hija de|edad de|menor de|chica de|chico de",
  },
  after: {
    approximate: "aproximadamente|más o menos|o así|aproximados",
    half: " y medio| y media",
  },
  links: {
    range: " a | o | y pico |-a-",
    between: " y ",
    "part of whole": " de cada ",
  },
  nouns: {
    style: "plural, then adjectives",
    and: "y|o|e|u",
    stops:
      "al|ante{s}|bajo|con|contra|de|del|desde|durante|en|entre|hacia|hasta|para|por|según|sin|sobre|tras|quienes|cuyos|cuyas|cuando|como|pero|más|menos|es|son|eran|fueron|los|las|unos|unas|sus|les|nos|estos|estas|esos|esas|además|todos|todas|mientras|después|atrás|detrás|través|quizás|apenas|entonces|hoy|ayer|solo|sólo|aún|todavía|casi|cerca|alrededor|porque|aunque|mediante|salvo|jamás|varios|varias|vez|ellos|ellas|nosotros|demás|pues",
    modifiers:
      "grandes|nuevos|nuevas|buenos|buenas|malos|malas|mejores|peores|primeros|primeras|últimos|últimas|próximos|próximas|otros|otras|pequeños|pequeñas|jóvenes|viejos|viejas|antiguos|antiguas|principales|distintos|distintas|diferentes|diversos|diversas|únicos|únicas|largos|largas|altos|altas|supuestos|presuntos|presuntas|numerosos|posibles|mismos|mismas|meros|simples|auténticos|célebres|grandísimos|ex",
    plurals: "gente",
  },
};

export const esContext: ContextWords = {
  boundBefore: {
    "at least": "al menos|como mínimo|por lo menos",
    "at most": "como máximo|hasta|a lo sumo",
    "more than": "más de|por encima de",
    "less than": "menos de|por debajo de",
  },
  boundAfter: { "at least": "o más|como mínimo", "at most": "o menos|como máximo" },
  change: {
    up: "subió|sube{n}|subieron|subida|aumentó|aumentaron|aumenta|aumento|creció|crecieron|crece|crecimiento|alza|incremento|incrementó|ganó",
    down: "bajó|baja{n}|bajaron|bajada|cayó|cayeron|cae|caída|descendió|descenso|disminuyó|disminución|redujo|reducción|retroceso|perdió",
  },
  shift: { up: "más", down: "menos" },
  changeStands: "both",
  levelBefore: "a|hasta|desde|entre",
  asOfBefore: "a fecha de|a cierre de|al cierre de|a finales de|a fecha",
  dates: "de|del|el|año|finales|principios|mes|pasado|hoy|ayer|cierre",
  sourceBefore: "según|de acuerdo con",
  sourceVerbs:
    "informó|informaron|dijo|dijeron|explicó|señaló|indicó|publicó|reveló|confirmó|adelantó|detalló|precisó|anunció|ha informado|han informado|recoge|pudo saber",
  sourceAgent: " por ",
  sourceEnds: " a | publicado| publicada| publicados| difundido| que | quien | en un | en una ",
};
