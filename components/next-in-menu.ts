/**
 * Where a key leads in a menu of rows, some shorter than others: up and down to the same place from the row's end,
 * left and right to the item before or after, round at the ends. Null: the key leads nowhere.
 */
export function nextInMenu<Item>(
  rows: readonly (readonly Item[])[],
  current: Item | null,
  key: string,
): Item | null {
  const all = rows.flat();
  const at = current === null ? -1 : all.indexOf(current);
  const row = rows.findIndex((items) => current !== null && items.includes(current));
  const own = rows[row] ?? [];
  const fromEnd = current === null || row < 0 ? 1 : own.length - own.indexOf(current);
  const inRow = (index: number) => {
    const items = rows.at(index % rows.length) ?? [];
    return items.at(-Math.min(fromEnd, items.length)) ?? null;
  };
  switch (key) {
    case "ArrowDown":
      return inRow(row + 1);
    case "ArrowUp":
      return inRow(Math.max(row, 0) - 1);
    case "ArrowRight":
      return all.at((at + 1) % all.length) ?? null;
    case "ArrowLeft":
      return all.at(Math.max(at, 0) - 1) ?? null;
    case "Home":
      return all.at(0) ?? null;
    case "End":
      return all.at(-1) ?? null;
    default:
      return null;
  }
}
