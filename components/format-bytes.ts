const KILO = 1_000;
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `language`: BCP 47. */
export function formatBytes(count: number, language: string): string {
  const power = count < KILO ? 0 : Math.floor(Math.log(count) / Math.log(KILO));
  const at = Math.min(power, UNITS.length - 1);
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[at] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(count / KILO ** at);
}
