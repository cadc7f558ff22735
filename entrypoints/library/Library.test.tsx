// @vitest-environment jsdom
import { computed, signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Annotation, type ArticleRecord, DEFAULT_SETTINGS } from "../../annotation";
import type { StorageFacts } from "../../components/StorageStatus";
import { claim, figure } from "../../components/test-annotations";
import { wordsIn } from "../../components/test-words";
import { createUndo } from "../../components/undo";
import { WordsProvider } from "../../components/words";
import { anArticle } from "../../storage/fixtures";
import { type Address, HOME } from "./address";
import { type Contents, contentsOf } from "./contents";
import { Entry, Shelved } from "./entry";
import { findEntries } from "./find-entries";
import { onShelves } from "./shelf";

vi.hoisted(() => vi.stubGlobal("browser", { i18n: { getUILanguage: () => "en" } }));
const { Library } = await import("./Library");
type LibraryActions = import("./open-library").LibraryActions;
const { createSelection } = await import("./selection");

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(cleanup);

const wards = anArticle({
  url: "https://news.example/wards",
  title: "Night wards close",
  byline: "Ada Quill",
});
const water = anArticle({
  url: "https://news.example/water",
  title: "Water for two villages",
  byline: "Ada Quill",
});
const on = ({ url }: ArticleRecord, ...annotations: Annotation[]) =>
  annotations.map((annotation) => ({ ...annotation, source: url }));
const KEPT = [
  ...on(
    wards,
    figure("41 wards", { value: 41 }),
    claim("“We will hire”", { speaker: "the mayor" }),
  ),
  ...on(water, figure("2 villages", { value: 2, unit: "villages" }, { note: "the mayor counted" })),
];

const articles = new Map([wards, water].map((record) => [record.url, new Shelved(record)]));
const holding = (annotations: readonly Annotation[]): Contents =>
  contentsOf(
    onShelves(
      annotations.map((annotation) => new Entry(annotation)),
      articles,
    ),
    articles,
  );

function show(annotations: readonly Annotation[] | null, shown: Partial<Address> = {}) {
  const contents = signal(annotations && holding(annotations));
  const address = signal<Address>({ ...HOME, ...shown });
  const state = {
    contents,
    address,
    found: findEntries(contents, address),
    selection: createSelection(),
    exportFormat: signal("markdown"),
    exportedAt: signal<string | null>(null),
    failure: signal<unknown>(null),
    undo: createUndo(),
    statusNames: computed(() => DEFAULT_SETTINGS.statusNames),
    storage: signal<StorageFacts | null>(null),
    exported: signal<number | null>(null),
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
    stopExport: vi.fn<LibraryActions["stopExport"]>(),
    backUp: vi.fn<LibraryActions["backUp"]>(),
    go: vi.fn<LibraryActions["go"]>((changes) => {
      address.value = { ...address.value, ...changes };
    }),
    removeMany: vi.fn<LibraryActions["removeMany"]>(),
    restoreMany: vi.fn<LibraryActions["restoreMany"]>(),
    addTag: vi.fn<LibraryActions["addTag"]>(),
    removeTag: vi.fn<LibraryActions["removeTag"]>(),
    setStatus: vi.fn<LibraryActions["setStatus"]>(),
    setKind: vi.fn<LibraryActions["setKind"]>(),
    emptyTrash: vi.fn<LibraryActions["emptyTrash"]>(),
  };
  render(
    <WordsProvider value={wordsIn("en")}>
      <Library state={state} actions={actions} importing={null} />
    </WordsProvider>,
  );
  return { state, actions };
}

/** How much of the library is shown, as it is announced. */
const counts = () => screen.getAllByRole("status")[0]?.textContent;

test("says that it opens, and what to do when nothing is kept", async () => {
  const { state } = show(null);
  expect(screen.getByText("Opening the library…")).toBeTruthy();
  state.contents.value = holding([]);
  expect(await screen.findByText("Your library is empty.")).toBeTruthy();
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("a failure stands instead of the opening", async () => {
  const { state } = show(null);
  state.failure.value = new Error("the file is damaged");
  expect((await screen.findByRole("alert")).textContent).toContain("the file is damaged");
  expect(screen.queryByText("Opening the library…")).toBeNull();
});

test("counts what is there, and while it is being read how far that is", async () => {
  const { state } = show(KEPT);
  expect(counts()).toBe("2 articles3 annotations");
  state.contents.value = { ...holding(KEPT), reading: { read: 3, of: 1_000 } };
  await waitFor(() => expect(counts()).toBe("Reading: 3 of 1,000"));
});

test("finds as the reader types, and says what it did not find", async () => {
  show(KEPT);
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "MAYOR" } });
  await waitFor(() => expect(counts()).toBe("2 articles2 annotations"));
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "nowhere" } });
  expect(await screen.findByText("Nothing holds “nowhere”.")).toBeTruthy();
});

