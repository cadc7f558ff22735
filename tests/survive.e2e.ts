import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { openTallymark } from "./browser-test.ts";
import { Reader } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters cross the harbour every day, and a monthly ticket costs 66 crowns.</p>`,
});

test("A background that was stopped wakes for the next mark", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(FERRY));
  await reader.mark("figure", "20,510 commuters", "#first");
  await browser.stopBackground();
  expect(await browser.backgroundRunning()).toBe(false);
  await reader.mark("figure", "66 crowns", "#first");
  await reader.sees("20,510 commuters", "66 crowns");
  await reader.counts("2");
});

test("A browser that is killed right after a mark has lost nothing when it is opened again", async ({
  site,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), "tallymark-profile-"));
  onTestFinished(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  site.set("/killed.html", FERRY);
  const address = site.address("/killed.html");

  await using first = await openTallymark({ profile });
  const reader = new Reader(first, await first.page(address));
  await reader.controls.ready();
  await reader.mark("figure", "20,510 commuters", "#first");
  await reader.mark("figure", "66 crowns", "#first");
  await first.kill();

  await using second = await openTallymark({ profile });
  const again = new Reader(second, await second.page(address));
  await again.sees("20,510 commuters", "66 crowns");
  expect(await again.kept()).toHaveLength(2);
});
