import { expect } from "vitest";
import { SAMPLES } from "../scripts/samples.ts";
import { until } from "./browser/index.ts";
import { openTallymark } from "./browser-test.ts";
import { flawsOfFrame } from "./flaws-of-frame.ts";
import { testIn } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { Reader, SOON } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";
import { WalkView } from "./walk-view.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June, the port authority said.</p>
<p>“We have kept prices still for six years, and we can no longer do so,” said Tom Arden, its director.</p>
<div style="height: 150vh"></div>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are until the end of the year.</p>`,
});
const FIGURE = "20,510 commuters";
const CLAIM = "“We have kept prices still for six years, and we can no longer do so,”";
const PASSAGE = "single rides stay as they are";

/** Figures of each sample that stand in its headline, deck, captions, text and tables, and figures around the article. */
const SOME_OF = {
  en: {
    kept: [
      "$4.1 Billion",
      "$900 million",
      "18,400 homes",
      "6.4 feet",
      "1.9",
      "$3.2 billion",
      "46 pages",
    ],
    around: ["40 Acres", "20 Minutes", "7 min"],
  },
  ko: {
    kept: [
      "2만 510명",
      "6,650만 원",
      "15조3천억원",
      "19억 5000만 원",
      "영하 11.5도",
      "0.13%",
      "31곳",
    ],
    around: ["1만 8000대", "3.2m", "100%"],
  },
};

test.for(SAMPLES)(
  "By keys alone, a reader keeps every figure of the $language sample",
  { timeout: 180_000 },
  async (sample, { site, read }) => {
    const reader = await read(site.address(`${sample.path}?walk`));
    const walk = new WalkView(reader);
    await walk.start();
    await reader.press("f");
    await walk.hasLooked();
    const { of } = await walk.place();
    expect(of).toBeGreaterThan(60);
    for (let at = 1; at <= of; at++) {
      await expect.poll(() => walk.place(), SOON).toEqual({ at, of });
      await reader.press("k");
      await reader.controls.waitFor("[data-open]");
      await reader.press("ArrowRight");
    }
    await expect.poll(() => walk.place(), SOON).toEqual({ at: 1, of });
    await reader.press("Escape");
    await walk.isOver();

    const kept = await reader.kept();
    expect(kept.map(({ kind }) => kind)).toEqual(Array.from({ length: of }, () => "figure"));
    const painted = await reader.painted();
    expect(painted).toEqual(expect.arrayContaining(SOME_OF[sample.language].kept));
    for (const around of SOME_OF[sample.language].around) expect(painted).not.toContain(around);
    await reader.counts(String(of));
  },
);

test("Each stop is pointed at, in sight, and told: kind, quote, reading, state; one key keeps, notes, removes", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("passage", PASSAGE);
  await reader.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await reader.page.focus("nav a");
  const walk = new WalkView(reader);
  await walk.start();
  await walk.hasLooked();
  await reader.press("Home");
  await walk.hears("1 of");
  await reader.press("f");
  await walk.hears("Figure, 20,510 commuters, about 20,510 commuters, suggestion, 1 of 4");
  await reader.sees(FIGURE, PASSAGE);

  await reader.press("k");
  await walk.hears("Figure, 20,510 commuters, about 20,510 commuters, kept, 1 of 4");
  await reader.press("n");
  await reader.controls.waitFor("#walk-note");
  await reader.page.keyboard.type("Who counted?");
  await reader.press("Enter");
  await expect
    .poll(async () => (await reader.kept()).map(({ note }) => note))
    .toContain("Who counted?");
  await walk.holdsFocus();

  // The next figures are far below: the page comes along.
  await reader.press("End");
  await walk.hears("$55");
  const inSight = () =>
    reader.page.evaluate(() => scrollY > 0 && scrollY + innerHeight > innerHeight);
  await expect.poll(inSight, SOON).toBe(true);
  // A note keeps what it is for.
  await reader.press("n");
  await reader.controls.waitFor("#walk-note");
  await reader.press("Escape");
  await walk.hears("$55, kept");
  await walk.holdsFocus();
  await reader.press("Home");
  await walk.hears("kept, 1 of 4");
  await reader.press("Delete");
  await walk.hears("suggestion, 1 of 4");
  expect((await reader.kept()).map(({ kind }) => kind)).toEqual(["passage", "figure"]);
  await reader.press("z", "Control");
  await walk.hears("kept, 1 of 4");

  await reader.press("Escape");
  await walk.isOver();
  const focus = () => reader.page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focus, SOON).toBe("Home");
  // Nothing is pointed at any more.
  await reader.sees(FIGURE, "$55", PASSAGE);
});

test.for(["light", "dark"] as const)(
  "In %s, axe finds nothing wrong with the walk: on a suggestion, on a mark, at its note",
  { timeout: 90_000 },
  async (colorScheme, { site }) => {
    await using browser = await openTallymark({ colorScheme });
    site.set("/walked.html", FERRY);
    const reader = new Reader(browser, await browser.page(site.address("/walked.html")));
    await reader.controls.ready();
    const walk = new WalkView(reader);
    const isFlawless = async () => expect(await flawsOfFrame(reader, site, "walk")).toEqual([]);
    await walk.start();
    await walk.hasLooked();
    await reader.press("f");
    await reader.press("Home");
    await walk.hears("suggestion, 1 of");
    await isFlawless();
    await reader.page.bringToFront();
    await reader.controls.click("[data-keep]");
    await walk.hears("kept, 1 of");
    await isFlawless();
    await reader.page.bringToFront();
    await reader.controls.click("[data-walk-key=note]");
    await reader.controls.waitFor("#walk-note");
    await isFlawless();
  },
);

test("It goes over figures, claims or all, as chosen last, kept and suggested in page order", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("claim", CLAIM);
  const walk = new WalkView(reader);
  await walk.start();
  await walk.hasLooked();
  await reader.press("c");
  await reader.press("Home");
  await walk.hears("Claim, ");
  const claims = (await walk.place()).of;
  const heard: string[] = [];
  for (let at = 1; at <= claims; at++) {
    await expect.poll(async () => (await walk.place()).at, SOON).toBe(at);
    heard.push(await walk.heard());
    await reader.press("ArrowDown");
  }
  expect(heard.every((line) => line.startsWith("Claim, "))).toBe(true);
  expect(heard.filter((line) => line.includes("Tom Arden, kept"))).toHaveLength(1);
  await reader.press("Escape");
  await walk.isOver();

  await reader.reload();
  await reader.controls.ready();
  await walk.start();
  await walk.hasLooked();
  expect((await reader.controls.find("[data-walk=claim]"))?.attributes["aria-pressed"]).toBe(
    "true",
  );
  expect((await walk.place()).of).toBe(claims);
  await reader.press("a");
  await expect.poll(async () => (await walk.place()).of, SOON).toBe(claims + 4);
  await reader.press("Escape");
});

test("What is kept opens as a card, and the walk goes on after it", async ({ publish, read }) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  const walk = new WalkView(reader);
  await walk.start();
  await reader.press("f");
  await reader.press("Home");
  await walk.hears("kept");
  await reader.press("o");
  await reader.controls.waitFor("blockquote", FIGURE);
  await until(
    async () => (await reader.controls.all("section button")).some(({ focused }) => focused),
    { what: "the focus in the card" },
  );
  await reader.press("Escape");
  await reader.controls.waitForGone("blockquote");
  await walk.holdsFocus();
  await reader.press("ArrowRight");
  await walk.hears("2 of 4");
  await reader.press("Escape");
  await walk.isOver();
});

test("Escape in the page ends a walk as well, and nothing stays pointed at", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", FIGURE);
  await new WalkView(reader).start();
  await reader.press("f");
  await reader.press("Home");
  await reader.sees(FIGURE, FIGURE);
  await reader.page.click("h1");
  await reader.press("Escape");
  await new WalkView(reader).isOver();
  await reader.sees(FIGURE);
});

test("A kept picture is reached by the walk, and its card shows its words", async ({
  browser,
  site,
  publish,
  read,
}) => {
  site.set("/pier.svg", {
    headers: { "content-type": "image/svg+xml" },
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><rect width="300" height="150"/></svg>`,
  });
  const body = `<p>The pier is 66 metres long.</p><figure><img id="pier" src="/pier.svg" alt="A pier" width="300"
height="150"><figcaption>The pier at noon. Photo: Ada Roe</figcaption></figure>`;
  const reader = await read(publish(story({ title: "The pier", body })));
  await browser.contextMenu(reader.page, { image: "#pier" }, "mark-picture");
  await reader.told("Picture kept");
  await reader.reload();
  await reader.controls.ready();
  const walk = new WalkView(reader);
  await walk.start();
  await reader.press("a");
  await walk.hasLooked();
  for (let step = 0; step < 10 && !(await walk.heard()).startsWith("Picture"); step++) {
    const { at, of } = await walk.place();
    await reader.press("ArrowRight");
    await walk.hears(`${(at % of) + 1} of ${of}`);
  }
  await walk.hears("Picture, The pier at noon.");
  await reader.press("o");
  await reader.controls.waitFor(".reading", "The pier at noon. · Photo: Ada Roe");
});

