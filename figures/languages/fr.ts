import type { ContextWords, Language } from "../language";

const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** French, with the septante and nonante of Belgium and Switzerland. */
export const fr: Language = {
  writing: "spaced",
  decimalComma: true,
  groupingSpace: true,
  numerals: {
    digit: {
      0: "zéro",
      1: "un|une",
      2: "deux",
      3: "trois",
      4: "quatre",
      5: "cinq",
      6: "six",
      7: "sept",
      8: "huit",
      9: "neuf",
    },
    teen: {
      10: "dix",
      11: "onze",
      12: "douze",
      13: "treize",
      14: "quatorze",
      15: "quinze",
      16: "seize",
      17: "dix-sept|dix sept",
      18: "dix-huit|dix huit",
      19: "dix-neuf|dix neuf",
    },
    tens: {
      20: "vingt{s}",
      30: "trente",
      40: "quarante",
      50: "cinquante",
      60: "soixante",
      70: "septante",
      80: "quatre-vingt|quatre-vingts|quatre vingt|quatre vingts|huitante",
      90: "nonante",
    },
    collective: {
      8: "huitaine",
      10: "dizaine",
      12: "douzaine",
      15: "quinzaine",
      20: "vingtaine",
      30: "trentaine",
      40: "quarantaine",
      50: "cinquantaine",
      60: "soixantaine",
      100: "centaine",
      1000: "millier",
    },
    multiplier: { 100: "cent{s}" },
    fraction: { 0.5: "demi" },
    magnitude: {
      1000: "mille|k[€]",
      1000000: "million{s}|M[€]|M[ €]|Mio",
      1000000000: "milliard{s}|Md|Mds|Mrd",
      1000000000000: "billion{s}",
    },
  },
  joints: " |-| et |-et-",
  units: {
    percent: {
      "%": "p. 100|pourcents",
      pp: "points de pourcentage|point de pourcentage|points de pourcentages|pt de pourcentage",
      "pp÷100": "points de base|point de base",
    },
    money: {
      "EUR÷100": "centime{s}|cents[ d]",
      USD: "dollar{s}|dollars américains|dollar américain",
      "USD÷100": "cents",
      CHF: "francs suisses|franc suisse",
      JPY: "yen|yens",
      CNY: "yuan{s}",
      CAD: "$ CA",
      KRW: "won{s}",
      AUD: "dollar{s} australien{s}",
      PLN: "zloty{s}",
      THB: "baht{s}",
      RUB: "rouble{s}",
      INR: "roupie{s}",
      XOF: "francs CFA|FCFA|F CFA",
      FRF: "franc{s}",
      MAD: "dirham{s}",
      DZD: "dinars algériens",
      BRL: "reais|réal|réaux",
    },
    measure: {
      ly: "années-lumière|année-lumière",
      kg: "kilo{s}",
      mg: "milligramme{s}",
      "°C": "degré{s}|°",
      "km/h": "kilomètres à l'heure|kilomètres à l’heure|kilomètres-heure|km heure",
      hp: "chevaux|ch",
      point: "point{s}",
      kWh: "kilowattheure{s}",
    },
    duration: {
      year: "an|année{s}",
    },
    ratio: {
      x: "fois[ plus]|fois[ moins]|fois[ supérieur]|fois[ le ]|fois[ la ]|fois[ celui]|fois[ celle]|fois[ l]|fois[ les ]|fois[ mieux]",
      "÷2": "demi",
      "÷3": "tiers",
      "÷4": "quart{s}",
      "÷6": "sixième{s}",
      "÷8": "huitième{s}",
      "÷5": "cinquième{s}",
      "÷10": "dixième{s}",
    },
    label: {
      hour: "h|H|heures[ locales]|heures[ GMT]|heures[ du matin]|heures[ du soir]",
      "": `er|re|e|ème|ième|ᵉ|è|ans[ plus tard]|rue|avenue|boulevard|place|quai|chemin|allée|impasse|${MONTHS}|bis|ter|h00|h30|h15|h45`,
    },
  },
  prefixes: { "below zero": "moins", rank: "n°|numéro" },
  wholes: {
    "ratio 0.5": "moitié",
    "ratio 2 x": "doublé{e,s,es}|doubler|doublait|double[ de]|double[ du]|double[ des]",
    "ratio 3 x": "triplé{e,s,es}|tripler|triple[ de]|triple[ du]",
    "ratio 4 x": "quadruplé{e,s}|quadrupler|quadruple[ de]",
    "duration 0.5 hour": "demi-heure",
    "duration 0.5 year": "semestre[ dernier]",
  },
  idioms:
    "première moitié|seconde moitié|deuxième moitié|moitié-moitié|sept-à-huit|deux par deux|un à un",
  unitsBefore: {
    "ratio x":
      "multiplier par|multiplié par|multipliée par|multipliés par|multipliées par|multiplie par|multiplient par|multiplication par|multipliait par",
    "measure magnitude": "magnitude|une magnitude de",
  },
  of: " de | d'| d’",
  before: {
    approximate:
      "environ|près de|près d'|près d’|quelque|autour de|presque|à peu près|un peu plus de|un peu moins de|aux alentours de|approximativement|proche de|proches de|plus ou moins|quasiment|pas loin de|à peine moins de|estimé à|estimés à|estimée à|dans les",
    label:
      "article{s}|page{s}|chapitre|ligne{s}|type|niveau|série|formule|chaîne|canal|saison|épisode|tome|acte|groupe|poste|salle|chambre|porte|voie|route|départementale|nationale|tél.|tél|+|§|art.|p.|années|plusieurs|quelques|décret|loi|annexe|version|phase|étape|boulevard|rue|avenue",
    year: "en|depuis|année|l'année|l’année|fin|début|dès|avant|après|jusqu'en|jusqu’en|printemps|été|automne|hiver",
    nothing: "allant de|varie de|varient de|variant de|va de|vont de",
    "bare label": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    between: "entre",
    from: "de|passé de|passant de|passer de|passe de",
    article: "un|une|par",
    age: "âgé de|âgée de|âgés de|âgées de|homme de|femme de|garçon de|fille de|enfant de|âge de|adolescent de|fils de",
  },
  after: {
    approximate: "environ|à peu près|ou presque|ou à peu près",
    half: " et demi| et demie",
  },
  links: {
    range: " à | ou |-à-",
    between: " et ",
    "noun of whole": " sur ",
  },
  nouns: {
    style: "plural, then adjectives",
    and: "et|ou",
    stops:
      "au|aux|avec|dans|de|des|en|entre|où|par|pour|sans|sous|sur|vers|chez|contre|depuis|dès|dont|sont|ont|que|ses|leurs|les|ils|elles|nous|vous|ces|mais|donc|car|plus|moins|très|pas|aussi|encore|seulement|près|après|avant|lors|alors|puis|toujours|jamais|toutefois|environ|quelque|notamment|mars|parfois|autres fois|tous|toutes|plusieurs|certains|certaines|soit|selon|malgré|parmi|hors|outre|pendant|jusqu|hier|aujourd'hui|quand|comme",
    modifiers:
      "grands|grandes|petits|petites|gros|grosses|nouveaux|nouvelles|jeunes|vieux|vieilles|anciens|anciennes|autres|premiers|premières|derniers|dernières|prochains|prochaines|beaux|belles|bons|bonnes|mauvais{es}|meilleurs|meilleures|principaux|principales|différents|différentes|divers{es}|seuls|seules|simples|vrais|vraies|faux|fausses|longs|longues|courts|courtes|hauts|hautes|mêmes|quelques|véritables|énormes|importants|importantes|ex",
  },
};

export const frContext: ContextWords = {
  boundBefore: {
    "at least": "au moins|pas moins de|au minimum",
    "at most": "au plus|jusqu'à|jusqu’à|au maximum|maximum",
    "more than": "plus de|plus d'|plus d’",
    "less than": "moins de|moins d'|moins d’",
  },
  boundAfter: {
    "at least": "ou plus|au moins|au minimum",
    "at most": "ou moins|au plus|au maximum",
  },
  change: {
    up: "augmenté|augmente|augmentent|augmentation|progressé|progresse|progression|hausse|grimpé|grimpe|bondi|bond|accru|gagné|gagne|croissance",
    down: "reculé|reculent|recul{e}|baissé|baisse|baissent|chuté|chute|diminué|diminue|diminution|perdu|perd|cédé|cède",
  },
  shift: { up: "plus", down: "moins" },
  changeStands: "both",
  levelBefore: "à",
  asOfBefore: "au 1er|au|à la date du|à fin|fin",
  dates: "er|fin|début|mi|de|l'année|dernier|hier|ce|jour",
  sourceBefore: "selon|d'après|d’après",
  sourceAgent: " par ",
  sourceEnds: " publié| publiée| publiés| publiées| rendu| qui | que | dans ",
};
