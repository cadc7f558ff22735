import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatDate } from "./format-date";
import { ChevronIcon } from "./icons";
import { nextInMenu } from "./next-in-menu";
import { useWords } from "./words";

export interface ExportFormat {
  /** As the setting `exportFormat` names it. */
  readonly id: string;
  readonly label: string;
  /** The heading that it stands under. */
  readonly group: string;
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
  const onTop = formats.find((format) => format.id === last);
  const groups = Map.groupBy(
    formats.filter((format) => format !== onTop),
    ({ group }) => group,
  );

  const rows = () =>
    [...(menu.current?.querySelectorAll(".menu-row, .only-new") ?? [])].map((row) => [
      ...(row instanceof HTMLButtonElement ? [row] : row.querySelectorAll("button")),
    ]);

  const rowOf = (format: ExportFormat) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
    <div key={format.id} class="menu-row" role="group" aria-label={format.label}>
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
  );

  useLayoutEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    // It stays in sight: a list behind it does not move for it.
    button.current?.focus({ preventScroll: true });
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
          {onTop && rowOf(onTop)}
          {[...groups].map(([heading, members]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div key={heading} class="menu-group" role="group" aria-label={heading}>
              <span class="menu-heading">{heading}</span>
              {members.map(rowOf)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
