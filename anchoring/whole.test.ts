import { expect, test } from "vitest";
import { wholeEnd, wholeStart } from "./whole";

test.each([
  // the text, a part of it, the number or word that it is a part of
  ["rose to 1.5 million people", "1", "1.5 million"],
  ["rose to 1.5 million people", "5", "1.5 million"],
  ["cost 1.5 million euros in all", "5", "1.5 million euros"],
  ["6,415명의 전공의", "415", "6,415명"],
  ["모두 6415만 원을 냈다", "6415", "6415만"],
  ["2만 510명의 회원", "510", "2만 510명"],
  ["2만 510명의 회원", "2만", "2만 510명"],
  ["up 12% on the year", "12%", "12%"],
  ["분담금을 12%포인트 줄였다", "12%", "12%포인트"],
  ["약 12.4%p 올랐다", "12", "12.4%p"],
  ["up 12.4% on the year", "12", "12.4%"],
  ["some 12 per cent of them", "12", "12 per cent"],
  ["some 12 of them", "12", "12"],
  ["fell by -3.5 or so", "3.5", "-3.5"],
  ["from 2019-2020 on", "2020", "2020"],
  ["costs $20 now", "20", "$20"],
  ["the 10th victim", "10", "10th"],
  ["members of parties", "member", "members"],
  ["a party of art", "art", "party"],
  ["정부는 20일", "정부", "정부"],
  ["im Jahr 2024.", "2024", "2024"],
])("%s: %s is part of %s", (text, part, whole) => {
  const start = text.indexOf(part);
  expect(text.slice(wholeStart(text, start), wholeEnd(text, start, start + part.length))).toBe(
    whole,
  );
});
