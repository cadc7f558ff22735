import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ChevronIcon } from "./icons";
import { useWords } from "./words";

export interface ExportFormat {
  /** As the setting `exportFormat` names it. */
  readonly id: string;
  readonly label: string;
  /** Whether it can be copied: a zip cannot. */
  readonly copies: boolean;
}

export type ExportWay = "copy" | "download";

const WAYS: readonly ExportWay[] = ["copy", "download"];

interface Props {
  readonly formats: readonly ExportFormat[];
  /** The format used last: it stands on top. */
  readonly last: string;
  /** One of several on its page, and not the main thing there. */
  readonly quiet?: boolean;
  readonly onExport: (format: ExportFormat, way: ExportWay) => void;
}

/** One button with a menu: each format, to be copied or downloaded. */
export function ExportMenu({ formats, last, quiet = false, onExport }: Props) {
  const { say } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const ordered = [...formats].sort((a, b) => Number(b.id === last) - Number(a.id === last));

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const walk = (event: KeyboardEvent) => {
    const all = items();
    const here = all.findIndex((item) => item.matches(":focus"));
    const steps: Record<string, number> = {
      ArrowDown: here + 2,
      ArrowUp: here - 2,
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (event.key === "Escape") close();
    else if (to !== undefined) all.at(to % all.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="export-menu"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) {
          setOpen(false);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        class={quiet ? "quiet" : "primary"}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-menu` : undefined}
        onClick={() => setOpen(!open)}
      >
        {say("export")}
        <ChevronIcon />
      </button>
      {open && (
        <div
          ref={menu}
          id={`${id}-menu`}
          class="menu"
          role="menu"
          aria-label={say("export_as")}
          tabIndex={-1}
          onKeyDown={walk}
        >
          {ordered.map((format) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div key={format.id} role="group" aria-label={format.label}>
              <span class="menu-label">{format.label}</span>
              {WAYS.filter((way) => way !== "copy" || format.copies).map((way) => (
                <button
                  key={way}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => {
                    onExport(format, way);
                    close();
                  }}
                >
                  {say(way === "copy" ? "export_copy" : "export_download")}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
