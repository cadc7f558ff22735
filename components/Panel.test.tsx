// @vitest-environment jsdom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type Annotation,
  type ArticleRecord,
  DEFAULT_SETTINGS,
  type Partner,
  type StatusNames,
} from "../annotation";
import { failure } from "./attempt";
import { Panel } from "./Panel";
import type { PanelActions, PanelPage, ShownSuggestions } from "./panel-model";
import { claim, figure, passage } from "./test-annotations";
import { wordsIn } from "./test-words";
import { createUndo } from "./undo";
import { WordsProvider } from "./words";

afterEach(() => {
  cleanup();
  failure.value = null;
});

const facts = {
  url: "https://news.example/night-care",
  title: "Night wards close",
  byline: "Ada Quill",
  publishedAt: "2026-11-17",
  modifiedAt: null,
  siteName: "The Example",
  language: "en",
};
const access = { site: "news.example", lasting: true };
const article: PanelPage = { type: "article", facts, hidden: false, translated: false, access };

interface Given {
  readonly page?: PanelPage;
  readonly annotations?: readonly Annotation[] | null;
  readonly isPrivate?: boolean;
  readonly language?: "en" | "ko";
  readonly record?: ArticleRecord | null;
  readonly partners?: readonly Partner[];
  readonly statusNames?: StatusNames;
  readonly suggestions?: ShownSuggestions;
}

const NOTHING: ShownSuggestions = { suggestions: [], progress: 1, remarks: [] };

function show({
  page = article,
  annotations = [],
  isPrivate = false,
  language = "en",
  record = null,
  partners = [],
  statusNames = DEFAULT_SETTINGS.statusNames,
  suggestions = NOTHING,
}: Given) {
  const state = {
    page: signal(page),
    annotations: signal<readonly Annotation[] | null>(annotations),
    article: signal<ArticleRecord | null>(record),
    partners: signal(partners),
    groupsBySpeaker: signal(false),
    statusNames: signal(statusNames),
    isPrivate: signal(isPrivate),
    keepsInPrivateWindows: signal(false),
    exportFormat: signal("csv"),
    suggestions: signal(suggestions),
    site: signal({ host: "post.example", off: false }),
    suggests: signal(false),
    checks: signal(true),
    failure,
    undo: createUndo(),
  };
  const actions = {
    reveal: vi.fn<PanelActions["reveal"]>(),
    edit: vi.fn<PanelActions["edit"]>(async () => undefined),
    remove: vi.fn<PanelActions["remove"]>((removed) => {
      state.annotations.value = (state.annotations.value ?? []).filter((each) => each !== removed);
      state.undo.removed(removed);
    }),
    acceptChange: vi.fn<PanelActions["acceptChange"]>(),
    keepOld: vi.fn<PanelActions["keepOld"]>(),
    link: vi.fn<PanelActions["link"]>(),
    unlink: vi.fn<PanelActions["unlink"]>(),
    candidates: vi.fn<PanelActions["candidates"]>((_, give) => give(partners)),
    groupBySpeaker: vi.fn<PanelActions["groupBySpeaker"]>((groups) => {
      state.groupsBySpeaker.value = groups;
    }),
    takeBack: vi.fn<PanelActions["takeBack"]>(() => {
      const back = state.undo.take();
      if (back?.type !== "removed") return;
      state.annotations.value = [back.annotation, ...(state.annotations.value ?? [])];
    }),
    revealSuggestion: vi.fn<PanelActions["revealSuggestion"]>(),
    keepSuggestion: vi.fn<PanelActions["keepSuggestion"]>(),
    keepSuggestions: vi.fn<PanelActions["keepSuggestions"]>(),
    suggest: vi.fn<PanelActions["suggest"]>(),
    turnSite: vi.fn<PanelActions["turnSite"]>(),
    check: vi.fn<PanelActions["check"]>(),
    revealRemark: vi.fn<PanelActions["revealRemark"]>(),
    walk: vi.fn(),
    markAnyway: vi.fn<PanelActions["markAnyway"]>(),
    toggleHighlights: vi.fn<PanelActions["toggleHighlights"]>(),
    allow: vi.fn<PanelActions["allow"]>(),
    keepInPrivateWindows: vi.fn<PanelActions["keepInPrivateWindows"]>(),
    exportAs: vi.fn<PanelActions["exportAs"]>(),
    openSidePanel: null,
    openLibrary: vi.fn<PanelActions["openLibrary"]>(),
    openSettings: vi.fn<PanelActions["openSettings"]>(),
  };
  render(
    <WordsProvider value={wordsIn(language)}>
      <Panel state={state} actions={actions} />
    </WordsProvider>,
  );
  return { state, actions };
}

