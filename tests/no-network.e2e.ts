import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject } from "vitest";
import { kind } from "./browser-test.ts";
import { test } from "./panel-test.ts";
import { PanelView } from "./panel-view.ts";
import { story } from "./story.ts";

const FERRY = story({
  title: "Harbour ferry fares rise by a fifth",
  body: `<p id="first">About 20,510 commuters cross the harbour every day, the port authority said.</p>
<p><img id="picture" src="/ferry.svg" width="200" height="100" alt="A ferry"></p>`,
});
const PICTURE = {
  headers: { "content-type": "image/svg+xml" },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#478"/></svg>`,
};

interface Manifest {
  readonly permissions: string[];
  readonly optional_permissions: string[];
  readonly host_permissions: string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const manifest: Manifest = JSON.parse(
  readFileSync(path.join(inject("extension"), "manifest.json"), "utf8"),
);

test("The manifest asks for the permissions that the privacy page explains, and no others", () => {
  const rows = readFileSync("PRIVACY.md", "utf8").matchAll(/^\| (`.*?) \|/gm);
  const explained = [...rows].flatMap(([, row = ""]) =>
    kind === "firefox" && row.includes("Chrome")
      ? []
      : [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  const asked = [...manifest.permissions, ...manifest.optional_permissions];
  expect(asked.sort()).toEqual(explained.sort());
  expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
  expect(manifest.optional_permissions).toEqual(["downloads"]);
  expect(Object.keys(manifest)).not.toContain("optional_host_permissions");
});

test("No page can load a file of Tallymark, or speak to it", async ({
  browser,
  publish,
  visit,
}) => {
  expect(Object.keys(manifest)).not.toContain("web_accessible_resources");
  expect(Object.keys(manifest)).not.toContain("externally_connectable");
  const { page } = await visit(publish(FERRY));
  const loads = (file: string) =>
    page.evaluate(
      (address: string) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      `${browser.origin}/${file}`,
    );
  expect(await loads("icon/16.png")).toBe(false);
  expect(await loads("manifest.json")).toBe(false);
});

test("The manifest's policy forbids the extension's pages every connection", () => {
  const policy = manifest.content_security_policy.extension_pages.split(/;\s*/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy.filter((directive) => /https?:|\*|unsafe-eval/.test(directive))).toEqual([]);
});

test("Popup, library and background cannot reach a network even where they try", async ({
  browser,
  site,
  publish,
  read,
  openPopup,
}) => {
  const beacon = site.address("/beacon");
  const popup = await openPopup(await read(publish(FERRY)));
  expect(await popup.view.evaluate(TRY_TO_FETCH, beacon)).toBe("refused");
  expect(await popup.view.evaluate(TRY_TO_LOAD_PICTURE, beacon)).toBe("refused");
  const library = await browser.extensionPage("library.html");
  expect(await browser.view(library).evaluate(TRY_TO_FETCH, beacon)).toBe("refused");
  expect(await browser.background(TRY_TO_FETCH, beacon)).toBe("refused");
  expect(site.visits("/beacon")).toBe(0);
  await library.close();
});

test("In the whole job, nothing is loaded from anywhere but the extension itself", async ({
  browser,
  site,
  publish,
  read,
  openPopup,
}) => {
  site.set("/ferry.svg", PICTURE);
  const address = publish(FERRY);
  const reader = await read(address);
  await reader.mark("figure", "20,510 commuters", "#first");
  await browser.contextMenu(reader.page, { image: "#picture" }, "mark-picture");
  await reader.counts("2");
  const asked = () => ["/ferry.svg", new URL(address).pathname].map((name) => site.visits(name));
  const before = asked();

  const popup = await openPopup(reader);
  await popup.view.until(() => document.querySelectorAll("li.row").length === 2);
  await browser.download(() => popup.export("JSON data", "Download"));
  expect(await popup.view.evaluate(LOADED_FROM_ELSEWHERE)).toEqual([]);
  await popup.view.close();
  const page = await browser.extensionPage("library.html");
  const library = new PanelView(browser.view(page));
  await library.view.until(() => document.querySelectorAll("li.row").length === 2);
  expect(await library.view.evaluate(LOADED_FROM_ELSEWHERE)).toEqual([]);
  expect(await browser.background(LOADED_FROM_ELSEWHERE)).toEqual([]);
  expect(asked()).toEqual(before);
  await page.close();
});

const TRY_TO_FETCH = (address: string) =>
  fetch(address).then(
    () => "loaded",
    () => "refused",
  );

const TRY_TO_LOAD_PICTURE = (address: string) =>
  new Promise<string>((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve("loaded");
    picture.onerror = () => resolve("refused");
    picture.src = address;
  });

/** The addresses of what a document has asked for, but for its own extension's files and its own memory. */
const LOADED_FROM_ELSEWHERE = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin) && !/^(?:blob|data):/.test(name));
