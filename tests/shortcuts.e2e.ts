import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject } from "vitest";
import { openTallymark } from "./browser-test.ts";
import { Reader } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters cross the harbour every day, the port authority said.</p>`,
});

test("The browser's own shortcuts mark a selection and hide the marks, by real keys in a window", async ({
  site,
}) => {
  site.set("/keys.html", FERRY);
  await using browser = await openTallymark({ headless: false });
  const reader = new Reader(browser, await browser.page(site.address("/keys.html")));
  await reader.controls.ready();

  await reader.select("20,510 commuters", "#first");
  await browser.command(reader.page, "mark-figure");
  await reader.sees("20,510 commuters");
  expect(await reader.kept()).toMatchObject([{ kind: "figure" }]);

  await browser.command(reader.page, "toggle-highlights");
  await reader.sees();
  await browser.command(reader.page, "toggle-highlights");
  await reader.sees("20,510 commuters");
});

test("The browser takes every key that is suggested to it", async ({ browser }) => {
  const manifest = JSON.parse(
    readFileSync(path.join(inject("extension"), "manifest.json"), "utf8"),
  );
  const suggested = Object.entries<{ suggested_key?: { default: string } }>(manifest.commands)
    .flatMap(([name, { suggested_key: key }]) => (key ? [[name, key.default]] : []))
    .sort();
  const taken = (await browser.commands())
    .flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : []))
    .sort();
  expect(taken).toEqual(suggested);
  expect(suggested.length).toBeGreaterThanOrEqual(4);
});
