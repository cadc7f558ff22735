import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";

export interface Column<Row> {
  /** As the address names it where the rows are sorted by it. */
  readonly id: string;
  readonly label: string;
  /** A track of a CSS grid. */
  readonly width: string;
  readonly isNumber?: boolean;
  readonly sorts?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  readonly measure: (element: HTMLElement | null) => void;
  /** Among the rows of the grid, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly row: Row;
  readonly rowKey: string;
  readonly columns: readonly Column<Row>[];
  /** What stands in it where it is the head of those below it; null where it is a row of its own. */
  readonly head: ComponentChildren | null;
  readonly name: string;
  readonly kind: string | undefined;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  /** null where rows cannot be chosen. */
  readonly chosen: boolean | null;
  readonly onClick: (event: MouseEvent, row: Row, index: number) => void;
  readonly onFocus: (index: number) => void;
}

/** One row of a grid, at its place among rows that are not drawn. While they are scrolled, it is not drawn again. */
export function GridRow<Row>(props: Props<Row>) {
  const { index, row, columns, top, chosen, isOpen, isStop, name } = props;
  return useMemo(() => drawn(props), [index, row, columns, top, chosen, isOpen, isStop, name]);
}

function drawn<Row>(props: Props<Row>) {
  const { index, row, columns, head, chosen } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
    <div
      ref={props.measure}
      role="row"
      class={head === null ? "grid-row" : "grid-row group-row"}
      data-index={index}
      data-key={props.rowKey}
      data-kind={props.kind}
      data-open={props.isOpen}
      aria-rowindex={index + 2}
      aria-label={props.name}
      aria-selected={head === null && chosen !== null ? chosen : undefined}
      tabIndex={props.isStop ? 0 : -1}
      style={{ transform: `translateY(${props.top}px)`, minHeight: props.height }}
      onClick={(event) => props.onClick(event, row, index)}
      onFocus={() => props.onFocus(index)}
    >
      {head !== null ? (
        <div
          role="gridcell"
          aria-colspan={columns.length + (chosen === null ? 0 : 1)}
          class="cell group-cell"
        >
          {head}
        </div>
      ) : (
        <>
          {chosen !== null && <Tick chosen={chosen} />}
          {columns.map(({ id, isNumber, cell }) => (
            <div
              key={id}
              role="gridcell"
              class={isNumber ? "cell number-cell number" : "cell"}
              data-column={id}
            >
              {cell(row)}
            </div>
          ))}
        </>
      )}
    </div>
  );
}

/** Says whether a row is chosen, to the eye; the row itself says it to a screen reader. */
function Tick({ chosen }: { chosen: boolean }) {
  return (
    <div role="gridcell" class="tick">
      <span aria-hidden="true" data-chosen={chosen}>
        {chosen ? "✓" : ""}
      </span>
    </div>
  );
}
