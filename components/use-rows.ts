import { useRef } from "preact/hooks";

/** A list whose rows, each with a `.row-main` to be focused, are one stop of Tab: the keys go on inside. */
export function useRows() {
  const list = useRef<HTMLUListElement>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(".row-main") ?? [])];
  return {
    list,
    rows,
    /** Goes by the arrow keys, Home and End to another row than the one that holds the key's target. */
    walk(event: KeyboardEvent): void {
      const { target } = event;
      if (!(target instanceof Element) || target.closest(".row-form")) return;
      const all = rows();
      const here = all.findIndex((row) => row.parentElement?.contains(target));
      const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[
        event.key
      ];
      const row = to === undefined ? undefined : all[to];
      if (!row) return;
      event.preventDefault();
      row.focus();
      row.scrollIntoView?.({ block: "nearest" });
    },
    /** A row is about to go: where it has the focus, the one that takes its place gets it. */
    leave(index: number): void {
      const all = rows();
      if (all[index]?.parentElement?.contains(document.activeElement)) {
        (all[index + 1] ?? all[index - 1])?.focus();
      }
    },
  };
}
