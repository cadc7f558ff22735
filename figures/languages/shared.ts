import type { Phrases, PhraseTable } from "../language";

/** Symbols that CLDR does not give, among them the squared forms of East Asian typesetting. */
export const SYMBOLS: Readonly<Record<string, PhraseTable>> = {
  percent: { "%": "％|%", "pp÷100": "bp|bps", pp: "%p|pp" },
  money: { USD: "US$|＄", EUR: "€", GBP: "£", JPY: "￥", KRW: "￦", INR: "Rs|Rs.", HKD: "HK$" },
  measure: {
    km: "㎞|kms",
    cm: "㎝",
    mm: "㎜",
    µm: "µm|㎛",
    km2: "㎢|km2|sq km",
    m2: "㎡|m2|sq m",
    m3: "㎥|m3",
    ha: "㏊",
    L: "L|ℓ|l",
    mL: "mL|㎖",
    kg: "㎏",
    mg: "㎎",
    µg: "㎍|mcg|µg|μg",
    "°C": "℃|° C|ºC|°c",
    "°F": "℉",
    "km/h": "㎞/h|kph|kmh|km/時",
    MWh: "MWh",
    GWh: "GWh",
    TWh: "TWh",
    fps: "fps",
    MP: "MP|megapixels|megapixel",
    Mbps: "Mbps|Mb/s",
    Gbps: "Gbps|Gb/s",
    nm: "nm|㎚",
    mAh: "mAh",
    rpm: "rpm|RPM",
    hp: "bhp|hp",
    Nm: "Nm",
    cc: "cc",
    ppm: "ppm|PPM",
    µSv: "µSv|μSv|㎲v",
    mSv: "mSv",
    dB: "dB",
    mg_dL: "mg/dL",
  },
};

export const SHARED_PREFIXES: PhraseTable = {
  "money USD": "US$|USD|＄|$",
  "money GBP": "£|￡",
  "money JPY": "￥|¥",
  "money KRW": "￦|₩",
  "money INR": "Rs|Rs.|₹",
  "money HKD": "HK$",
  "money NZD": "NZ$",
  "money SGD": "S$",
  "money AUD": "AU$|A$",
  "money CAD": "C$|CA$",
  "money CNY": "RMB|CN¥",
  "money MXN": "MX$|Mex$",
};

/** After a currency that stands before the number: $3.4m. */
export const MONEY_MAGNITUDES: PhraseTable = {
  1000: "k|K",
  1000000: "m|M|mn|MM",
  1000000000: "b|B|bn|Bn",
  1000000000000: "t|T|tn",
};

export const SHARED_LINKS: Readonly<Record<"range" | "dash" | "score" | "slash", Phrases>> = {
  range: "~|∼|～|〜| ~ | ∼ | ～ |~ |～ ",
  dash: "-|–|−|—|‐|‑|- | - | – ",
  score: ":|∶",
  slash: "/|⁄",
};
