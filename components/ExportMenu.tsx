import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatDate } from "./format-date";
import { ChevronIcon } from "./icons";
import { nextInMenu } from "./next-in-menu";
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
  /** When everything was exported before, ISO 8601: then what is new since may be all that is. */
  readonly since?: string | null;
  readonly onExport: (format: ExportFormat, way: ExportWay, onlyNew: boolean) => void;
}

/** One button with a menu: each format, to be copied or downloaded. */
export function ExportMenu({ formats, last, quiet = false, since = null, onExport }: Props) {
  const { say, language } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [onlyNew, setOnlyNew] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const ordered = [...formats].sort((a, b) => Number(b.id === last) - Number(a.id === last));

  const rows = () =>
    [...(menu.current?.children ?? [])].map((row) => {
      if (row instanceof HTMLElement && row.matches("[role=menuitemcheckbox]")) return [row];
      return [...row.querySelectorAll<HTMLElement>("[role=menuitem]")];
    });

  useLayoutEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const walk = (event: KeyboardEvent) => {
    const all = rows();
    const current = all.flat().find((item) => item.matches(":focus")) ?? null;
    const next = nextInMenu(all, current, event.key);
    if (event.key === "Escape") close();
    else if (next) next.focus();
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
          {since !== null && (
            <button
              type="button"
              role="menuitemcheckbox"
              aria-checked={onlyNew}
              class="only-new"
              tabIndex={-1}
              onClick={() => setOnlyNew(!onlyNew)}
            >
              {say("export_onlyNew", formatDate(since, language) ?? since)}
            </button>
          )}
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
                    onExport(format, way, since !== null && onlyNew);
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
