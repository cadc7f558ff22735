// @vitest-environment jsdom
import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { wordsIn } from "../../components/test-words";
import { useFormats } from "../../components/use-formats";
import { WordsProvider } from "../../components/words";
import { FORMATS } from "../../interchange";

test.each(["en", "ko"] as const)(
  "the menu offers every format, each by a name of its own: %s",
  (language) => {
    let offered: ReturnType<typeof useFormats> = [];
    function Probe() {
      offered = useFormats();
      return null;
    }
    render(
      <WordsProvider value={wordsIn(language)}>
        <Probe />
      </WordsProvider>,
    );
    expect(offered.map(({ id, copies }) => [id, copies])).toEqual(
      FORMATS.map(({ id, isText }) => [id, isText]),
    );
    expect(new Set(offered.map(({ label }) => label)).size).toBe(FORMATS.length);
  },
);
