import { useWords } from "./words";

interface Props {
  /** How much is written, 0 to 1; null while nothing is being written, or not for long enough to speak of it. */
  readonly share: number | null;
  readonly onStop: () => void;
}

/** How far a long export is, and a way to stop it; nothing else. */
export function ExportProgress({ share, onStop }: Props) {
  const { say, language } = useWords();
  if (share === null) return null;
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  return (
    <div class="export-progress">
      <progress aria-label={say("export_writing")} value={share} />
      <span class="number" aria-hidden="true">
        {percent.format(share)}
      </span>
      <button type="button" onClick={onStop}>
        {say("import_stop")}
      </button>
    </div>
  );
}
