import { formatDate } from "../../components/format-date";
import { StorageStatus } from "../../components/StorageStatus";
import { useWords } from "../../components/words";
import type { OptionsProps } from "./options-model";
import { Switch } from "./Switch";

/** What protects the library from the loss of the browser's profile. */
export function Backups({ state, actions }: OptionsProps) {
  const { say, language } = useWords();
  const local = state.local.value;
  return (
    <>
      <p class="soft">{say("backup_hint")}</p>
      <StorageStatus facts={state.storage.value} onBackUp={actions.backUpNow} />
      <Switch
        name="backsUp"
        label={say("backup_byItself")}
        on={local?.backsUp ?? null}
        onChange={actions.backUpByItself}
      >
        {local?.backupFailure && (
          <p class="refused" role="alert">
            {say("backup_failed", local.backupFailure)}
          </p>
        )}
      </Switch>
      <p class="buttons">
        <button type="button" onClick={actions.backUpNow}>
          {say("backup_now")}
        </button>
        <button type="button" onClick={actions.openLibrary}>
          {say("backup_restore")}
        </button>
      </p>
      <ul class="backups">
        {local?.backups.map(({ made, fileName, downloadId, annotations }) => (
          <li key={made}>
            <span>
              <time dateTime={made}>{formatDate(made, language)}</time>
              <span class="soft">
                {fileName} · {say("backup_annotations", annotations.toLocaleString(language))}
              </span>
            </span>
            {downloadId !== null && (
              <button
                type="button"
                class="quiet"
                aria-label={say("backup_showOf", fileName)}
                onClick={() => actions.showBackup(downloadId)}
              >
                {say("backup_show")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
