import { formatBytes } from "./format-bytes";
import { formatDate } from "./format-date";
import { useWords } from "./words";

/** What the library takes, and what protects it. */
export interface StorageFacts {
  /** What the browser says that it takes on disk; null where it does not say. */
  readonly bytes: number | null;
  /** How many annotations there are, those in the trash included; null before they were first counted. */
  readonly annotations: number | null;
  /** When the last backup was made, ISO 8601; null where there is none. */
  readonly lastBackup: string | null;
}

interface Props {
  /** null while they are being read. */
  readonly facts: StorageFacts | null;
  readonly onBackUp: () => void;
}

/** The space used and the last backup, in a line; where something is kept and there is no backup, a reminder. */
export function StorageStatus({ facts, onBackUp }: Props) {
  const { say, language } = useWords();
  if (facts === null) return null;
  const { bytes, annotations, lastBackup } = facts;
  const made = lastBackup && formatDate(lastBackup, language);
  const isUnprotected = lastBackup === null && (annotations ?? 0) > 0;
  return (
    <>
      <p class="parts storage-status">
        {annotations !== null && (
          <span class="number">
            {say("storage_annotations", annotations.toLocaleString(language))}
          </span>
        )}
        {bytes !== null && (
          <span class="number">{say("storage_space", formatBytes(bytes, language))}</span>
        )}
        {made && <span class="number">{say("storage_lastBackup", made)}</span>}
      </p>
      {isUnprotected && (
        <div class="notice storage-reminder">
          <p>{say("storage_remind")}</p>
          <p class="buttons">
            <button type="button" onClick={onBackUp}>
              {say("backup_now")}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
