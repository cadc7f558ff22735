/** Where a key goes in a list of `count` rows from row `from`; null for keys that go nowhere. */
export function rowAfterKey(key: string, from: number, count: number, page: number): number | null {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page }[
    key
  ];
  if (to !== undefined) return Math.min(Math.max(to, 0), count - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
