import type { ContextWords, Language } from "../language";

/** What is counted in millions and hardly measured in metres: 1.5m people. */
const MILLIONS =
  "people|jobs|homes|households|children|adults|families|women|men|workers|users|customers|followers|subscribers|viewers|visitors|passengers|patients|voters|refugees|migrants|pensioners|students|shares|copies|doses|barrels|tonnes"
    .split("|")
    .map((noun) => `m[ ${noun}]`)
    .join("|");

/** English, with the plurals and spellings of both sides of the Atlantic. */
export const en: Language = {
  writing: "spaced",
  decimalComma: false,
  groupingSpace: false,
  numerals: {
    digit: {
      0: "zero",
      1: "one",
      2: "two",
      3: "three",
      4: "four",
      5: "five",
      6: "six",
      7: "seven",
      8: "eight",
      9: "nine",
    },
    teen: {
      10: "ten",
      11: "eleven",
      12: "twelve",
      13: "thirteen",
      14: "fourteen",
      15: "fifteen",
      16: "sixteen",
      17: "seventeen",
      18: "eighteen",
      19: "nineteen",
      0.5: "half[ a million]|half[ million]|half[-million]|half[ billion]|half[ a billion]|half[ a dozen]|half[ dozen]|half[-dozen]",
    },
    tens: {
      20: "twenty",
      30: "thirty",
      40: "forty",
      50: "fifty",
      60: "sixty",
      70: "seventy",
      80: "eighty",
      90: "ninety",
    },
    fraction: { 0.5: "a half|a-half", 0.25: "a quarter" },
    multiplier: { 100: "hundred", 12: "dozen" },
    magnitude: {
      1000: "thousand",
      100000: "lakh{s}",
      1000000: `${MILLIONS}|million|mn|mln`,
      10000000: "crore{s}",
      1000000000: "billion|bn",
      1000000000000: "trillion|tn|trn",
    },
  },
  joints: " |-| and |-and-| a ",
  units: {
    percent: {
      "%": "pct|pc|per-cent",
      pp: "percentage points|percentage point|ppt|ppts|percentage-point",
      "pp÷100": "basis points|basis point",
    },
    money: {
      USD: "dollar{s}|U.S. dollars|bucks",
      "USD÷100": "cent{s}|¢",
      GBP: "pounds sterling",
      "GBP÷100": "p|pence",
      JPY: "yen",
      CNY: "yuan|renminbi|RMB",
      KRW: "won",
      AUD: "Australian dollar{s}",
      THB: "baht",
      PLN: "zloty{s}",
      INR: "rupee{s}",
      CHF: "Swiss francs|francs",
      RUB: "rubles|roubles",
    },
    measure: {
      yd: "yard{s}",
      oz: "ounce{s}",
      kn: "knots",
      nmi: "nautical miles|nautical mile",
      hp: "horsepower",
      ly: "light-years|light years|light-year",
      km2: "square-kilometer|square-kilometre",
      m2: "square-metre|square-meter",
      mi2: "square miles|square mile|sq mi|square-mile",
      ft2: "square feet|square foot|sq ft|square-foot|square-feet",
      kg: "kilogrammes|kilo{s}|kgs",
      mg: "milligram{s}",
      mL: "milliliter{s}|millilitre{s}",
      g: "grammes",
      lb: "lbs",
      t: "tons|ton",
      "°C": "C|degrees C|Celsius",
      degree: "degree{s}",
      "°F": "F|Fahrenheit|degrees Fahrenheit|degrees F|degrees fahrenheit|deg F",
      "km/h": "kilometers an hour|kilometres an hour",
      mph: "miles an hour",
      mpg: "mpg|miles per gallon",
      "km/L": "kilometers per liter|kilometres per litre",
      GW: "gigawatt{s}",
      kWh: "kilowatt hours",
      fps: "frames per second",
      point: "point{s}",
      magnitude: "magnitude",
      GB: "gigabytes",
      TB: "terabytes",
      MB: "megabytes",
    },
    duration: {},
    ratio: {
      x: "times[ as ]|times[ more]|times[ higher]|times[ larger]|times[ bigger]|times[ greater]|times[ the]|times[ that]|-fold|fold|x",
      "÷2": "half",
      "÷3": "third{s}",
      "÷4": "quarter{s}",
      "÷6": "sixths|sixth",
      "÷8": "eighths|eighth",
      "÷5": "fifth{s}",
      "÷10": "tenth{s}",
    },
    age: { year: "years old|year old|year-old|year-olds|years of age" },
    label: {
      "": "ers|am|pm|a.m.|p.m.|o'clock|o’clock|st|nd|rd|th|s|’s|'s|AM|PM|January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.|U.S.C.|GMT|BST|ET|BC|AD|D",
    },
  },
  prefixes: { below: "minus", rank: "no.|number" },
  wholes: {
    "ratio 0.5": "half|halved|halving|halves",
    "percent 0.25 pp":
      "quarter of a percentage point|quarter of a point|quarter percentage point|quarter-point|quarter-percentage-point",
    "percent 0.5 pp":
      "half a percentage point|half a point|half percentage point|half-point|half-percentage-point",
    "duration 50 year": "half a century|half-century|half century",
    "duration 5 year": "half a decade",
    "duration 0.5 hour": "half an hour|half-hour|half hour",
    "duration 0.5 day": "half a day|half-day",
    "a ratio 0.3333333333333333": "third[ of ]",
    "a ratio 0.25": "quarter[ of ]|fourth[ of ]",
    "a ratio 0.2": "fifth[ of ]",
    "a ratio 0.1": "tenth[ of ]",
    "ratio 2 x":
      "doubled|doubling|double[ the]|double[ that]|double[ its]|double[ their]|twice[ as]|twice[ the]",
    "ratio 3 x": "tripled|tripling|triple[ the]|triple[ that]|triple[ its]|trebled|thrice[ as]",
    "ratio 4 x": "quadrupled|quadrupling|quadruple[ the]",
  },
  idioms:
    "1440p|1,440p|2160p|1080p|720p|480p|six figures|seven figures|50-50|9-to-5|nine-to-five|second half|first half|latter half|better half|other half|half-time|half-hearted|half-naked|half-brother|half-sister|half past|half an ear|zero tolerance|Ten Commandments|Fortune 500|cloud nine",
  unitsBefore: {
    "measure magnitude": "magnitude|magnitude of",
    "age year": "aged|age|ages|aged between",
    "ratio x": "multiplied by|factor of",
  },
  before: {
    approximate:
      "about|some|roughly|nearly|almost|around|approximately|close to|just under|just over|estimated|circa|near|a little over|a little more than|a bit more than|a little under|just short of|just shy of|~|c.|or so",
    label:
      "top|No|size|sizes|p.|pp.|section|article|chapter|page{s}|room|type|level|phase|grade|gate|line|highway|interstate|route|episode|scene|figure|table|part|version|volume|§|appendix|clause|rule|title|act|item|exit|lot|step|question|channel|day|week|stage|round|bus|flight|the 19|January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sept.|Sep.|Oct.|Nov.|Dec.|in early|in late|in mid|since early|class of|several|few|many|call|tel.|+|#",
    year: "the|in|since|of|for|until|after|before|during|early|late|mid|and|to|through|till|than|versus|vs|for the|season|year",
    nothing:
      "ranged from|ranging from|range from|ranges from|varies from|vary from|varied from|anywhere from",
    between: "between",
    from: "from|rose|fell|rises|falls|gained|lost|dropped|climbed|jumped|slipped|up|down|increased|decreased|added|shed|declined|slid|rallied|advanced|surged|soared|plunged|tumbled|edged up|edged down|by",
    article: "a|A|an|per",
  },
  after: {
    approximate: "or so|or thereabouts|-ish|ish",
    half: " and a half",
  },
  links: {
    range: "- to |- or | to | or |-to-|~| – | - | or sometimes ",
    dash: "-|–|—|−",
    between: " and ",
    score: ":",
    "part of whole": " in | out of |-in-| of every | in every ",
  },
  nouns: {
    style: "plural",
    and: "and|or",
    streets:
      "Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Blvd|Way|Place|Court|Terrace",
    stops:
      "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|a|an|the|but|nor|so|yet|if|as|at|by|in|of|off|on|to|up|for|from|into|over|with|within|without|under|about|above|across|after|against|along|among|around|before|behind|below|between|beyond|down|during|inside|like|near|out|outside|past|per|since|than|through|throughout|till|until|toward{s}|upon|via|is|was|are|were|be|been|being|has|had|have|does|did|do|will|would|can|could|may|might|must|should|this|that|these|those|his|her|its|their|our|your|my|he|she|it|they|we|you|who|which|what|when|where|while|why|how|not|no|yes|also|too|only|just|even|still|already|always|perhaps|plus|most|least|versus|thus|there|here|then|now|ago|earlier|later|each|every|all|both|because|although|though|whether|once|twice|says|said|rose|fell|killed|injured|died|dead|including|according|combined|overall|alone|together|today|yesterday|tomorrow|last|next|another|some|any|many|few|several|compared|us|them|him|me|almost|nearly|roughly|approximately|exactly|total|number|includes|contains|makes|takes|gets|comes|goes|gives|becomes|seems|means|keeps|brings|provides|continues|allows|knows|thinks|begins|happens|appears|suggests|shows|wins|leads|stands|holds|age|aged",
    plurals:
      "people|men|children|police|fish|sheep|aircraft|personnel|staff|cattle|deer|crew|feet|teeth|mice|geese|media|criteria|data|alumni|spacecraft|hovercraft|offspring|youth|folk|salmon|consensus",
    modifiers: "news",
  },
};

