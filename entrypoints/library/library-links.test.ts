import { expect, test, vi } from "vitest";
import type { Annotation, Partner } from "../../annotation";
import { aMark, anArticle } from "../../storage/fixtures";
import { libraryLinks } from "./library-links";

const OTHER = "https://other.example/boats";
const two = aMark("nobody was asked", { source: OTHER }, "claim");
const three = aMark("12 boats");
const one: Annotation = {
  ...aMark("46 clinics close", {}, "claim"),
  links: [{ relation: "contradicts", to: two.id }],
};
const articles = [
  { article: anArticle({ url: OTHER, title: "Boats" }), annotations: [two] },
  { article: anArticle(), annotations: [one, three] },
];
const actions = { link: vi.fn(), unlink: vi.fn() };

test("the partners are those that something is linked to", () => {
  expect(libraryLinks(articles, actions).partners).toMatchObject([
    {
      id: two.id,
      title: "Boats",
      words: "nobody was asked",
      speaker: "the county",
      removed: false,
    },
  ]);
});

test("candidates of the same article come first", () => {
  const give = vi.fn<(candidates: readonly Partner[]) => void>();
  libraryLinks(articles, actions).candidates(one, give);
  expect(give.mock.calls[0]?.[0].map(({ id }) => id)).toEqual([one.id, three.id, two.id]);
});
