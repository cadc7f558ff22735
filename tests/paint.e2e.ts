import { Buffer } from "node:buffer";
import { expect } from "vitest";
import { keepDirectly } from "./keep-directly.ts";
import { type Reader, SOON } from "./reader.ts";
import { test } from "./reader-test.ts";
import { story } from "./story.ts";

const CLAIM = "“We have kept prices still for six years,”";
const FERRY = {
  title: "Harbour ferry fares rise by a fifth",
  body: `<p>About 20,510 commuters who cross the harbour every day will pay more from June.</p>
<p>${CLAIM} said its director, Tom Arden.</p>
<p>A monthly ticket will cost $66 instead of $55, while single rides stay as they are.</p>`,
};

/** Whether the paint can be seen: the picture of the passage differs from the one without it. */
async function isSeen(reader: Reader, text: string): Promise<boolean> {
  const { browser, page } = reader;
  const all = await reader.painted();
  const { x, y } = await reader.middleOf(text);
  const picture = () => page.screenshot({ clip: { x: x - 20, y: y - 16, width: 40, height: 32 } });
  const painted = await picture();
  await browser.command(page, "toggle-highlights");
  await reader.sees();
  const bare = await picture();
  await browser.command(page, "toggle-highlights");
  await reader.sees(...all);
  return !Buffer.from(painted).equals(Buffer.from(bare));
}

test("The article's DOM stays as it is, node for node; one element of ours stands beside its body", async ({
  publish,
  read,
}) => {
  const head = `<script>
const changes = [];
new MutationObserver((records) => {
  if (document.readyState === "complete") changes.push(...records);
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
addEventListener("DOMContentLoaded", () => {
  const walker = document.createTreeWalker(document);
  window.nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
});
window.whatChanged = () => {
  const walker = document.createTreeWalker(document);
  const now = [];
  while (walker.nextNode()) now.push(walker.currentNode);
  return {
    added: now.filter((node) => !nodes.includes(node)).map((node) => node.parentNode.nodeName + " > " + node.nodeName),
    removed: nodes.filter((node) => !now.includes(node)).length,
    changed: changes.map(({ type, target }) => type + " of " + target.nodeName),
  };
};
</script>`;
  const reader = await read(publish(story({ ...FERRY, head })));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  await reader.openCard(CLAIM);
  await reader.reload();
  await reader.sees("20,510 commuters", CLAIM);
  await reader.openCard(CLAIM);
  await reader.press("Escape");
  expect(
    await reader.page.evaluate(() =>
      (window as unknown as { whatChanged(): unknown }).whatChanged(),
    ),
  ).toEqual({ added: ["HTML > DIV"], removed: 0, changed: ["childList of HTML"] });
});

test("Each kind has a look that does not rest on colour alone", async ({ publish, read }) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  await reader.mark("passage", "single rides stay as they are");
  const line = async (text: string) => (await reader.look(text)).line;
  expect(await line("20,510 commuters")).toBe("solid");
  expect(await line(CLAIM)).toBe("none");
  expect(await line("single rides stay as they are")).toBe("dashed");
  const backgrounds = (await reader.looks()).map(({ background }) => background);
  expect(new Set(backgrounds).size).toBe(3);
});

test.for([
  { page: "light", head: "" },
  { page: "dark", head: "<style>:root { background: #111; color: #eee }</style>" },
])(
  "The paint is seen on a $page page, and the text keeps its colour",
  async ({ head }, { publish, read }) => {
    const reader = await read(publish(story({ ...FERRY, head })));
    await reader.mark("figure", "20,510 commuters");
    await reader.mark("claim", CLAIM);
    const color = await reader.page.evaluate(() => getComputedStyle(document.body).color);
    for (const text of ["20,510 commuters", CLAIM]) {
      expect((await reader.look(text)).color).toBe(color);
      expect(await isSeen(reader, text)).toBe(true);
    }
  },
);

test("In forced colours the paint is in the system's own colours", async ({
  browser,
  publish,
  read,
}) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  await browser.setMedia(reader.page, { forcedColors: true });
  const system = (name: string) =>
    reader.page.evaluate((color) => {
      const probe = document.createElement("i");
      probe.style.color = color;
      document.head.append(probe);
      const computed = getComputedStyle(probe).color;
      probe.remove();
      return computed;
    }, name);
  expect((await reader.look(CLAIM)).background).toBe(await system("Mark"));
  expect((await reader.look("20,510 commuters")).line).toBe("solid");
  expect(await isSeen(reader, CLAIM)).toBe(true);
  await browser.setMedia(reader.page, { forcedColors: false });
});

test("One command hides all marks and shows them again", async ({ browser, publish, read }) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  await browser.command(reader.page, "toggle-highlights");
  await reader.sees();
  await browser.command(reader.page, "toggle-highlights");
  await reader.sees("20,510 commuters", CLAIM);
  expect(await reader.kept()).toHaveLength(2);
});

test("A page that clears all highlights is painted again", async ({ publish, read }) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.page.evaluate(() => CSS.highlights.clear());
  expect(await reader.painted()).toEqual([]);
  await reader.sees("20,510 commuters");
});

test("A page that renders its text anew twice a second keeps its marks", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.mark("claim", CLAIM);
  await reader.page.evaluate(() => {
    const article = document.querySelector("article");
    const html = article?.innerHTML ?? "";
    setInterval(() => {
      if (article) article.innerHTML = html;
      document.body.dataset.rendered = String(Number(document.body.dataset.rendered ?? 0) + 1);
    }, 500);
  });
  const rendered = () => reader.page.evaluate(() => Number(document.body.dataset.rendered));
  await expect.poll(rendered, SOON).toBeGreaterThan(2);
  await reader.sees("20,510 commuters", CLAIM);
  await expect.poll(rendered, SOON).toBeGreaterThan(5);
  await reader.sees("20,510 commuters", CLAIM);
  expect((await reader.kept()).map(({ outcome }) => outcome)).toEqual(["exact", "exact"]);
});

