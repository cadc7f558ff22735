import type { ContextWords, Language } from "../language";

/** An adjective in all its endings: jährig, jährige, jährigen … */
function inflected(...stems: readonly string[]): string {
  return stems
    .flatMap((stem) => ["", "e", "en", "er", "es", "em"].map((ending) => stem + ending))
    .join("|");
}

/** German. Spelled numbers are one word, and many units are joined to them. */
export const de: Language = {
  writing: "spaced",
  decimalComma: true,
  groupingSpace: true,
  compounds: true,
  numerals: {
    digit: {
      1: "ein|eins|eine|einen|einem|einer",
      2: "zwei|zwo",
      3: "drei",
      4: "vier",
      5: "fünf",
      6: "sechs",
      7: "sieben",
      8: "acht",
      9: "neun",
    },
    teen: {
      10: "zehn",
      11: "elf",
      12: "zwölf",
      13: "dreizehn",
      14: "vierzehn",
      15: "fünfzehn",
      16: "sechzehn",
      17: "siebzehn",
      18: "achtzehn",
      19: "neunzehn",
    },
    tens: {
      20: "zwanzig",
      30: "dreißig|dreissig",
      40: "vierzig",
      50: "fünfzig",
      60: "sechzig",
      70: "siebzig",
      80: "achtzig",
      90: "neunzig",
    },
    fraction: { 0.5: "einhalb" },
    multiplier: { 12: "Dutzend", 100: "hundert" },
    magnitude: {
      1000: "tausend|Tsd.",
      1000000: "Million|Millionen|Mio.|Mio|Mill.",
      1000000000: "Milliarde|Milliarden|Mrd.|Mrd|Mia.",
      1000000000000: "Billion|Billionen|Bio.",
    },
  },
  joints: " |und",
  units: {
    percent: {
      "%": "v. H.|prozentige|prozentigen|prozentiger|prozentiges",
      pp: "Prozentpunkte|Prozentpunkten|Prozentpunkt|%-Punkte|%-Punkten",
      "pp÷100": "Basispunkte|Basispunkten|Basispunkt",
    },
    money: {
      EUR: "Euros",
      "EUR÷100": "Cent|Cents|Eurocent",
      USD: "Dollar|Dollars|US-Dollars",
      GBP: "Pfund Sterling|britische Pfund|britischen Pfund|Pfund[ Sterling]",
      CHF: "Franken|Schweizer Franken|Fr.|SFr.",
      "CHF÷100": "Rappen",
      JPY: "Yen",
      CNY: "Yuan|Renminbi",
      KRW: "Won",
      RUB: "Rubel",
      INR: "Rupien|Rupie",
      TRY: "Lira|türkische Lira",
      PLN: "Zloty",
      SEK: "schwedische Kronen",
      DKK: "dänische Kronen",
      NOK: "norwegische Kronen",
      CZK: "tschechische Kronen",
      HUF: "Forint",
      UAH: "Hrywnja",
      DEM: "Mark|D-Mark|DM",
      ATS: "Schilling",
    },
    measure: {
      ly: "Lichtjahre|Lichtjahren|Lichtjahr",
      kg: "Kilo|Kilos",
      m2: "qm",
      km2: "qkm",
      m3: "cbm",
      "°C": "Grad|Celsiusgrad",
      "km/h": "Stundenkilometer|Stundenkilometern",
      hp: "PS",
      point: "Punkte|Punkten|Punkt|Zähler|Zählern",
      MWh: "Megawattstunden",
      GWh: "Gigawattstunden",
      TWh: "Terawattstunden",
    },
    duration: {
      year: "Jahrzehnt[e]",
      month: `Monate|Monaten|Monat|Monats|${inflected("monatig", "-monatig")}`,
      week: `Wochen|Woche|${inflected("wöchig", "-wöchig")}`,
      day: `Tage|Tagen|Tag|${inflected("tägig", "-tägig")}`,
      hour: `Stunden|Stunde|${inflected("stündig", "-stündig")}`,
      minute: `Minuten|Minute|${inflected("minütig", "-minütig")}`,
      second: `Sekunden|Sekunde|${inflected("sekündig")}`,
    },
    ratio: {
      x: `mal|-mal|fach|-fach|Mal[ so]|${inflected("fach", "-fach")}|Fache|Fachen|-Fache`,
      "÷2": "Hälften",
      "÷3": "Drittel|Dritteln",
      "÷4": "Viertel|Vierteln",
      "÷5": "Fünftel|Fünfteln",
      "÷6": "Sechstel",
      "÷8": "Achtel",
      "÷10": "Zehntel|Zehnteln",
    },
    age: {
      year: `Jahre alt|Jahre alte|Jahre alten|Jahre alter|Jahren alt|${inflected("jährig", "-jährig", "-Jährig", "Jährig")}`,
    },
    label: {
      hour: "Uhr",
      "": ". Januar|. Februar|. März|. April|. Mai|. Juni|. Juli|. August|. September|. Oktober|. November|. Dezember|. Jänner|er|er-Jahre|er-Jahren|er Jahre|er Jahren|. Jahrhundert|. Jahrhunderts|. Klasse|. Spieltag|. Minute|. Platz|. Geburtstag|. Runde|. Oktober|. Bezirk|. Stock|-mal-eins|Abs.|StGB|BGB",
    },
  },
  prefixes: { below: "minus", rank: "Platz|Rang", "money CHF": "Fr.|CHF|SFr." },
  wholes: {
    "ratio 0.5": "Hälfte|halbiert|halbierte|halbierten|halbieren|halbiere",
    "ratio 0.3333333333333333":
      "jeder dritte|jede dritte|jedes dritte|jeden dritten|jedem dritten|jeder Dritte",
    "ratio 0.25": "jeder vierte|jede vierte|jedes vierte|jeden vierten|jedem vierten|jeder Vierte",
    "ratio 0.2": "jeder fünfte|jede fünfte|jedes fünfte|jeden fünften|jedem fünften|jeder Fünfte",
    "ratio 0.1": "jeder zehnte|jede zehnte|jedes zehnte|jeden zehnten|jedem zehnten|jeder Zehnte",
    "ratio 2 x":
      "verdoppelt|verdoppelte|verdoppelten|verdoppeln|doppelt[ so]|doppelte[ Menge]|Doppelte|Verdoppelung|Verdopplung",
    "ratio 3 x":
      "verdreifacht|verdreifachte|verdreifachten|verdreifachen|dreifach[ so]|Dreifache|Dreifachen",
    "ratio 4 x": "vervierfacht|vervierfachte|vervierfachten|vervierfachen|Vierfache|Vierfachen",
    "ratio 5 x": "verfünffacht|verfünffachte|Fünffache|Fünffachen",
    "ratio 10 x": "verzehnfacht|verzehnfachte|Zehnfache|Zehnfachen",
  },
  idioms:
    "zehntausende|zehntausenden|zehntausender|Zehntausende|Zehntausenden|Zehntausender|hunderttausende|hunderttausenden|Hunderttausende|Hunderttausenden|achtung|achten|achtet|achtete|achtlos|einmal|einfach|dreimal[ die Woche]|Dreieck|Viereck|zweifel|zweite Hälfte|zweiten Hälfte|ersten Hälfte|erste Hälfte|halbieren sich",
  unitsBefore: { "measure magnitude": "Stärke|der Stärke|Magnitude" },
  before: {
    age: "im Alter von|Alter von",
    approximate:
      "rund|etwa|circa|ca.|zirka|knapp|fast|ungefähr|gut|annähernd|nahezu|beinahe|um die|an die|geschätzt|geschätzte|geschätzten|schätzungsweise|etwas mehr als|etwas weniger als|etwas über|etwas unter",
    label:
      "§|§§|Artikel|Art.|Paragraf|Paragraph|Absatz|Seite|Kapitel|Abs.|Nr.|S.|Tel.|+|mehrere|einige|wenige|viele",
    year: "seit|in|im Jahr|im Jahre|Jahr|bis|ab|Anfang|Mitte|Ende|Sommer|Herbst|Winter|Frühjahr|gegenüber|vor|nach|um|anno",
    nothing: "reichen von|reicht von|schwanken von",
    between: "zwischen",
    from: "von",
    article: "ein|eine|einer|einem|einen|eins|pro|je|halbe",
    ordinal:
      "am|der|die|das|dem|den|des|im|zum|zur|vom|beim|seinen|ihren|seinem|ihrem|bis|seit|ab|jeden|und",
  },
  after: { approximate: "oder so", half: " und ein halbes| und eine halbe" },
  links: {
    range: "- bis | bis |-bis-| oder | bis zu ",
    between: " und ",
    "part of whole": " von | aus ",
  },
  nouns: {
    style: "capitalised",
    and: "und|oder|bis",
    stops:
      "der|die|dem|den|des|ein|eine|einer|einem|einen|eines|aber|als|an|am|auf|aus|bei|bis|durch|für|gegen|hinter|im|in|je|mit|nach|neben|ohne|per|pro|seit|trotz|über|um|unter|vom|von|vor|wegen|zu|zum|zur|zwischen|dass|weil|wenn|wie|wer|nur|auch|noch|schon|bereits|sogar|keine|er|sie|es|seine|ihre|ihren|ihrer|diese|dieser|jeder|jede|alle|allen|aller|waren|wurde|wurden|werden|haben|hatte|hatten|können|konnten|sollen|müssen|davon|darunter|dann|hier|heute|mehr|weniger|höchstens|mindestens|insgesamt|rund|etwa|knapp|fast|zuletzt|laut|sowie|allein|erst|jetzt|so|doch|da|ungefähr|Uhr",
    plurals: "",
  },
  ordinalDot: true,
};

export const deContext: ContextWords = {
  boundBefore: {
    "at least": "mindestens|wenigstens|zumindest",
    "at most": "höchstens|bis zu|maximal",
    "more than": "mehr als|über|gut",
    "less than": "weniger als|unter|knapp",
  },
  boundAfter: { "at least": "oder mehr", "at most": "oder weniger" },
  change: {
    up: "stieg|stiegen|steigt|steigen|gestiegen|wuchs|wächst|gewachsen|erhöht|erhöhte|zugelegt|zulegte|Anstieg|Zuwachs|Plus|Erhöhung|zugenommen|höher",
    down: "sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|gefallen|verringert|verringerte|schrumpfte|geschrumpft|Rückgang|Minus|abgenommen|niedriger|reduziert",
  },
  changeStands: "both",
  levelBefore: "auf|von|bei",
  asOfBefore: "Stand|Stand:",
  dates: "Ende|Anfang|Mitte|des|der|vom|Jahres|Jahr|heute|gestern|dieses|vergangenen|Mittag|Abend",
  sourceBefore: "laut|nach Angaben|nach Angaben von|nach Angaben der|nach Angaben des|gemäß",
  sourceAfter: "zufolge",
};
