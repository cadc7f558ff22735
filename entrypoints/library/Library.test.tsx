// @vitest-environment jsdom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type ArticleRecord, DEFAULT_SETTINGS } from "../../annotation";
import { claim, figure } from "../../components/test-annotations";
import { wordsIn } from "../../components/test-words";
import { createUndo } from "../../components/undo";
import { WordsProvider } from "../../components/words";
import type { AnnotatedArticle } from "../../storage";
import { Library } from "./Library";
import type { LibraryActions } from "./open-library";

afterEach(cleanup);

const articleOf = (title: string): ArticleRecord => ({
  url: `https://news.example/${title.length}`,
  addresses: [],
  title,
  byline: "Ada Quill",
  publishedAt: "2026-11-17",
  modifiedAt: null,
  siteName: "The Example",
  language: "en",
  created: "",
  visited: "",
  states: [],
});

const wards: AnnotatedArticle = {
  article: articleOf("Night wards close"),
  annotations: [figure("41 wards"), claim("“We will hire”", { speaker: "the mayor" })],
};
const water: AnnotatedArticle = {
  article: articleOf("Water for two villages"),
  annotations: [figure("2 villages", {}, { note: "the mayor counted" })],
};

function show(articles: readonly AnnotatedArticle[] | null) {
  const state = {
    articles: signal(articles),
    exportFormat: signal("markdown"),
    exportedAt: signal<string | null>(null),
    failure: signal<unknown>(null),
    undo: createUndo(),
    statusNames: signal(DEFAULT_SETTINGS.statusNames),
  };
  const actions = {
    edit: vi.fn<LibraryActions["edit"]>(async () => undefined),
    remove: vi.fn<LibraryActions["remove"]>((removed) => state.undo.removed(removed)),
    keepOld: vi.fn<LibraryActions["keepOld"]>(),
    link: vi.fn<LibraryActions["link"]>(),
    unlink: vi.fn<LibraryActions["unlink"]>(),
    takeBack: vi.fn<LibraryActions["takeBack"]>(),
    openSettings: vi.fn<LibraryActions["openSettings"]>(),
    exportAs: vi.fn<LibraryActions["exportAs"]>(),
  };
  render(
    <WordsProvider value={wordsIn("en")}>
      <Library state={state} actions={actions} importing={null} />
    </WordsProvider>,
  );
  return { state, actions };
}

const search = (text: string) =>
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: text } });

/** How much of the library is shown, as it is announced. */
const counts = () => screen.getAllByRole("status")[0]?.textContent;

test("says that it opens, and what to do when nothing is kept", async () => {
  const { state } = show(null);
  expect(screen.getByText("Opening the library…")).toBeTruthy();
  state.articles.value = [];
  expect(await screen.findByText("Your library is empty.")).toBeTruthy();
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("a failure stands instead of the opening", async () => {
  const { state } = show(null);
  state.failure.value = new Error("the file is damaged");
  expect((await screen.findByRole("alert")).textContent).toContain("the file is damaged");
  expect(screen.queryByText("Opening the library…")).toBeNull();
});

test("lists articles with their annotations, each open to its page", () => {
  show([wards, water]);
  const link = screen.getByRole("link", { name: "Night wards close" });
  expect(link.getAttribute("href")).toBe(wards.article.url);
  expect(link.getAttribute("target")).toBe("_blank");
  const list = screen.getByRole("list", { name: "Night wards close" });
  expect(within(list).getByRole("button", { name: "Figure, 41 wards" })).toBeTruthy();
  expect(counts()).toBe("2 articles3 annotations");
});

test("finds as the reader types, and marks what was found", async () => {
  show([wards, water]);
  search("MAYOR");
  await waitFor(() => expect(counts()).toBe("2 articles2 annotations"));
  const marked = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(marked).toEqual(["mayor", "mayor"]);
  expect(screen.queryByRole("button", { name: "Figure, 41 wards" })).toBeNull();
  search("nowhere");
  expect(await screen.findByText("Nothing holds “nowhere”.")).toBeTruthy();
});

test("exports what is shown, or one article", () => {
  const { actions } = show([wards, water]);
  const [all, , second] = screen.getAllByRole("button", { name: "Export" });
  for (const button of [all, second]) {
    if (button) fireEvent.click(button);
    const [copy] = screen.getAllByRole("menuitem");
    if (copy) fireEvent.click(copy);
  }
  const titles = actions.exportAs.mock.calls.map(([articles, format, way]) => [
    articles.map(({ article }) => article.title),
    format.id,
    way,
  ]);
  expect(titles).toEqual([
    [["Night wards close", "Water for two villages"], "markdown", "copy"],
    [["Water for two villages"], "markdown", "copy"],
  ]);
});

test("offers only what is new since everything was last exported", () => {
  const { actions, state } = show([wards, water]);
  state.exportedAt.value = "2026-11-18T00:00:00.000Z";
  const [all] = screen.getAllByRole("button", { name: "Export" });
  if (all) fireEvent.click(all);
  fireEvent.click(screen.getByRole("menuitemcheckbox", { name: /since Nov 18, 2026/u }));
  const [copy] = screen.getAllByRole("menuitem");
  if (copy) fireEvent.click(copy);
  expect(actions.exportAs.mock.calls.map(([, , , onlyNew]) => onlyNew)).toEqual([true]);
});

test("removes with an undo in its place", async () => {
  const { actions } = show([wards]);
  const row = screen.getByRole("button", { name: "Figure, 41 wards" });
  fireEvent.keyDown(row, { key: "Delete" });
  expect(actions.remove).toHaveBeenCalledWith(wards.annotations[0]);
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(actions.takeBack).toHaveBeenCalledOnce();
});
