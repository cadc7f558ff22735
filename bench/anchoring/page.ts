/** A passage of the generated article, by its paragraph and the words in it. */
export interface Passage {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

const SYLLABLES = "ba co di fu le mo na pe ri so tu va ze ku hi sta ren dor mil tas".split(" ");

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Paragraphs of 30 to 80 words that look like a language's, with figures among them. */
export function articleOf(paragraphs: number): string[][] {
  const below = numbers(1);
  const vocabulary = Array.from({ length: 3_000 }, () =>
    Array.from({ length: 1 + below(4) }, () => SYLLABLES[below(SYLLABLES.length)]).join(""),
  );
  const word = () =>
    below(20) === 0
      ? String(2 + below(9_998))
      : // The lower the number, the oftener: words of a language are not equally frequent.
        (vocabulary[Math.min(below(3_000), below(3_000), below(3_000))] ?? "");
  return Array.from({ length: paragraphs }, () => Array.from({ length: 30 + below(50) }, word));
}

export function passagesOf(article: readonly (readonly string[])[], count: number): Passage[] {
  const below = numbers(2);
  return Array.from({ length: count }, () => {
    const paragraph = below(article.length);
    const words = article[paragraph]?.length ?? 0;
    const from = below(words - 8);
    return { paragraph, from, to: from + 1 + below(8) };
  });
}

export const asPublished = (article: readonly (readonly string[])[]): string =>
  article.map((words, i) => `<p data-paragraph="${i}">${words.join(" ")}</p>`).join("\n");

/** The same article later: advertisements between its paragraphs, its elements renamed, a word of each changed. */
export function asChanged(article: readonly (readonly string[])[]): string {
  const below = numbers(3);
  return article
    .map((words, i) => {
      const text = words.with(below(words.length), "otherwise").join(" ");
      const advertisement = i % 3 === 0 ? `<aside><p>Advertisement ${words[0]}</p></aside>` : "";
      return `${advertisement}<div class="x" data-paragraph="${i}"><span>${text}</span></div>`;
    })
    .join("\n");
}

/** The passage on the page as it was published. */
export function rangeOf({ paragraph, from, to }: Passage, root: Element): Range {
  const node = root.querySelector(`[data-paragraph="${paragraph}"]`)?.firstChild;
  if (!node?.nodeValue) throw new Error(`There is no paragraph ${paragraph}.`);
  const words = node.nodeValue.split(" ");
  const start = words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
  const range = root.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + words.slice(from, to).join(" ").length);
  return range;
}

/** Which paragraph a node is in; null: none. */
export function paragraphOf(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest("[data-paragraph]");
  return paragraph ? Number(paragraph.getAttribute("data-paragraph")) : null;
}