test("filters are set, counted and cleared", async () => {
  const { actions } = show(KEPT);
  fireEvent.change(screen.getByRole("combobox", { name: "Kind" }), { target: { value: "claim" } });
  expect(actions.go).toHaveBeenLastCalledWith({ filters: { kind: "claim" }, open: "" });
  await waitFor(() => expect(counts()).toBe("1 article1 annotation"));
  expect(screen.getByText("Filters: 1")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Value from"), { target: { value: "5" } });
  expect(await screen.findByText("Nothing passes these filters.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  await waitFor(() => expect(counts()).toBe("2 articles3 annotations"));
});

test("exports what is shown, or of it what is chosen", () => {
  const { actions, state } = show(KEPT);
  const exported = () => {
    // The first is the library's own; each article has one as well.
    const [button] = screen.getAllByRole("button", { name: "Export" });
    if (button) fireEvent.click(button);
    const [copy] = screen.getAllByRole("menuitem");
    if (copy) fireEvent.click(copy);
    return actions.exportAs.mock.lastCall?.[0].map(({ article, annotations }) => [
      article.title,
      annotations.length,
    ]);
  };
  expect(exported()).toEqual([
    ["Night wards close", 2],
    ["Water for two villages", 1],
  ]);
  const [first] = KEPT;
  if (first) state.selection.set([first.id]);
  expect(exported()).toEqual([["Night wards close", 1]]);
});

test("what is chosen is tagged, given a kind or a status, or removed together", async () => {
  const { actions, state } = show(KEPT);
  expect(screen.queryByText("3 chosen")).toBeNull();
  state.selection.set(KEPT.map(({ id }) => id));
  expect(await screen.findByText("3 chosen")).toBeTruthy();
  fireEvent.input(screen.getByLabelText("Tag", { selector: "[name=bulkTag]" }), {
    target: { value: "#health" },
  });
  fireEvent.click(screen.getByRole("button", { name: "Add tag" }));
  expect(actions.addTag.mock.lastCall).toEqual([KEPT, "health"]);
  fireEvent.change(screen.getByLabelText("Status", { selector: "[name=bulkStatus]" }), {
    target: { value: "checked" },
  });
  expect(actions.setStatus.mock.lastCall).toEqual([KEPT, "checked"]);
  fireEvent.change(screen.getByLabelText("Kind", { selector: "[name=bulkKind]" }), {
    target: { value: "passage" },
  });
  expect(actions.setKind.mock.lastCall).toEqual([KEPT, "passage"]);
  fireEvent.click(screen.getByRole("button", { name: "Delete chosen" }));
  expect(actions.removeMany).toHaveBeenCalledWith(KEPT);
});

test("the trash is emptied only when the reader says so twice", async () => {
  const removed = KEPT.map((annotation) => ({
    ...annotation,
    deleted: "2026-11-18T00:00:00.000Z",
  }));
  const { actions } = show(removed, { view: "trash" });
  fireEvent.click(screen.getByRole("button", { name: "Empty trash" }));
  expect(actions.emptyTrash).not.toHaveBeenCalled();
  fireEvent.click(await screen.findByRole("button", { name: "Delete 3 for good" }));
  expect(actions.emptyTrash).toHaveBeenCalledOnce();
});

test("says what it takes and when it was backed up, and backs up where it never was", async () => {
  const { state, actions } = show(KEPT);
  state.storage.value = { bytes: 2_000_000, annotations: 3, lastBackup: null };
  fireEvent.click(await screen.findByRole("button", { name: "Back up now" }));
  expect(actions.backUp).toHaveBeenCalledOnce();
  state.storage.value = { bytes: 2_000_000, annotations: 3, lastBackup: "2026-11-18" };
  expect(await screen.findByText("Last backup: Nov 18, 2026")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Back up now" })).toBeNull();
});

test("a long export shows how far it is, and can be stopped", async () => {
  const { state, actions } = show(KEPT);
  expect(screen.queryByRole("progressbar")).toBeNull();
  state.exported.value = 0.5;
  expect(await screen.findByRole("progressbar")).toHaveProperty("value", 0.5);
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(actions.stopExport).toHaveBeenCalledOnce();
});

test("a view is gone to by its name", () => {
  const { actions } = show(KEPT);
  fireEvent.click(screen.getByRole("link", { name: "Figures" }));
  expect(actions.go).toHaveBeenCalledWith({ view: "figures", sort: "", group: "", open: "" });
});

test("lists articles with their annotations, each with its place among all rows", () => {
  show(KEPT);
  const link = screen.getByRole("link", { name: "Night wards close" });
  expect(link.getAttribute("href")).toBe(wards.url);
  expect(link.getAttribute("target")).toBe("_blank");
  const row = screen.getByRole("button", { name: "Figure, 41 wards, 41" }).closest("li");
  expect([row?.ariaPosInSet, row?.ariaSetSize]).toEqual(["2", "5"]);
});

test("marks what was searched, and removes with an undo in its place", async () => {
  const { actions } = show(KEPT, { search: "41" });
  expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["41"]);
  fireEvent.keyDown(screen.getByRole("button", { name: "Figure, 41 wards, 41" }), {
    key: "Delete",
  });
  expect(actions.remove.mock.lastCall?.[0].id).toBe(KEPT[0]?.id);
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(actions.takeBack).toHaveBeenCalledOnce();
});