export const enContext: ContextWords = {
  boundBefore: {
    "at least": "at least|no fewer than|no less than|a minimum of",
    "at most": "at most|up to|no more than|as many as|as much as|a maximum of",
    "more than": "more than|over|above|exceeding|exceeded|upwards of|topped",
    "less than": "less than|fewer than|under|below",
  },
  boundAfter: { "at least": "or more|or higher", "at most": "or less|or fewer|or lower" },
  change: {
    up: "rose|rise{s,n}|rising|grew|grow{s,n}|growth|gained|gain{s}|climbed|climb|jumped|jump|soared|surged|surge|increased|increase{s}|increasing|raised|hike",
    down: "fell|fall{s,en}|falling|dropped|drop{s}|declined|decline{s}|slid|plunged|plunge|decreased|decrease|cut|cuts|lost|reduction|reduced|shrank",
  },
  shift: { up: "up|higher|more", down: "down|lower|less" },
  changeStands: "both",
  levelBefore: "to|from|at",
  levelAfter: "to",
  asOfBefore: "as of|as at",
  dates:
    "the|end|of|start|beginning|close|early|late|mid|last|this|year|month|week|today|yesterday|night|morning|evening|noon|now|and",
  sourceBefore: "according to|citing",
  sourceAgent: " by ",
  sourceEnds:
    " on | released| published| that | which | who | obtained| seen | cited| in a | as of | this week| last week",
};
