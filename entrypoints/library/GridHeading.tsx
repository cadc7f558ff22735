interface HeadingProps {
  readonly label: string;
  /** Where the column is too narrow for it: a screen reader says it all the same. */
  readonly unseen?: boolean;
  readonly number?: boolean;
  readonly id?: string;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
}

/** The head of a column; where it sorts, a button that turns the order round at each press. */
export function GridHeading({
  label,
  unseen = false,
  number = false,
  id = "",
  sort = "",
  onSort,
}: HeadingProps) {
  const direction = sort === id ? "ascending" : sort === `-${id}` ? "descending" : "none";
  const next = direction === "descending" ? id : `-${id}`;
  const className = number ? "heading number-cell" : "heading";
  return (
    <div role="columnheader" class={className} aria-sort={onSort ? direction : undefined}>
      {onSort ? (
        <button type="button" class="quiet" onClick={() => onSort(next)}>
          {label}
          <span aria-hidden="true">
            {{ ascending: " ↑", descending: " ↓", none: "" }[direction]}
          </span>
        </button>
      ) : (
        <span class={unseen ? "unseen" : undefined}>{label}</span>
      )}
    </div>
  );
}
