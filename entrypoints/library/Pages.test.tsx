// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { wordsIn } from "../../components/test-words";
import { WordsProvider } from "../../components/words";
import { Pages } from "./Pages";

afterEach(cleanup);

function show(rows: readonly number[], together?: (row: number, next: number) => boolean) {
  vi.stubGlobal("scrollTo", () => undefined);
  const parts: (readonly number[])[] = [];
  render(
    <WordsProvider value={wordsIn("en")}>
      <Pages rows={rows} {...(together ? { together } : {})}>
        {(part) => {
          parts.push(part);
          return null;
        }}
      </Pages>
    </WordsProvider>,
  );
  return () => {
    const part = parts.at(-1) ?? [];
    return [part[0], part.at(-1), part.length];
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test("a list of a thousand is one part, with nothing to turn", () => {
  expect(show(upTo(1_000))()).toEqual([0, 999, 1_000]);
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("a longer one is turned through, and says where it is", () => {
  const shown = show(upTo(1_001));
  expect(screen.getByText("1 to 1,000 of 1,001")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(shown()).toEqual([1_000, 1_000, 1]);
  expect(screen.getByRole("button", { name: "Next" })).toHaveProperty("disabled", true);
});

test("what stands on one article is not parted", () => {
  const shown = show(upTo(25_000), (row, next) => Math.floor(row / 7) === Math.floor(next / 7));
  expect(shown()).toEqual([0, 1_000, 1_001]);
});
