import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject } from "vitest";
import { until } from "./browser/index.ts";
import { allKept, type Reader } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const BODY = `<p id="first">About 20,510 commuters who cross the harbour every day will pay more from June.</p>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are.</p>
<p><input id="field"></p>`;
const FERRY = { title: "Harbour ferry fares rise by a fifth", body: BODY };

/** Keeps every key and text event that reaches the page, from before any script of ours. */
const LISTENS = `<script>
window.heard = [];
for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input", "textInput", "compositionend", "paste", "copy", "message"]) {
  addEventListener(type, (event) => heard.push([type, event.key ?? event.data ?? ""]), true);
}
</script>`;

const heard = ({ page }: Reader) =>
  page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);

test("The page does not hear what is typed into the note of the toolbar, nor into the card", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(story({ ...FERRY, head: LISTENS })));
  await reader.page.click("#field");
  await reader.page.keyboard.type("page");
  expect((await heard(reader)).filter(([type]) => type === "input")).toHaveLength(4);

  await reader.select("20,510 commuters");
  await reader.controls.click("[data-note]");
  await until(async () => (await reader.controls.find("textarea"))?.focused, { what: "the focus" });
  const before = await heard(reader);
  await reader.page.keyboard.type("my secret doubts");
  await reader.controls.click("[data-mark=figure]");
  await reader.sees("20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-edit]");
  await reader.controls.type("form [name=tags]", "secret");
  await reader.controls.click("form [type=submit]");
  await reader.controls.waitFor(".tags li", "secret");
  await reader.controls.click("[data-copy]");
  await reader.controls.waitFor("[data-copy]", "Copied");
  expect(await reader.kept()).toMatchObject([{ note: "my secret doubts", tags: ["secret"] }]);
  expect(await heard(reader)).toEqual(before);
});

test("The page cannot read notes, tags and readings, nor who paints its text", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  await reader.controls.click("[data-edit]");
  await reader.controls.type("form [name=note]", "my secret doubts");
  await reader.controls.type("form [name=tags]", "hidden tag");
  await reader.controls.click("form [type=submit]");
  await reader.controls.waitFor(".note", "my secret doubts");
  const visible = await reader.page.evaluate(async () => {
    const everything = [...document.querySelectorAll("*")];
    const text = [
      document.documentElement.outerHTML,
      ...[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((r) => r.cssText)),
      ...performance.getEntries().map(({ name }) => name),
      ...[...CSS.highlights.keys()],
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
      document.title,
      document.cookie,
    ].join("\n");
    return {
      text,
      openRoots: everything.filter(({ shadowRoot }) => shadowRoot !== null).length,
      frames: window.length,
      names: [...CSS.highlights.keys()],
      globals: Object.keys(window).filter((name) => /tally|annot|mark/i.test(name)),
      focus: document.activeElement?.childElementCount,
    };
  });
  expect(visible.text).not.toMatch(/secret|hidden tag|tallymark|20510|-extension:/i);
  expect(visible).toMatchObject({ openRoots: 0, frames: 0, globals: [], focus: 0 });
  expect(visible.names).toEqual([expect.stringMatching(/^[a-z]{10}$/)]);

  await reader.reload();
  await reader.sees("20,510 commuters");
  const names = await reader.page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names).not.toEqual(visible.names);
  expect(browser.origin).toContain("-extension://");
});

test("No file of the extension can be reached from a page", async ({ browser, publish, read }) => {
  const file = path.join(inject("extension"), "manifest.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).not.toHaveProperty("web_accessible_resources");
  const reader = await read(publish(story(FERRY)));
  const reached = await reader.page.evaluate(async (origin) => {
    const files = [
      "/manifest.json",
      "/popup.html",
      "/library.html",
      "/content-scripts/annotator.js",
    ];
    const fetched = files.map((name) => fetch(origin + name).then(() => name));
    const shown = files.map(
      (name) =>
        new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.onload = () => resolve(name);
          script.onerror = reject;
          script.src = origin + name;
          document.head.append(script);
        }),
    );
    return (await Promise.allSettled([...fetched, ...shown])).map(({ status }) => status);
  }, browser.origin);
  expect(new Set(reached)).toEqual(new Set(["rejected"]));
});

