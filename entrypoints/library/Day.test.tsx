// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { wordsIn } from "../../components/test-words";
import { WordsProvider } from "../../components/words";
import { Day } from "./Day";

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

const LATE = "2026-11-17T20:30:00.000Z";

test.each([
  // what it is, where the reader is, what is shown
  ["a moment", { moment: LATE }, "UTC", "Nov 17, 2026"],
  ["a moment", { moment: LATE }, "Asia/Seoul", "Nov 18, 2026"],
  ["a moment", { moment: LATE }, "America/New_York", "Nov 17, 2026"],
  ["what an article states", { stated: "2026-11-17T20:30:00-05:00" }, "Asia/Seoul", "Nov 17, 2026"],
  ["a day", { stated: "2026-11-17" }, "America/New_York", "Nov 17, 2026"],
  ["nothing", { stated: null }, "UTC", ""],
  ["nothing", { moment: null }, "UTC", ""],
] as const)("%s, %o, in %s is the day %s", (_, date, zone, shown) => {
  vi.stubEnv("TZ", zone);
  const { container } = render(
    <WordsProvider value={wordsIn("en")}>
      <Day {...date} />
    </WordsProvider>,
  );
  expect(container.textContent).toBe(shown);
});
