import type { Annotation, ClaimReading, FigureReading, PictureReading } from "../annotation";
import type { Words } from "./words";

/** What an annotation means, in one line: the value with its unit, the speaker, a picture's caption. */
export function formatReading(annotation: Annotation, words: Words): string {
  switch (annotation.kind) {
    case "figure":
      return formatFigure(annotation.reading, words);
    case "claim":
      return formatClaim(annotation.reading, words);
    case "picture":
      return formatPicture(annotation.reading);
    case "passage":
      return "";
  }
}

/** `20,510 명`, `₩15,300,000,000,000`, `3–5%`; empty while nobody has read the figure. */
export function formatFigure(reading: FigureReading, words: Words): string {
  const { value, valueHigh, approximate } = reading;
  if (value === null) return "";
  const one = (number: number) => formatValue(number, reading, words.language);
  const text = valueHigh === null ? one(value) : `${one(value)} – ${one(valueHigh)}`;
  return approximate ? words.say("reading_approximate", text) : text;
}

function formatValue(value: number, { kind, unit }: FigureReading, language: string): string {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  if (kind === "money" && /^[A-Z]{3}$/u.test(unit)) {
    return new Intl.NumberFormat(language, {
      style: "currency",
      currency: unit,
      minimumFractionDigits: 0,
      maximumFractionDigits: 4,
    }).format(value);
  }
  if (unit === "%") return `${plain.format(value)}%`;
  if (unit === "x") return `${plain.format(value)}×`;
  return unit === "" ? plain.format(value) : `${plain.format(value)} ${unit}`;
}

function formatClaim({ speaker, anonymous, kind }: ClaimReading, { say }: Words): string {
  if (speaker !== null) return anonymous ? say("speaker_anonymous", speaker) : speaker;
  if (anonymous) return say("speaker_anonymousAlone");
  return kind === "statement" ? "" : say("speaker_unknown");
}

function formatPicture({ caption, credit, alternative }: PictureReading): string {
  return [caption || alternative, credit].filter(Boolean).join(" · ");
}
