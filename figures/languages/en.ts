import type { Language } from "../language";

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
      0.5: "half[ a million]|half[ a billion]|half[ a dozen]",
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
      100000: "lakh|lakhs",
      1000000: "million|mn|mln",
      10000000: "crore|crores",
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
      USD: "dollars|dollar|U.S. dollars|bucks",
      "USD÷100": "cents|cent|¢",

      GBP: "pounds sterling",
      "GBP÷100": "p|pence",
      JPY: "yen",
      CNY: "yuan|renminbi|RMB",
      KRW: "won",
      INR: "rupees|rupee",
      CHF: "Swiss francs|francs",
      RUB: "rubles|roubles",
    },
    measure: {
      km2: "square-kilometer|square-kilometre",
      m2: "square-metre|square-meter",
      mi2: "square miles|square mile|sq mi|square-mile",
      ft2: "square feet|square foot|sq ft|square-foot|square-feet",

      kg: "kilogrammes|kilos|kilo|kgs",
      g: "grammes",
      lb: "lbs",
      t: "tons|ton",

      "°C": "C|degrees C|degrees",
      "°F": "F|degrees Fahrenheit|degrees F|degrees fahrenheit|deg F",
      "km/h": "kilometers an hour|kilometres an hour",
      mph: "miles an hour",
      mpg: "mpg|miles per gallon",
      "km/L": "kilometers per liter|kilometres per litre",

      GW: "gigawatts|gigawatt",
      kWh: "kilowatt hours",
      fps: "frames per second",

      point: "points|point",
      magnitude: "magnitude",
      GB: "gigabytes",
      TB: "terabytes",
      MB: "megabytes",
    },
    duration: {},
    ratio: {
      x: "times[ as ]|times[ more]|times[ higher]|times[ larger]|times[ bigger]|times[ greater]|times[ the]|times[ that]|-fold|fold|x",
      "÷2": "half",
      "÷3": "thirds|third",
      "÷4": "quarters|quarter",
      "÷5": "fifths|fifth",
      "÷10": "tenths|tenth",
    },
    age: { "": "years old|year old|year-old|year-olds|years of age" },
    label: {
      "": "am|pm|a.m.|p.m.|o'clock|o’clock|st|nd|rd|th|s|’s|'s|AM|PM|January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.|U.S.C.|GMT|BST|ET|BC|AD|D",
    },
  },
  prefixes: { below: "minus", rank: "No.|no.|number" },
  wholes: {
    "ratio 0.5": "half|halved|halving|halves",
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
    "1080p|720p|480p|1440p|2160p|24/7|9/11|50-50|50/50|9-to-5|nine-to-five|second half|first half|latter half|better half|other half|halftime|half-time|half-hearted|half-naked|half-brother|half-sister|one-on-one|two-faced|twofold|zero-sum|ground zero|zero tolerance|seven-a-side|four-letter|forty-niner|Big Ten|Ten Commandments|Third World|Fortune 500|Super Bowl|Catch-22|double standard|four corners|at sixes and sevens|cloud nine|on all fours|dressed to the nines|half-truth|half-century|half past|half an ear|two-time|three-time|two-way|one-way|two-thirds majority rule|six-pack|hundred percent sure",
  unitsBefore: {
    "measure magnitude": "magnitude|magnitude of",
    "age years": "aged|age|ages|aged between",
    "ratio x": "multiplied by|factor of",
  },
  before: {
    approximate:
      "about|some|roughly|nearly|almost|around|approximately|close to|just under|just over|an estimated|estimated|circa|near|up about|as many as about|a little over|a little more than|a bit more than|a little under|just short of|just shy of|~|c.|or so",
    label:
      "top|p.|pp.|section|article|chapter|page|pages|room|type|level|phase|grade|gate|line|highway|interstate|route|episode|season|figure|table|part|version|volume|§|§§|appendix|clause|rule|title|act|item|exit|lot|step|question|channel|day|week|stage|round|bus|flight|the 19|January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sept.|Sep.|Oct.|Nov.|Dec.|in early|in late|in mid|since early|class of|several|a few|few|many|call|tel.|+|#",
    year: "the|in|since|of|for|until|after|before|during|early|late|mid|and|to|through|till|than|versus|vs|for the|season|year",
    between: "between",
    from: "from|rose|fell|rises|falls|gained|lost|dropped|climbed|jumped|slipped|up|down|increased|decreased|added|shed|declined|slid|rallied|advanced|surged|soared|plunged|tumbled|edged up|edged down|by",
    article: "a|an|one|per|half a",
  },
  after: {
    approximate: "or so|or thereabouts|-ish|ish",
    label: "years ago today",
    half: " and a half",
  },
  links: {
    range: " to | or |-to-|~| – | - | or sometimes ",
    dash: "-|–|—|−",
    between: " and ",
    score: ":",
    "part of whole": " in | out of |-in-| of every | in every ",
  },
  nouns: {
    style: "plural",
    and: "and|or",
    stops:
      "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|a|an|the|and|or|but|nor|so|yet|if|as|at|by|in|of|off|on|to|up|for|from|into|onto|over|with|within|without|under|about|above|across|after|against|along|among|around|before|behind|below|beneath|beside|besides|between|beyond|down|during|except|inside|like|near|out|outside|past|per|since|than|through|throughout|till|until|toward|towards|upon|via|is|was|are|were|be|been|being|has|had|have|having|does|did|do|will|would|can|could|may|might|must|shall|should|this|that|these|those|his|her|hers|its|their|theirs|our|ours|your|yours|my|mine|he|she|it|they|we|you|i|who|whom|whose|which|what|when|where|while|why|how|not|no|yes|also|too|only|just|even|still|already|always|perhaps|plus|less|more|most|least|versus|vs|thus|there|here|then|now|ago|earlier|later|each|every|all|both|either|neither|because|although|though|unless|whether|once|twice|says|said|rose|fell|killed|wounded|injured|died|dead|including|according|combined|overall|apiece|alone|together|today|yesterday|tomorrow|last|next|another|other|some|any|many|few|several|compared|up|year|us|them|him|me|himself|themselves|itself|almost|nearly|roughly|approximately|exactly|at least|total|number|includes|contains|makes|takes|gets|comes|goes|gives|becomes|seems|means|keeps|brings|provides|continues|allows|knows|thinks|tells|asks|begins|happens|belongs|appears|suggests|shows|wins|beats|leads|helps|adds|stands|holds|age|aged",
    plurals:
      "people|men|women|children|police|fish|sheep|aircraft|personnel|staff|cattle|deer|series|species|crew|feet|teeth|mice|geese|lives|wives|media|criteria|data|alumni|buses|spacecraft|hovercraft|offspring|youth|folk|viewers|troops|others|congressmen|congresswomen|policemen|servicemen|servicewomen|firefighters|salmon|headquarters|crises|analyses|bases|theses|consensus|classes|businesses|losses|glasses|passes|witnesses|processes|addresses|mattresses|princes",
    modifiers: "",
  },
};
