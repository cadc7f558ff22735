import { expect, test } from "vitest";
import { figuresInWords } from "../in-words";

test.each([
  [
    "At least 34 people were killed and more than 120 injured when a bus carrying 52 passengers crashed.",
    ["34 people = 34 people, count", "120 = 120 , count", "52 passengers = 52 passengers, count"],
  ],
  [
    "The Dow Jones Industrial Average fell 312.45 points, or 0.8%, to 38,989.83.",
    [
      "312.45 points = 312.45 point, measure",
      "0.8% = 0.8 %, percent",
      "38,989.83 = 38989.83 , count",
    ],
  ],
  [
    "The Federal Reserve raised rates by 25 basis points to a range of 5.25% to 5.5%.",
    ["25 basis points = 0.25 pp, percent", "5.25% to 5.5% = 5.25 to 5.5 %, percent"],
  ],
  [
    "Police seized 1.2 tonnes of cocaine worth an estimated £96m.",
    ["1.2 tonnes = 1.2 t, measure", "£96m = about 96000000 GBP, money"],
  ],
  [
    "A 6.3-magnitude earthquake struck at a depth of 10 kilometers.",
    ["6.3-magnitude = 6.3 magnitude, measure", "10 kilometers = 10 km, measure"],
  ],
  [
    "About one in three Americans, or 33 percent, say they trust the media.",
    ["one in three = about 0.333333333333 , ratio", "33 percent = 33 %, percent"],
  ],
  [
    "Wildfires burned more than 10,000 acres, destroying 85 homes.",
    ["10,000 acres = 10000 acre, measure", "85 homes = 85 homes, count"],
  ],
  [
    "Temperatures could drop to -20C (-4F) overnight.",
    ["-20C = -20 °C, measure", "-4F = -4 °F, measure"],
  ],
  [
    "Nearly half of the 2,000 respondents said they were worried.",
    ["half = about 0.5 , ratio", "2,000 respondents = 2000 respondents, count"],
  ],
  [
    "A third of the 600 workers went home.",
    ["third = 0.333333333333 , ratio", "600 workers = 600 workers, count"],
  ],
  [
    "The project will cost between 3 and 4 million euros.",
    ["3 and 4 million euros = 3000000 to 4000000 EUR, money"],
  ],
  ["Oil prices climbed above $80 a barrel.", ["$80 = 80 USD, money"]],
  [
    "Two-thirds of the world's 2.2 billion children live in poverty.",
    ["Two-thirds = 0.666666666667 , ratio", "2.2 billion children = 2200000000 children, count"],
  ],
  ["A dozen officers arrived within minutes.", ["dozen officers = 12 officers, count"]],
  [
    "Ukraine received $61bn in aid, including 31 Abrams tanks.",
    ["$61bn = 61000000000 USD, money", "31 Abrams tanks = 31 tanks, count"],
  ],
  [
    "Rainfall of 50-100mm is expected, with winds of up to 70mph.",
    ["50-100mm = 50 to 100 mm, measure", "70mph = 70 mph, measure"],
  ],
  [
    "The 4,000-square-foot home has five bedrooms.",
    ["4,000-square-foot = 4000 ft2, measure", "five bedrooms = 5 bedrooms, count"],
  ],
  [
    "They won 3-1 after two late goals.",
    ["3-1 = 3 to 1 , score", "two late goals = 2 goals, count"],
  ],
  [
    "The army has 1200 tanks and 350 aircraft.",
    ["1200 tanks = 1200 tanks, count", "350 aircraft = 350 aircraft, count"],
  ],
  [
    "The phone has a 6.1-inch display, a 12MP camera and 128GB of storage.",
    ["6.1-inch = 6.1 in, measure", "12MP = 12 MP, measure", "128GB = 128 GB, measure"],
  ],
  [
    "Heat the oven to 350 degrees F and bake for 25 to 30 minutes.",
    ["350 degrees F = 350 °F, measure", "25 to 30 minutes = 25 to 30 minute, duration"],
  ],
  [
    "Roughly two dozen people, including eight children, were rescued.",
    ["two dozen people = about 24 people, count", "eight children = 8 children, count"],
  ],
  [
    "The 2.0-litre engine produces 184bhp and reaches 62mph in 7.4 seconds.",
    [
      "2.0-litre = 2 L, measure",
      "184bhp = 184 hp, measure",
      "62mph = 62 mph, measure",
      "7.4 seconds = 7.4 second, duration",
    ],
  ],
  [
    "As many as 100,000 refugees have crossed the border since 24 February.",
    ["100,000 refugees = 100000 refugees, count"],
  ],
  [
    "Nine in 10 parents agree, a survey of 2,004 adults found.",
    ["Nine in 10 = 0.9 , ratio", "2,004 adults = 2004 adults, count"],
  ],
  [
    "About 60 to 70 percent of patients recover within six to eight weeks.",
    ["60 to 70 percent = about 60 to 70 %, percent", "six to eight weeks = 6 to 8 week, duration"],
  ],
  [
    "The deficit hit 5.8 per cent of GDP, or Rs 16.6 lakh crore.",
    ["5.8 per cent = 5.8 %, percent", "Rs 16.6 lakh crore = 16600000000000 INR, money"],
  ],
  [
    "The price of Brent crude rose 45 cents to $85.20 a barrel.",
    ["45 cents = 0.45 USD, money", "$85.20 = 85.2 USD, money"],
  ],
  [
    "His net worth fell from $20 billion to $15 billion.",
    ["$20 billion = 20000000000 USD, money", "$15 billion = 15000000000 USD, money"],
  ],
  [
    "He has played 500 Premier League matches and won two titles.",
    ["500 Premier League matches = 500 matches, count", "two titles = 2 titles, count"],
  ],
  ["More than a million people lost power.", ["million people = 1000000 people, count"]],
  ["Profits tripled while debt halved.", ["tripled = 3 x, ratio", "halved = 0.5 , ratio"]],
  [
    "Seventy-eight percent of one hundred and twenty voters agreed.",
    ["Seventy-eight percent = 78 %, percent", "one hundred and twenty voters = 120 voters, count"],
  ],
  ["The boxer lost by two and a half points.", ["two and a half points = 2.5 point, measure"]],
])("%s", (text, expected) => {
  expect(figuresInWords(text, "en")).toEqual(expected);
});