const row = (name: RegExp) => screen.getByRole("button", { name });

describe("what the page is", () => {
  test.each<[PanelPage, string]>([
    [{ type: "loading" }, "Reading the page…"],
    [{ type: "unread" }, "Reload the page, then open Tallymark again."],
    [{ type: "restricted" }, "The browser lets no extension read this page."],
    [{ type: "noAccess", site: null }, "Tallymark may not read this site by itself."],
    [{ type: "noArticle", access }, "This page is no news article."],
    [article, "Nothing is marked here yet."],
  ])("%o", (page, sentence) => {
    show({ page });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test("a page that is no article can be marked all the same", () => {
    const { actions } = show({ page: { type: "noArticle", access } });
    fireEvent.click(screen.getByRole("button", { name: "Mark this page" }));
    expect(actions.markAnyway).toHaveBeenCalledOnce();
  });

  test("a site without lasting access is told, beside what works now, with both grants", () => {
    const page = { ...article, access: { site: "news.example", lasting: false } };
    const { actions } = show({ page, annotations: [figure("41 wards")] });
    expect(row(/^Figure, 41 wards/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Always allow on news.example" }));
    fireEvent.click(screen.getByRole("button", { name: "Allow on all sites" }));
    expect(actions.allow.mock.calls).toEqual([["news.example"], [null]]);
  });

  test("a private window says that nothing is kept, and how to change that", () => {
    const { actions } = show({ isPrivate: true });
    expect(screen.getByText(/marks are not kept/u)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: "Keep marks from private windows" }));
    expect(actions.keepInPrivateWindows).toHaveBeenCalledWith(true);
  });

  test("a page that the browser has translated is told, with what becomes of its marks", () => {
    show({ page: { ...article, translated: true }, annotations: [figure("41 wards")] });
    expect(screen.getByText(/found again when it shows the original/u)).toBeTruthy();
    expect(row(/^Figure, 41 wards/u)).toBeTruthy();
  });

  test("a failure is an alert that can be dismissed", async () => {
    const { state } = show({});
    state.failure.value = Object.assign(new Error("version 9"), { name: "NewerDatabaseError" });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("A newer Tallymark");
    fireEvent.click(within(alert).getByRole("button", { name: "Dismiss" }));
    expect(state.failure.value).toBeNull();
  });
});

describe("an article", () => {
  const annotations = [
    figure("20,510 people", { value: 20_510, unit: "people" }, { tags: ["health"] }),
    claim("“We will hire”", { speaker: "the mayor" }, { note: "Check the **register**" }),
    passage("gone", { outcome: "missing" }),
    figure("3%", { value: 3, unit: "%", kind: "percent" }, { outcome: "changed", text: "4%" }),
  ];

  test("its head tells title, byline, site and date", () => {
    show({ annotations });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Night wards close");
    expect(screen.getByText("Ada Quill")).toBeTruthy();
    expect(screen.getByText("The Example")).toBeTruthy();
    expect(screen.getByText("Published Nov 17, 2026")).toBeTruthy();
  });

  test("its annotations stand in page order, what was not found in a list of its own", () => {
    show({ annotations });
    const found = screen.getByRole("list", { name: "Annotations" });
    const names = within(found)
      .getAllByRole("button", { name: /^(?:Figure|Claim|Passage),/u })
      .map((button) => button.querySelector(".unseen")?.textContent);
    expect(names).toEqual([
      "Figure, 20,510 people, 20,510 people",
      "Claim, “We will hire”, the mayor",
      "Figure, 3%, 3%, Changed, Now on the page: 4%",
    ]);
    const missing = screen.getByRole("list", { name: /Not found on the page/u });
    expect(within(missing).getByText("Passage, gone, Not found")).toBeTruthy();
    expect(screen.getByText("4", { selector: "ins" })).toBeTruthy();
    expect(screen.getByText("3", { selector: "del" })).toBeTruthy();
    expect(screen.getByText("register").tagName).toBe("STRONG");
    expect(screen.getByText("#health")).toBeTruthy();
  });

  test("a kind can be shown alone", () => {
    show({ annotations });
    const all = screen.getByRole("button", { name: "All 4" });
    fireEvent.click(screen.getByRole("button", { name: "Figure 2" }));
    expect(all.getAttribute("aria-pressed")).toBe("false");
    expect(screen.queryByRole("button", { name: /^Claim,/u })).toBeNull();
    fireEvent.click(all);
    expect(row(/^Claim,/u)).toBeTruthy();
  });

  test("a click shows the passage on the page; one that is missing opens for editing", () => {
    const { actions } = show({ annotations });
    fireEvent.click(row(/^Claim,/u));
    expect(actions.reveal).toHaveBeenCalledWith(annotations[1]);
    fireEvent.click(row(/^Passage, gone/u));
    expect(screen.getByRole("textbox", { name: "Note" })).toBeTruthy();
    expect(actions.reveal).toHaveBeenCalledOnce();
  });

  test("the arrow keys walk through the rows, of which Tab stops at one", () => {
    show({ annotations });
    const first = row(/^Figure, 20,510/u);
    const second = row(/^Claim,/u);
    expect([first.tabIndex, second.tabIndex]).toEqual([0, -1]);
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(document.activeElement).toBe(second);
    expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0]);
    fireEvent.keyDown(second, { key: "End" });
    expect(document.activeElement).toBe(row(/^Figure, 3%/u));
  });

  test("E edits in place, with what was typed saved; Escape leaves it", async () => {
    const { actions } = show({ annotations });
    const claimRow = row(/^Claim,/u);
    fireEvent.keyDown(claimRow, { key: "ㄷ", code: "KeyE" });
    const note = screen.getByRole("textbox", { name: "Note" });
    expect(document.activeElement).toBe(note);
    fireEvent.input(note, { target: { value: "Checked" } });
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(actions.edit).toHaveBeenCalledWith(
      annotations[1],
      expect.objectContaining({ note: "Checked" }),
    );
    await waitFor(() => expect(document.activeElement).toBe(claimRow));
    fireEvent.keyDown(claimRow, { key: "e", code: "KeyE" });
    fireEvent.keyDown(screen.getByRole("textbox", { name: "Note" }), { key: "Escape" });
    expect(screen.queryByRole("textbox", { name: "Note" })).toBeNull();
  });

  test("what was typed stays when it could not be kept", async () => {
    const { state, actions } = show({ annotations });
    actions.edit.mockRejectedValueOnce(Object.assign(new Error("full"), { name: "StorageFull" }));
    fireEvent.keyDown(row(/^Claim,/u), { key: "e" });
    const note = screen.getByRole("textbox", { name: "Note" });
    fireEvent.input(note, { target: { value: "Checked" } });
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(state.failure.value).toMatchObject({ name: "StorageFull" }));
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveProperty("value", "Checked");
  });

  test("Delete removes, hands the focus on, and Ctrl+Z takes it back", async () => {
    const { actions } = show({ annotations });
    const first = row(/^Figure, 20,510/u);
    first.focus();
    fireEvent.keyDown(first, { key: "Delete" });
    expect(actions.remove).toHaveBeenCalledWith(annotations[0]);
    expect(document.activeElement).toBe(row(/^Claim,/u));
    expect((await screen.findByRole("status")).textContent).toBe("Figure removed");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "z", ctrlKey: true });
    expect(actions.takeBack).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.activeElement).toBe(row(/^Figure, 20,510/u)));
  });

  test("the export menu has the format used last on top, and its keys", () => {
    const { actions } = show({ annotations });
    const button = screen.getByRole("button", { name: "Export" });
    fireEvent.click(button);
    const menu = screen.getByRole("menu");
    expect(within(menu).getAllByRole("group")[0]?.getAttribute("aria-label")).toBe(
      "All as a table (CSV)",
    );
    const [copy, download] = within(menu).getAllByRole("menuitem");
    expect(document.activeElement).toBe(copy);
    fireEvent.keyDown(menu, { key: "ArrowRight" });
    expect(document.activeElement).toBe(download);
    if (download) fireEvent.click(download);
    expect(actions.exportAs).toHaveBeenCalledWith(
      expect.objectContaining({ id: "csv" }),
      "download",
    );
    expect(screen.queryByRole("menu")).toBeNull();
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
    expect(document.activeElement).toBe(button);
  });

  test("it speaks Korean", () => {
    show({ annotations, language: "ko" });
    expect(row(/^주장, “We will hire”, the mayor/u)).toBeTruthy();
    expect(screen.getByText("입력 2026. 11. 17.")).toBeTruthy();
  });
});
