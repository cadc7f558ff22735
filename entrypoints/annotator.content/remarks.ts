import type { PageText } from "../../anchoring";
import type { Remark } from "../../annotation";
import { toStatic } from "../../highlighting";
import type { Block } from "./article-blocks";

/** A remark with its places on the page. */
export interface PlacedRemark {
  readonly remark: Remark;
  /** What stands at each of its places, and where; null where the page has replaced it. */
  readonly places: readonly { readonly quote: string; readonly range: StaticRange | null }[];
}

/** Has the numbers of an article's blocks checked against each other, and says where on the page they stand. */
export async function remarksOn(
  page: PageText,
  blocks: readonly Block[],
  check: (text: string) => Promise<readonly Remark[]>,
): Promise<PlacedRemark[]> {
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of blocks) {
    starts.push(length);
    length += end - start + 1;
  }
  const text = blocks.map(({ start, end }) => page.text.slice(start, end)).join("\n");
  const remarks = await check(text);
  /** Where an offset into the blocks' text stands in the page's. */
  const onPage = (offset: number) => {
    const index = starts.findLastIndex((start) => start <= offset);
    return (blocks[index]?.start ?? 0) + offset - (starts[index] ?? 0);
  };
  return remarks.map((remark) => ({
    remark,
    places: remark.places.map(({ start, end }) => {
      const range = page.rangeAt(onPage(start), onPage(end - 1) + 1);
      return { quote: text.slice(start, end), range: range && toStatic(range) };
    }),
  }));
}