test("A thousand sequences of events made by the page keep nothing", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("passage", "single rides");
  const before = await allKept(browser);
  await reader.page.evaluate(async () => {
    // A generator of its own, so that every run makes the same events.
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const host = document.documentElement.lastElementChild ?? document.body;
    const text = document.querySelector("#first")?.firstChild as Text;
    const targets = [window, document, document.body, text.parentElement ?? document, host];
    const keys = ["f", "c", "p", "n", "Enter", "Escape", "z", "Shift", "ㄹ"];
    const makers = [
      () => new Event("selectionchange"),
      () =>
        new KeyboardEvent("keydown", {
          key: keys[random(9)] ?? "f",
          code: "KeyF",
          bubbles: true,
          ctrlKey: random(8) === 0,
        }),
      () =>
        new KeyboardEvent("keyup", {
          key: keys[random(9)] ?? "f",
          shiftKey: random(2) === 0,
          bubbles: true,
        }),
      () =>
        new PointerEvent("pointerdown", {
          pointerType: ["mouse", "touch"][random(2)] ?? "",
          bubbles: true,
        }),
      () =>
        new PointerEvent("pointerup", {
          clientX: random(900),
          clientY: random(700),
          bubbles: true,
        }),
      () =>
        new MouseEvent("click", {
          clientX: random(900),
          clientY: random(700),
          bubbles: true,
          composed: true,
        }),
      () => new TouchEvent("touchend", { bubbles: true }),
      () => new MessageEvent("message", { data: { to: "background", method: "keep", args: [] } }),
      () => new CustomEvent("tallymark", { detail: { mark: "figure" } }),
    ];
    for (let sequence = 0; sequence < 1_000; sequence += 1) {
      const start = random(60);
      getSelection()?.setBaseAndExtent(text, start, text, start + 1 + random(20));
      for (let step = 0; step < 6; step += 1) {
        const make = makers[random(typeof TouchEvent === "undefined" ? 6 : makers.length)];
        if (make) targets[random(targets.length)]?.dispatchEvent(make());
      }
      if (random(4) === 0 && host instanceof HTMLElement) host.click();
      window.postMessage({ to: "background", method: "remove", args: ["*"] }, "*");
      if (sequence % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    getSelection()?.removeAllRanges();
  });
  // The reader's own mark comes after all that the page has tried, and is the only new one.
  await reader.mark("figure", "$66");
  expect(await allKept(browser)).toHaveLength(before.length + 1);
});

test("Words that the page selects while the reader types are neither offered nor kept", async ({
  publish,
  read,
}) => {
  const head = `<script>
const choose = () => {
  const text = document.querySelector("#first").firstChild;
  getSelection().setBaseAndExtent(text, 0, text, 5 + Math.random() * 40);
};
addEventListener("keydown", choose);
addEventListener("load", choose);
</script>`;
  const reader = await read(publish(story({ ...FERRY, head })));
  expect(await reader.controls.all("[data-mark]")).toEqual([]);
  for (const key of ["f", "f", "c", "Enter", "f", "p", "p"] as const) await reader.press(key);
  // By now the controls have come; the same once more.
  await reader.mark("figure", "$66");
  await reader.page.click("h1");
  for (const key of ["f", "f", "c", "Enter", "f", "p", "p"] as const) await reader.press(key);
  await reader.mark("passage", "single rides");
  expect(await reader.kept()).toHaveLength(2);
});

test("No message of the page's own reaches the extension", async ({ browser, publish, read }) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "$66");
  const [kept] = await reader.kept();
  const answers = await reader.page.evaluate(
    async (extension, annotation) => {
      const { chrome, browser } = window as unknown as Record<
        string,
        { runtime?: { sendMessage?(...args: unknown[]): Promise<unknown> } } | undefined
      >;
      const call = { to: "background", method: "remove", args: [annotation] };
      const sends = [chrome, browser].map((api) => api?.runtime?.sendMessage);
      const answered = sends.map((send) => (send ? send(extension, call) : Promise.reject()));
      return (await Promise.allSettled(answered)).map(({ status }) => status);
    },
    browser.id,
    kept?.id ?? "",
  );
  expect(answers).toEqual(["rejected", "rejected"]);
  expect(await reader.kept()).toEqual([kept]);
});

