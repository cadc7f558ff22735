// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type Annotation, DEFAULT_SETTINGS, type Partner, UNREAD_FIGURE } from "../annotation";
import { AnnotationRow, type ChangeActions } from "./AnnotationRow";
import { ArticleHead, earlierHeadline } from "./ArticleHead";
import { groupedBySpeaker } from "./grouped-by-speaker";
import type { LinkActions } from "./Links";
import { partnerOf } from "./partner-of";
import { StatusNamesProvider } from "./StatusField";
import { claim, figure, passage } from "./test-annotations";
import { wordsIn } from "./test-words";
import { WordsProvider } from "./words";

afterEach(cleanup);

const changed = (() => {
  const made = figure(
    "6,415 calls",
    { value: 6415, unit: "calls" },
    { outcome: "changed", text: "8,816 calls" },
  );
  const [revision] = made.revisions;
  const read = { ...UNREAD_FIGURE, value: 8816, unit: "calls" };
  return { ...made, revisions: revision ? [{ ...revision, figure: read }] : [] } as Annotation;
})();

interface Given {
  readonly partners?: readonly Partner[];
  readonly onAccept?: ChangeActions["onAccept"];
  readonly statusNames?: typeof DEFAULT_SETTINGS.statusNames;
}

function show(annotation: Annotation, given: Given = {}) {
  const { partners = [], onAccept = vi.fn(), statusNames = DEFAULT_SETTINGS.statusNames } = given;
  const changes = { onAccept, onKeep: vi.fn(), lastSeen: "2026-11-25T09:00:00.000Z" };
  const links = {
    partners,
    candidates: vi.fn<LinkActions["candidates"]>((_, give) => give(partners)),
    onLink: vi.fn(),
    onUnlink: vi.fn(),
    onGo: vi.fn(),
  };
  render(
    <WordsProvider value={wordsIn("en")}>
      <StatusNamesProvider value={statusNames}>
        <ul>
          <AnnotationRow
            annotation={annotation}
            language="en"
            tabbable
            onReveal={vi.fn()}
            onEdit={vi.fn(async () => undefined)}
            onRemove={vi.fn()}
            changes={changes}
            links={links}
          />
        </ul>
      </StatusNamesProvider>
    </WordsProvider>,
  );
  return { changes, links };
}

test("a changed row marks what was taken out and put in, and tells it to who only hears it", () => {
  const { changes } = show(changed);
  expect(screen.getByText("6,415", { selector: "del" })).toBeTruthy();
  expect(screen.getByText("8,816", { selector: "ins" })).toBeTruthy();
  expect(screen.getByText("6,415 calls → 8,816 calls, +37%")).toBeTruthy();
  expect(
    screen.getByRole("button", {
      name: /Changed, Now on the page: 8,816 calls, 6,415 calls → 8,816/u,
    }),
  ).toBeTruthy();
  expect(screen.getByText(/^First seen .*, last seen Nov 25, 2026/u)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Accept the change" }));
  expect(changes.onAccept).toHaveBeenCalledWith(changed);
  fireEvent.click(screen.getByRole("button", { name: "Keep the old words" }));
  expect(changes.onKeep).toHaveBeenCalledWith(changed);
});

test("an answered change is asked of no more, and where no page shows it, nothing can be accepted", () => {
  const [revision] = changed.revisions;
  const answer = { type: "kept", at: "2026-11-24T09:00:00.000Z" } as const;
  const kept = { ...changed, revisions: revision ? [{ ...revision, answer }] : [] } as Annotation;
  show(kept, { onAccept: null });
  expect(screen.getByText("You kept the old words.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Accept the change" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Keep the old words" })).toBeNull();
});

test("a claim's state is called what the reader calls it", () => {
  const statusNames = { open: "", checked: "Verified twice", doubtful: "" };
  show({ ...claim("“We stay”", { speaker: "Tom" }), status: "checked" } as Annotation, {
    statusNames,
  });
  expect(screen.getByRole("button", { name: /Tom, Verified twice$/u })).toBeTruthy();
});

test("an anonymous speaker is said to be one", () => {
  show(claim("“We stay”", { speaker: "officials", anonymous: true }));
  expect(screen.getByRole("button", { name: /officials \(anonymous\)$/u })).toBeTruthy();
});

const other = claim("“Nobody stays”", { speaker: "Ada" });
const stranger: Partner = {
  ...partnerOf(passage("the boats come"), "Crews wait", "https://other.example/1#:~:text=boats"),
  source: "https://other.example/1",
};

test("L opens the picker, which finds by quote, speaker and title, and Escape leaves it", () => {
  const mine = claim("“We stay”", { speaker: "Tom" });
  const partners = [partnerOf(mine, "", ""), partnerOf(other, "", ""), stranger];
  const { links } = show(mine, { partners });
  const row = screen.getByRole("button", { name: /“We stay”/u });
  row.focus();
  fireEvent.keyDown(row, { key: "ㅣ", code: "KeyL" });
  const search = screen.getByRole("searchbox", { name: "Search quotes and speakers" });
  expect(document.activeElement).toBe(search);
  const picker = screen.getByRole("group", { name: "Link" });
  const offered = () =>
    [...picker.querySelectorAll("[data-candidate]")].map((each) => each.textContent);
  expect(offered()).toEqual(["“ Ada: “Nobody stays”", "¶ the boats come Crews wait"]);
  fireEvent.input(search, { target: { value: "crews" } });
  expect(offered()).toEqual(["¶ the boats come Crews wait"]);
  fireEvent.keyDown(search, { key: "Escape" });
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(document.activeElement).toBe(row);

  fireEvent.keyDown(row, { key: "l" });
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "contradicts" } });
  fireEvent.click(within(screen.getByRole("group", { name: "Link" })).getByText(/Ada/u));
  expect(links.onLink).toHaveBeenCalledWith(mine, "contradicts", other.id);
});

