import type { ComponentChildren } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../components/words";
import { GridHeading } from "./GridHeading";
import { type Column, GridRow } from "./GridRow";
import { Pages } from "./Pages";
import { rowAfterKey } from "./row-keys";
import type { Selection } from "./selection";
import { useVirtualRows } from "./use-virtual-rows";

export interface Sorting {
  /** As the address has it. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

export interface GridProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a screen reader says of the row. */
  readonly nameOf: (row: Row) => string;
  /** A row that is the head of those below it; its key can't be chosen. */
  readonly headOf?: (row: Row) => ComponentChildren | null;
  readonly kindOf?: (row: Row) => string | undefined;
  readonly rowHeight: number;
  /** null where rows cannot be chosen together. */
  readonly selection: Selection | null;
  /** The key of the row that is open beside the list. */
  readonly open?: string;
  readonly onOpen: (row: Row) => void;
  /** What else the row's keys do; tells whether the key was one of them. */
  readonly onKey?: (event: KeyboardEvent, row: Row) => boolean;
  /** Given where columns sort. */
  readonly sorting?: Sorting;
}

const HEAD_HEIGHT = 32;

/**
 * A table of any length of which only what is in sight is drawn. Tab stops at one row; arrows, Page Up and Down, Home and
 * End go to the others, Enter opens, Space chooses, Shift with an arrow chooses on, Ctrl+A chooses all.
 */
export function VirtualGrid<Row>(props: GridProps<Row>) {
  return <Pages rows={props.rows}>{(rows) => <GridPage {...props} rows={rows} />}</Pages>;
}

function GridPage<Row>({
  label,
  columns,
  rows,
  keyOf,
  nameOf,
  headOf,
  kindOf,
  rowHeight,
  selection,
  open,
  onOpen,
  onKey,
  sorting,
}: GridProps<Row>) {
  const { say } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  /** The row that the focus goes to as soon as it is drawn. */
  const wanted = useRef<number | null>(null);
  const [focused, setFocused] = useState(false);
  const stop = Math.min(current, Math.max(0, rows.length - 1));
  const virtualizer = useVirtualRows({
    count: rows.length,
    keyOf: useCallback((index: number) => (index in rows ? keyOf(rows[index] as Row) : ""), [rows]),
    rowHeight: () => rowHeight,
    headHeight: HEAD_HEIGHT,
    scroller: () => scroller.current,
    kept: focused ? stop : null,
  });
  const chosen = selection?.chosen.value;
  const isHead = (row: Row) => (headOf?.(row) ?? null) !== null;

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const index = Math.min(wanted.current, rows.length - 1);
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    wanted.current = index;
    setCurrent(index);
    virtualizer.scrollToIndex(index);
  };

  /** Chooses everything between two rows. */
  const choose = (from: number, to: number) => {
    const stretch = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    selection?.add(stretch.filter((row) => !isHead(row)).map(keyOf));
  };

  const obey = (event: KeyboardEvent) => {
    const row = rows[stop];
    if (row === undefined || !(event.target instanceof Element)) return;
    if (!event.target.matches("[role=row]")) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const to = rowAfterKey(event.key, stop, rows.length, pageRows);
    const isCommand = event.ctrlKey || event.metaKey;
    if (to !== null && !isCommand && !event.altKey) {
      if (event.shiftKey) choose(stop, to);
      goTo(to);
    } else if (event.key === "Enter" && !isCommand) onOpen(row);
    else if (event.key === " " && selection && !isHead(row)) selection.toggle(keyOf(row));
    else if (isCommand && event.code === "KeyA" && selection) choose(0, rows.length - 1);
    else if (event.key === "Escape" && selection && selection.chosen.value.size > 0)
      selection.set([]);
    else if (!isCommand && !event.altKey && onKey?.(event, row)) wanted.current = stop;
    else return;
    event.preventDefault();
  };

  const click = (event: MouseEvent, row: Row, index: number) => {
    if (event.target instanceof Element && event.target.closest("a, button")) return;
    const ticks = event.target instanceof Element && event.target.closest(".tick") !== null;
    if (selection && event.shiftKey) choose(stop, index);
    else if (selection && !isHead(row) && (ticks || event.ctrlKey || event.metaKey)) {
      selection.toggle(keyOf(row));
    } else onOpen(row);
    setCurrent(index);
  };

  const tracks = [...(selection ? ["28px"] : []), ...columns.map(({ width }) => width)].join(" ");
  return (
    <div
      ref={scroller}
      class="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection !== null}
      tabIndex={rows.length === 0 ? 0 : -1}
      style={{ "--tracks": tracks }}
      onKeyDown={obey}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <div role="row" class="grid-head" aria-rowindex={1}>
        {selection && <GridHeading label={say("bulk_column")} unseen />}
        {columns.map(({ id, label, isNumber, sorts }) => (
          <GridHeading
            key={id}
            label={label}
            number={isNumber ?? false}
            {...(sorts && sorting ? { id, ...sorting } : {})}
          />
        ))}
      </div>
      <div
        role="rowgroup"
        class="grid-body"
        style={{ height: virtualizer.getTotalSize() - HEAD_HEIGHT }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const key = keyOf(row);
          return (
            <GridRow
              key={key}
              measure={virtualizer.measureElement}
              index={index}
              top={start - HEAD_HEIGHT}
              height={rowHeight}
              row={row}
              rowKey={key}
              columns={columns}
              head={headOf?.(row) ?? null}
              name={nameOf(row)}
              kind={kindOf?.(row)}
              isOpen={key === open}
              isStop={index === stop}
              chosen={chosen ? chosen.has(key) : null}
              onClick={click}
              onFocus={setCurrent}
            />
          );
        })}
      </div>
    </div>
  );
}