test("A page whose elements take the names of the DOM's own properties is marked all the same", async ({
  publish,
  read,
}) => {
  const names = [
    ...["children", "childNodes", "firstChild", "nodeName", "nodeType", "tagName", "localName"],
    ...["parentNode", "parentElement", "ownerDocument", "isConnected", "textContent", "innerHTML"],
    ...["closest", "matches", "contains", "isContentEditable", "getClientRects", "attributes"],
    ...["getBoundingClientRect", "scrollIntoView", "focus", "compareDocumentPosition", "style"],
    ...["querySelector", "querySelectorAll", "append", "getRootNode"],
  ];
  // Without those that the test itself asks the page for.
  const ofDocument = [
    ...["head", "title", "URL", "activeElement", "getSelection", "createElement", "evaluate"],
    ...["querySelectorAll", "addEventListener", "prerendering", "adoptedStyleSheets"],
  ];
  const fields = names.map((name) => `<input name="${name}" type="hidden">`).join("");
  const form = `<form id="clobbering">${fields}${BODY}<p>A child's ticket costs 12 dollars.</p></form>`;
  const images = ofDocument.map((name) => `<img name="${name}" alt="">`).join("");
  const body = form + images;
  const reader = await read(publish(story({ ...FERRY, body })));
  await reader.mark("figure", "20,510 commuters", "#first");
  await reader.mark("figure", "12 dollars", "#clobbering > p:last-child");
  await reader.openCard("12 dollars");
  await reader.reload();
  await reader.sees("12 dollars", "20,510 commuters");
});

/** What a page may do to our host, to have the reader click on what they do not see. */
const TRICKS: Record<string, (host: HTMLElement) => void> = {
  "made transparent": (host) => host.style.setProperty("opacity", "0.001", "important"),
  "made transparent with all of the page": () => {
    document.documentElement.style.opacity = "0.001";
  },
  moved: (host) => host.style.setProperty("transform", "translate(30px, 0)", "important"),
  "made small": (host) => host.style.setProperty("scale", "0.9", "important"),
  "filtered away": (host) => host.style.setProperty("filter", "opacity(0)", "important"),
  "clipped away": (host) => host.style.setProperty("clip-path", "inset(0)", "important"),
  "blended in": (host) => host.style.setProperty("mix-blend-mode", "soft-light", "important"),
  "covered by what lets clicks through": () => {
    const cover = document.createElement("div");
    cover.style.cssText =
      "position: fixed; inset: 0; background: white; z-index: 2147483647; pointer-events: none";
    document.documentElement.append(cover);
  },
  "covered from the top layer": () => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText =
      "width: 100vw; height: 100vh; background: white; pointer-events: none; border: 0";
    document.body.append(cover);
    cover.showPopover();
  },
  "covered from a closed shadow root": () => {
    const outer = document.createElement("div");
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText =
      "width: 100vw; height: 100vh; background: white; pointer-events: none; border: 0";
    outer.attachShadow({ mode: "closed" }).append(cover);
    document.body.append(outer);
    cover.showPopover();
  },
  "covered by a popover's backdrop": () => {
    const sheet = document.createElement("style");
    sheet.textContent =
      "[popover] { inset: auto 0 0 auto } [popover]::backdrop { background: white }";
    const popover = document.createElement("div");
    popover.popover = "manual";
    document.body.append(sheet, popover);
    popover.showPopover();
  },
  "covered by a rule alone": () => {
    const sheet = document.createElement("style");
    sheet.textContent = `html::after { content: ""; position: fixed; inset: 0; background: white;
      z-index: 2147483647; pointer-events: none }`;
    document.head.append(sheet);
  },
};

test.for(Object.entries(TRICKS))(
  "A click on the toolbar that the page has %s keeps nothing",
  async ([, trick], { publish, read }) => {
    const reader = await read(publish(story(FERRY)));
    await reader.select("20,510 commuters");
    const { x, y, width, height } = await reader.controls.waitFor("[data-mark=figure]");
    await reader.page.evaluate(`(${trick})(document.documentElement.lastElementChild)`);
    await reader.page.mouse.click(x + width / 2, y + height / 2);
    // The command is the reader's own all the same, and comes after the click.
    await reader.select("$66");
    await reader.browser.command(reader.page, "mark-figure");
    await reader.sees("$66");
    expect(await reader.kept()).toHaveLength(1);
  },
);