test("A page that moves its article into a new element keeps its marks", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(story(FERRY)));
  await reader.mark("figure", "20,510 commuters");
  await reader.page.evaluate(() => {
    const main = document.querySelector("main");
    if (main) main.innerHTML = `<div class="new">${main.innerHTML}</div>`;
  });
  await reader.sees("20,510 commuters");
  await reader.mark("claim", CLAIM);
  await reader.sees("20,510 commuters", CLAIM);
});

test("A page that throws out what it did not put there itself can still be marked", async ({
  publish,
  read,
}) => {
  const reader = await read(publish(story(FERRY)));
  const throwOut = () =>
    reader.page.evaluate(() => {
      for (const child of document.documentElement.children) {
        if (child !== document.head && child !== document.body) child.remove();
      }
    });
  await throwOut();
  await reader.mark("figure", "20,510 commuters");
  // Also while the toast is shown.
  await throwOut();
  await reader.mark("claim", CLAIM);
  await reader.openCard(CLAIM);
  await reader.controls.waitFor("blockquote", CLAIM);
});

test("On a page of 2,000 paragraphs, 300 marks are painted, each in its place", async ({
  browser,
  publish,
  visit,
}) => {
  const paragraphs = Array.from(
    { length: 2_000 },
    (_, n) => `In week ${n} the office counted ${n * 7 + 3} letters, and answered them by Friday.`,
  );
  const html = story({
    title: "Two thousand weeks of letters",
    body: paragraphs.map((text) => `<p>${text}</p>`).join("\n"),
    filler: "",
  });
  const address = publish(html);
  const marked = Array.from({ length: 300 }, (_, n) => n * 6 + 1);
  const texts = marked.map((n) => `${n * 7 + 3} letters`);
  await keepDirectly(
    browser,
    address,
    marked.map((n, index) => ({
      exact: texts[index] ?? "",
      prefix: `In week ${n} the office counted `,
      suffix: ", and answered them by Friday.",
    })),
  );
  const reader = await visit(address);
  await expect.poll(() => reader.painted(), { ...SOON, timeout: 30_000 }).toEqual(texts.toSorted());
  await reader.counts("300");
  await reader.mark("passage", "answered them by Friday", "p:nth-of-type(1000)");
  await reader.counts("301");
});

test("Under the strictest content security policy everything works", async ({ site, read }) => {
  const csp = "default-src 'none'; require-trusted-types-for 'script'";
  site.set("/strict.html", { body: story(FERRY), headers: { "content-security-policy": csp } });
  const reader = await read(site.address("/strict.html"));
  await reader.mark("figure", "20,510 commuters");
  await reader.openCard("20,510 commuters");
  const { width } = await reader.controls.waitFor("section[role=dialog]");
  expect(width).toBeGreaterThan(200);
  await reader.press("Escape");
  expect(await isSeen(reader, "20,510 commuters")).toBe(true);
});

test("Frames in the page are left alone, and the article around them is marked", async ({
  site,
  publish,
  read,
}) => {
  publish(story({ ...FERRY, title: "A story in a frame" }), "/framed.html");
  const frames = [
    `<iframe src="/framed.html"></iframe>`,
    `<iframe src="${site.address("/framed.html", "other.localhost")}"></iframe>`,
    `<iframe srcdoc="<p>20,510 commuters in a frame</p>"></iframe>`,
  ];
  const body = `<p>Before the frames, 66 dollars.</p>${frames.join("")}<p>After them, 55 dollars.</p>`;
  const reader = await read(publish(story({ title: "A story with frames", body })));
  await reader.mark("figure", "66 dollars");
  await reader.mark("figure", "55 dollars");
  await reader.sees("55 dollars", "66 dollars");
  await reader.reload();
  await reader.sees("55 dollars", "66 dollars");
  const hosts = await reader.page.evaluate(() => {
    const inner = document.querySelector("iframe")?.contentDocument;
    return [...(inner?.documentElement.children ?? [])].map(({ localName }) => localName);
  });
  expect(hosts).toEqual(["head", "body"]);
});

test.for([
  {
    language: "ar",
    title: "ارتفاع أسعار العبارة",
    body: "<p>سيدفع حوالي 20,510 ركاب المزيد ابتداء من يونيو، كما قالت هيئة الميناء.</p>",
    words: "20,510 ركاب",
  },
  {
    language: "he",
    title: "מחירי המעבורת עולים",
    body: "<p>20,510 נוסעים ישלמו יותר החל מיוני, כך מסרה רשות הנמל ביום רביעי.</p>",
    words: "20,510 נוסעים",
  },
])(
  "Text that runs from right to left is marked and painted again ($language)",
  async ({ words, ...texts }, { publish, read }) => {
    const reader = await read(publish(story({ ...texts, direction: "rtl" })));
    await reader.mark("figure", words, "#text p");
    expect(await reader.kept()).toMatchObject([{ reading: { value: 20_510 } }]);
    await reader.reload();
    await reader.sees(words);
    await reader.openCard(words);
    const card = await reader.controls.waitFor("section[role=dialog]");
    const { width } = await reader.page.evaluate(() => ({ width: innerWidth }));
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
  },
);
