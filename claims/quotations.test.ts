import { expect, test } from "vitest";
import { findQuotations } from "./quotations";

function quotationsOf(text: string): string[] {
  return findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each<[text: string, quotations: string[]]>([
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said “yes” and ‘no’.", ["“yes”", "‘no’"]],
  ["Er sagte „ja“ und „nein”.", ["„ja“", "„nein”"]],
  ["Il a dit « oui » puis «non».", ["« oui »", "«non»"]],
  ["Er sagte »ja« und ›nein‹.", ["»ja«", "›nein‹"]],
  ["彼は「『はい』と言った」と話す。", ["「『はい』と言った」"]],
  ["“He told me ‘no’ twice,” she said.", ["“He told me ‘no’ twice,”"]],
  ["It’s the workers’ day, isn’t it?", []],
  ["It's the workers' day, isn't it?", []],
  ["Back in ’98 the ’90s were young.", []],
  ["‘It’s ours,’ he said.", ["‘It’s ours,’"]],
  ["'It's ours,' he said.", ["'It's ours,'"]],
  ["'풍진'이 퇴치됐다고 했다.", ["'풍진'"]],
  ['A 6" pipe broke.', []],
  ["“First she left. Then he", ["“First she left. Then he"]],
  ["“Stray mark and then “whole” words.", ["“whole”"]],
  ['“Mixed marks," he said, "are common”.', ['“Mixed marks,"', '"are common”']],
  ['He wrote ( "so" ).', ['"so"']],
  ["", []],
])("%s", (text, quotations) => {
  expect(quotationsOf(text)).toEqual(quotations);
});

test("says which quotations were left open and which stand between single marks", () => {
  const text = "‘a b’ and “c d";
  const [single, open] = findQuotations(text, { start: 0, end: text.length });
  expect(single).toMatchObject({ single: true, closed: true, inner: { start: 1, end: 4 } });
  expect(open).toMatchObject({ single: false, closed: false, end: text.length });
});
