// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { SiteLine } from "./SiteLine";
import { wordsIn } from "./test-words";
import { WordsProvider } from "./words";

afterEach(cleanup);

test.each([
  { off: false, button: "Turn off on this site" },
  { off: true, button: "Turn on again" },
])("where off is $off, a button turns it over", ({ off, button }) => {
  const onTurn = vi.fn<(off: boolean) => void>();
  render(
    <WordsProvider value={wordsIn("en")}>
      <SiteLine site={{ host: "news.example", off }} onTurn={onTurn} />
    </WordsProvider>,
  );
  screen.getByText(/news\.example/);
  fireEvent.click(screen.getByRole("button", { name: button }));
  expect(onTurn).toHaveBeenCalledExactlyOnceWith(!off);
});
