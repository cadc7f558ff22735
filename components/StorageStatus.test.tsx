// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type StorageFacts, StorageStatus } from "./StorageStatus";
import { wordsIn } from "./test-words";
import { WordsProvider } from "./words";

afterEach(cleanup);

const show = (facts: StorageFacts | null) => {
  const onBackUp = vi.fn<() => void>();
  render(
    <WordsProvider value={wordsIn("en")}>
      <StorageStatus facts={facts} onBackUp={onBackUp} />
    </WordsProvider>,
  );
  return onBackUp;
};

test("says how much there is, what it takes, and when it was backed up", () => {
  show({ bytes: 1_250_000, annotations: 1_204, lastBackup: "2026-11-20T09:00:00.000Z" });
  screen.getByText(/^1,204 annotations/);
  screen.getByText(/1\.3 MB/);
  screen.getByText(/Last backup: .*Nov 20, 2026/);
  expect(screen.queryByRole("button")).toBeNull();
});

test("reminds of a backup where something is kept and there is none", () => {
  const onBackUp = show({ bytes: null, annotations: 3, lastBackup: null });
  fireEvent.click(screen.getByRole("button", { name: "Back up now" }));
  expect(onBackUp).toHaveBeenCalledOnce();
});

test.each([
  ["nothing is kept", { bytes: 10, annotations: 0, lastBackup: null }],
  ["nothing was counted yet", { bytes: 10, annotations: null, lastBackup: null }],
  ["it is still being read", null],
])("does not remind while %s", (_, facts) => {
  show(facts);
  expect(screen.queryByRole("button")).toBeNull();
});
