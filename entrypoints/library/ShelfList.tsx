import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Annotation } from "../../annotation";
import type { ExportFormat } from "../../components/ExportMenu";
import type { LinkActions } from "../../components/Links";
import { useWords } from "../../components/words";
import type { Contents } from "./contents";
import type { Entry } from "./entry";
import type { LibraryActions, LibraryState } from "./open-library";
import { ShelfHead } from "./ShelfHead";
import { ShelfItem } from "./ShelfItem";
import { type ShelfRow, shelfRows } from "./shelf-rows";
import { useWindowRows } from "./use-virtual-rows";

interface Props {
  readonly entries: readonly Entry[];
  readonly articles: Contents["articles"];
  readonly terms: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly links: LinkActions;
}

/** In pixels, where nothing takes more lines than it mostly does. */
const HEAD_HEIGHT = 74;
const ROW_HEIGHT = 38;
const NOTE_HEIGHT = 25;
const TAGS_HEIGHT = 22;

/**
 * Articles with their annotations below them, of which only what is in sight is drawn. Tab stops at one annotation; the
 * arrow keys, Home and End go to the others.
 */
export function ShelfList({ entries, articles, terms, formats, state, actions, links }: Props) {
  const { say } = useWords();
  const rows = useMemo(() => shelfRows(entries, articles), [entries, articles]);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  /** The annotation that Tab stops at, and where it stood last. */
  const [current, setCurrent] = useState({ id: "", index: 1 });
  const [focused, setFocused] = useState(false);
  /** The row that the focus goes to as soon as it is drawn. */
  const wanted = useRef<number | null>(null);
  const chosen = state.selection.chosen.value;

  const isAt = (id: string, index: number) => {
    const row = rows[index];
    return row?.type === "annotation" && row.annotation.id === id;
  };
  const indexOf = (id: string) => rows.findIndex((_, index) => isAt(id, index));
  // It is looked for only where it is not what it was: rows are many, and drawn at every frame of a scroll.
  const place = isAt(current.id, current.index)
    ? current.index
    : current.id
      ? indexOf(current.id)
      : -1;
  const stop = place >= 0 ? place : 1;
  const virtualizer = useWindowRows({
    count: rows.length,
    keyOf: useCallback((index: number) => keyOf(rows[index]), [rows]),
    rowHeight: (index) => heightOf(rows[index]),
    kept: focused ? stop : null,
    top,
  });

  useLayoutEffect(() => {
    const above = list.current?.parentElement;
    if (!above) return undefined;
    const measure = () => {
      const place = list.current?.getBoundingClientRect().top ?? 0;
      setTop(Math.round(place + window.scrollY));
    };
    measure();
    // What stands above the list opens and closes.
    const sizes = new ResizeObserver(measure);
    for (const element of above.children) if (element !== list.current) sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  useLayoutEffect(() => {
    const { restored } = state.undo;
    const index = restored.value === null ? wanted.current : indexOf(restored.value);
    if (index === null || index < 0) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] .row-main`);
    if (!row) {
      if (wanted.current !== index) goTo(index);
      return;
    }
    wanted.current = null;
    restored.value = null;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const row = rows[index];
    if (row?.type !== "annotation") return;
    wanted.current = index;
    setCurrent({ id: row.annotation.id, index });
    virtualizer.scrollToIndex(index);
  };

  /** The nearest annotation from a row on, in a direction; -1 for none. */
  const annotationFrom = (index: number, step: 1 | -1): number => {
    let at = index;
    while (rows[at]?.type === "article") at += step;
    return rows[at] ? at : -1;
  };

  /** The annotation that a key goes to; null for keys that go nowhere. */
  const rowAfter = (key: string): number | null => {
    switch (key) {
      case "ArrowDown":
        return annotationFrom(stop + 1, 1);
      case "ArrowUp":
        return annotationFrom(stop - 1, -1);
      case "Home":
        return annotationFrom(0, 1);
      case "End":
        return annotationFrom(rows.length - 1, -1);
      default:
        return null;
    }
  };

  const walk = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (
      !(target instanceof Element) ||
      !target.matches(".row-main, .row-actions button, .choose")
    ) {
      return;
    }
    const to = rowAfter(key);
    if (to === null) return;
    event.preventDefault();
    if (to >= 0) goTo(to);
  };

  /** The row goes away, so the focus goes to the one that takes its place. */
  const remove = (annotation: Annotation) => {
    const index = indexOf(annotation.id);
    const next = annotationFrom(index + 1, 1);
    const heir = next >= 0 ? next : annotationFrom(index - 1, -1);
    const isHere = list.current?.contains(document.activeElement) === true;
    if (heir >= 0 && isHere) goTo(heir);
    actions.remove(annotation);
  };

  return (
    <ul
      ref={list}
      class="rows shelf"
      aria-label={say("panel_annotations")}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={walk}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (!row) return null;
        const place = {
          index,
          of: rows.length,
          top: start - top,
          measure: virtualizer.measureElement,
        };
        if (row.type === "article") {
          return (
            <ShelfHead
              key={row.article.record.url}
              row={row}
              terms={terms}
              formats={formats}
              lastFormat={state.exportFormat.value}
              place={place}
              onExport={actions.exportAs}
            />
          );
        }
        return (
          <ShelfItem
            key={row.annotation.id}
            row={row}
            rows={rows}
            terms={terms}
            index={index}
            top={place.top}
            measure={place.measure}
            tabbable={index === stop}
            chosen={chosen.has(row.annotation.id)}
            links={links}
            state={state}
            actions={actions}
            onFocus={setCurrent}
            onRemove={remove}
          />
        );
      })}
    </ul>
  );
}

/** About how high a row will be: the nearer, the fewer rows are drawn for nothing, and the fewer move when measured. */
function heightOf(row: ShelfRow | undefined): number {
  if (row?.type !== "annotation") return HEAD_HEIGHT;
  const { note, tags } = row.annotation;
  return ROW_HEIGHT + (note === "" ? 0 : NOTE_HEIGHT) + (tags.length === 0 ? 0 : TAGS_HEIGHT);
}

function keyOf(row: ShelfRow | undefined): string {
  if (!row) return "";
  return row.type === "article" ? row.article.record.url : row.annotation.id;
}
