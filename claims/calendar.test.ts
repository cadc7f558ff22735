import { expect, test } from "vitest";
import { calendarNames } from "./calendar";

test.each<[language: string, months: string, days: string]>([
  [
    "en",
    "january february march april may june july august september october november december",
    "monday tuesday wednesday thursday friday saturday sunday",
  ],
  [
    "de",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "montag dienstag mittwoch donnerstag freitag samstag sonntag",
  ],
  [
    "fr",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
  ],
  [
    "es",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "lunes martes miércoles jueves viernes sábado domingo",
  ],
])("names the months and days of %s", (language, months, days) => {
  expect(calendarNames(language, "month")).toBe(months);
  expect(calendarNames(language, "weekday")).toBe(days);
});
