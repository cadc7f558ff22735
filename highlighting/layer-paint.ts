/** One highlight under its name, of which only what differs is painted anew. */
export interface LayerPaint {
  /** Paints these ranges, and no others. */
  fill(ranges: readonly StaticRange[]): void;
  setHidden(hidden: boolean): void;
  /** Registers and fills it again where the page has taken it out or emptied it. */
  restore(): void;
  remove(): void;
}

/** `priority`: over which other highlights it is painted. */
export function createLayerPaint(
  name: string,
  priority: number,
  registry: HighlightRegistry,
): LayerPaint {
  const highlight = new Highlight();
  highlight.priority = priority;
  let painted: ReadonlySet<StaticRange> = new Set();
  let hidden = false;

  const register = () => {
    if (hidden || painted.size === 0) registry.delete(name);
    else if (registry.get(name) !== highlight) registry.set(name, highlight);
  };

  const fill = (ranges: ReadonlySet<StaticRange>) => {
    const emptied = highlight.size !== painted.size;
    if (emptied) highlight.clear();
    else for (const range of painted) if (!ranges.has(range)) highlight.delete(range);
    for (const range of ranges) if (emptied || !painted.has(range)) highlight.add(range);
    painted = ranges;
    register();
  };

  return {
    fill: (ranges) => fill(new Set(ranges)),
    setHidden(value) {
      hidden = value;
      register();
    },
    restore: () => fill(painted),
    remove: () => registry.delete(name),
  };
}
