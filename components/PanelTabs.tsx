import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useWords } from "./words";

export interface PanelTab {
  readonly id: string;
  readonly name: string;
  /** How many there are in it; null while that is not known. */
  readonly count: number | null;
  readonly content: () => ComponentChildren;
}

interface Props {
  readonly tabs: readonly PanelTab[];
}

/** Lists of one article, of which one is shown. The arrow keys, Home and End go from tab to tab. */
export function PanelTabs({ tabs }: Props) {
  const { language } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(tabs[0]?.id);
  const current = tabs.findIndex((tab) => tab.id === shown);

  const walk = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : (to + tabs.length) % tabs.length;
    if (next === undefined) return;
    event.preventDefault();
    setShown(tabs[next]?.id);
    list.current?.querySelectorAll("button")[next]?.focus();
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            data-tab={tab.id}
            aria-selected={tab.id === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === shown ? 0 : -1}
            onClick={() => setShown(tab.id)}
          >
            {tab.name}
            {tab.count !== null && (
              <>
                {" "}
                <span class="number">{new Intl.NumberFormat(language).format(tab.count)}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${shown}`}>
        {tabs[current]?.content()}
      </div>
    </>
  );
}