test.each([
  "The 2018 results were published in 2019.",
  "The suspect, 32, was arrested at 3:45 p.m. on Interstate 95.",
  "Thousands of protesters gathered; hundreds were arrested.",
  "Chapter 11 bankruptcy was filed on 12 March 2021.",
  "Call +44 20 7946 0958 or visit https://example.com/2024/02/20.",
  "One study said that the first one was better.",
  "He was born on June 3, 1975, in Room 12 of St. Mary's Hospital.",
  "The Act of 1974, Section 230 and Rule 10b-5 apply to Form 8-K filings.",
  "Chapter 3, Verse 16 and footnote [12] say so (26).",
  "Covid-19, 5G, the Boeing 737 and the iPhone 15 made the 1990s look old.",
  "In her 20s she moved to 10 Downing Street.",
])("no figure: %s", (text) => {
  expect(figuresInWords(text, "en")).toEqual([]);
});

test.each<[string, string[]]>([
  [
    "Rates fell by a quarter of a percentage point, then half a percentage point.",
    [
      "quarter of a percentage point = 0.25 pp, percent",
      "half a percentage point = 0.5 pp, percent",
    ],
  ],
  [
    "They sent 31 M1 Abrams tanks and 20 F-16s over 300 nautical miles.",
    [
      "31 M1 Abrams tanks = 31 tanks, count",
      "20 F-16s = 20 F-16s, count",
      "300 nautical miles = 300 nmi, measure",
    ],
  ],
  ["The Galaxy 25 Ultra costs more, and she swam it in 1:54.32.", []],
  [
    "Half million people took 500 milligrams; five-eighths agreed.",
    [
      "Half million people = 500000 people, count",
      "500 milligrams = 500 mg, measure",
      "five-eighths = 0.625 , ratio",
    ],
  ],
  [
    "From 2016 to 2022 its 2030 emissions target held; on July 9 and 10 No 10 sold size 9 shoes.",
    [],
  ],
  ["Half a century ago it played at 1,440p.", ["Half a century = 50 year, duration"]],
  [
    "She has 1.5m followers, charges $10,000-$15,000 and takes 400 mcg.",
    [
      "1.5m followers = 1500000 followers, count",
      "$10,000-$15,000 = 10000 to 15000 USD, money",
      "400 mcg = 400 µg, measure",
    ],
  ],
  [
    "The 49ers earned as the top 1 percent at minus 20 Celsius.",
    ["1 percent = 1 %, percent", "minus 20 Celsius = -20 °C, measure"],
  ],
  ["He is 6'4\", shops at 7-Eleven and plays in scene 3.", []],
])("what looks alike: %s", (text, expected) => {
  expect(figuresInWords(text, "en")).toEqual(expected);
});
