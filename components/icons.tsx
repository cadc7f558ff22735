import type { ComponentChildren } from "preact";

/** Drawn for 16 px, in the colour of the text around them. Whoever uses one gives it its name. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.5 9.5l3-3M7.5 4.5l1.2-1.2a2.8 2.8 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.2 1.2a2.8 2.8 0 0 1-4-4L4.5 7.5" />
    </Icon>
  );
}

export function EditIcon() {
  return (
    <Icon>
      <path d="M10.5 2.75 13.25 5.5 5.5 13.25l-3.25.5.5-3.25z M9 4.25 11.75 7" />
    </Icon>
  );
}

export function DeleteIcon() {
  return (
    <Icon>
      <path d="M2.5 4.25h11 M6 4V2.5h4V4 M3.75 4.5l.6 8.75h7.3l.6-8.75 M6.6 7v3.75 M9.4 7v3.75" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="M4.5 6.25 8 9.75l3.5-3.5" />
    </Icon>
  );
}

export function EyeIcon({ closed }: { closed: boolean }) {
  return (
    <Icon>
      <path d="M1.5 8C3 5.25 5.25 3.75 8 3.75S13 5.25 14.5 8C13 10.75 10.75 12.25 8 12.25S3 10.75 1.5 8z" />
      <circle cx="8" cy="8" r="2" />
      {closed && <path d="M2.5 13.5 13.5 2.5" />}
    </Icon>
  );
}

export function SidePanelIcon() {
  return (
    <Icon>
      <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
      <path d="M9.75 3v10" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2.5 5h5M10.5 5h3M2.5 11h2M7.5 11h6M9 3.25v3.5M6 9.25v3.5" />
    </Icon>
  );
}

export function LibraryIcon() {
  return (
    <Icon>
      <path d="M2.75 2.75v10.5 M6.25 2.75v10.5 M9.25 3.5l3.5 9.75" />
    </Icon>
  );
}
