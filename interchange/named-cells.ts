/** A row's cells by the names in the table's first row, in lower case; of two columns of one name, the first. */
export function namedCells(
  header: readonly string[],
): (row: readonly string[]) => (name: string) => string {
  const places = new Map<string, number>();
  for (const [i, name] of header.entries()) {
    const key = name.trim().toLowerCase();
    if (!places.has(key)) places.set(key, i);
  }
  return (row) => (name) => row[places.get(name) ?? -1] ?? "";
}

export function hasColumns(header: readonly string[], names: readonly string[]): boolean {
  const own = new Set(header.map((name) => name.trim().toLowerCase()));
  return names.every((name) => own.has(name));
}
