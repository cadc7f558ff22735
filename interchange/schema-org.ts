import type { Bound, ClaimReading, FigureReading } from "../annotation";

/** What a reading means in the words of schema.org. */
type Thing = Record<string, unknown> & { readonly type: string };

/** Which end of a quantity its words give. */
const ENDS: Readonly<Record<Bound, "schema:minValue" | "schema:maxValue">> = {
  "at least": "schema:minValue",
  "more than": "schema:minValue",
  "at most": "schema:maxValue",
  "less than": "schema:maxValue",
};

/** A figure as `QuantitativeValue`, money as `MonetaryAmount`; a range, or words that set a limit, give its ends. */
export function quantityOf(reading: FigureReading): Thing {
  const { value, valueHigh, unit, kind, counted, asOf, bound } = reading;
  const isMoney = kind === "money" && /^[A-Z]{3}$/u.test(unit);
  return {
    type: isMoney ? "schema:MonetaryAmount" : "schema:QuantitativeValue",
    ...numbersOf(value, valueHigh, bound),
    ...(unit === "" ? {} : isMoney ? { "schema:currency": unit } : { "schema:unitText": unit }),
    ...(counted ? { "schema:name": counted } : {}),
    ...(asOf ? { "schema:observationDate": asOf } : {}),
  };
}

function numbersOf(value: number | null, valueHigh: number | null, bound: Bound | null) {
  if (value === null) return {};
  if (valueHigh !== null) return { "schema:minValue": value, "schema:maxValue": valueHigh };
  return bound ? { [ENDS[bound]]: value } : { "schema:value": value };
}

/** A claim as `Quotation` where it has the speaker's own words, else as `Claim`. */
export function claimOf(reading: ClaimReading, words: string, source: string): Thing {
  const speaker = reading.speaker
    ? { type: "schema:Person", "schema:name": reading.speaker }
    : null;
  if (reading.kind === "quote")
    return {
      type: "schema:Quotation",
      "schema:text": words,
      ...(speaker ? { "schema:spokenByCharacter": speaker } : {}),
      "schema:isPartOf": { id: source },
    };
  return {
    type: "schema:Claim",
    "schema:text": words,
    ...(speaker ? { "schema:claimInterpreter": speaker } : {}),
    "schema:appearance": { id: source },
  };
}