test("It says so where there is nothing to go to", async ({ publish, read }) => {
  const reader = await read(publish(story({ title: "A quiet day at the pier", body: "" })));
  const walk = new WalkView(reader);
  await walk.start();
  await reader.press("f");
  await walk.hasLooked();
  await walk.hears("There is nothing to go to here");
  await reader.press("Escape");
  await walk.isOver();
});

const korean = testIn(() => openTallymark({ locale: "ko" }));

korean(
  "In a Korean browser the walk speaks Korean, and its keys work while Hangul is written",
  async ({ browser, site }) => {
    const [, sample] = SAMPLES;
    const reader = new Reader(browser, await browser.page(site.address(`${sample?.path}?korean`)));
    await reader.controls.ready();
    const walk = new WalkView(reader);
    await walk.start();
    await walk.hasLooked();
    await reader.browser.pressLetter(reader.page, { key: "ㄹ", code: "KeyF" });
    await reader.press("Home");
    await walk.hears("수치, ");
    await walk.hears("제안");
    await reader.browser.pressLetter(reader.page, { key: "ㅏ", code: "KeyK" });
    await walk.hears("담음");
    await reader.press("Escape");
    const popup = new PanelView(await browser.popup(reader.page));
    await popup.says("주석\n1", ".tabs");
    await popup.view.close();
  },
);