test("a link goes to its other end, here or elsewhere, and tells when that was removed", () => {
  const gone = { ...partnerOf(figure("12 boats"), "", ""), removed: true };
  const nobody = "00000000-0000-4000-8000-000000000000" as Partner["id"];
  const mine = {
    ...claim("“We stay”", { speaker: "Tom" }),
    links: [
      { relation: "contradicts", to: other.id },
      { relation: "supportedBy", to: stranger.id },
      { relation: "updates", to: gone.id },
      { relation: "supports", to: nobody },
    ],
  } as Annotation;
  const { links } = show(mine, { partners: [partnerOf(other, "", ""), stranger, gone] });
  const items = within(screen.getByRole("list", { name: "Links" })).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent?.replace("✕", ""))).toEqual([
    "Contradicts Ada: “Nobody stays”",
    "Supported by the boats come Crews wait",
    "Updates 12 boats (removed)",
    "Supports  (removed)",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Ada: “Nobody stays”" }));
  expect(links.onGo).toHaveBeenCalledWith(other.id);
  expect(screen.getByRole("link").getAttribute("href")).toBe(stranger.address);
  const [first] = screen.getAllByRole("button", { name: "Remove this link" });
  if (first) fireEvent.click(first);
  expect(links.onUnlink).toHaveBeenCalledWith(mine, "contradicts", other.id);
});

test("claims are grouped in the order of their speakers' first, and all else comes after", () => {
  const tom = claim("a", { speaker: "Tom" });
  const ada = claim("b", { speaker: "Ada" });
  const again = claim("c", { speaker: "Tom" });
  const nobody = claim("d", { speaker: null, kind: "statement" });
  const number = figure("3%");
  const groups = groupedBySpeaker([number, tom, ada, again, nobody], wordsIn("en"));
  expect(groups.map(({ name, annotations }) => [name, annotations])).toEqual([
    ["Tom", [tom, again]],
    ["Ada", [ada]],
    ["Speaker not named", [nobody]],
    ["Everything else", [number]],
  ]);
  expect(groupedBySpeaker([number], wordsIn("en"))).toHaveLength(1);
  expect(groupedBySpeaker([], wordsIn("en"))).toEqual([]);
});

const state = (seen: string, title: string) => ({ seen, title, modifiedAt: null });

test.each([
  ["never", [state("1", "A")], "A", null],
  ["never, but for its quotation marks", [state("1", "“A”"), state("2", '"A"')], '"A"', null],
  ["once", [state("1", "A"), state("2", "B")], "B", { title: "A", until: "2" }],
  ["twice", [state("1", "A"), state("2", "B"), state("3", "C")], "C", { title: "B", until: "3" }],
  [
    "and back",
    [state("1", "A"), state("2", "B"), state("3", "A")],
    "A",
    { title: "B", until: "3" },
  ],
  ["in a visit that is not kept", [state("1", "A")], "B", null],
])("a headline that changed %s", (_, states, title, earlier) => {
  expect(earlierHeadline(states, title)).toEqual(earlier);
});

test("the headline of before stands under the one of now, with what was taken out of it", () => {
  const facts = {
    ...{ url: "https://news.example/1", title: "Fares rise by a third", byline: null },
    ...{ publishedAt: null, modifiedAt: null, siteName: null, language: "en" },
  };
  const states = [
    state("2026-11-18T09:00:00Z", "Fares rise by a fifth"),
    state("2026-11-20T09:00:00Z", facts.title),
  ];
  render(
    <WordsProvider value={wordsIn("en")}>
      <ArticleHead facts={facts} states={states} />
    </WordsProvider>,
  );
  expect(screen.getByRole("heading").textContent).toBe("Fares rise by a third");
  expect(screen.getByText(/^Δ Headline until Nov 20, 2026/u)).toBeTruthy();
  expect(screen.getByText("fifth", { selector: "del" })).toBeTruthy();
  expect(screen.getByText("Taken out: fifth. Put in: third.")).toBeTruthy();
});
