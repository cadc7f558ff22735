import { useEffect, useId, useRef } from "preact/hooks";
import { useWords } from "../../components/words";
import type { ImporterId } from "../../interchange";
import { Arrivals } from "./Arrivals";
import type { DryRun } from "./import-file";
import type { ImportProps, ImportStep } from "./import-model";
import { Refusals } from "./Refusals";

const TOOLS: Readonly<Record<ImporterId, string>> = {
  json: "Tallymark",
  w3c: "W3C Web Annotation",
  hypothesis: "Hypothesis",
  obsidian: "Obsidian Web Clipper",
  readwise: "Readwise",
  raindrop: "Raindrop",
  omnivore: "Omnivore",
  marks: "Marks",
  highlighter: "Highlighter",
};

const FILE_INPUT = "import-file";

/** Asks for a file as the button does; to be called in a click. */
export function askForFile(): void {
  document.getElementById(FILE_INPUT)?.click();
}

/** A button that asks for a file, and a dialog that says what it holds before anything comes in. */
export function ImportFile(props: ImportProps) {
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const step = props.step.value;
  const open = step.type !== "closed";

  useEffect(() => {
    const shown = dialog.current;
    if (open && shown && !shown.open) shown.showModal();
    if (!open && shown?.open) shown.close();
  }, [open]);

  return (
    <>
      <button
        type="button"
        title={say("import_tools", Object.values(TOOLS).join(", "))}
        onClick={askForFile}
      >
        {say("import")}
      </button>
      <input
        id={FILE_INPUT}
        type="file"
        hidden
        accept=".json,.jsonld,.csv,.zip,application/json,application/ld+json,text/csv,application/zip"
        aria-label={say("import_file")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again.
          currentTarget.value = "";
          if (file) props.choose(file);
        }}
      />
      <dialog
        ref={dialog}
        class="import"
        aria-labelledby={open ? `${id}-title` : undefined}
        onCancel={(event) => {
          event.preventDefault();
          props.close();
        }}
      >
        {open && <h2 id={`${id}-title`}>{say("import")}</h2>}
        <Step shown={step} {...props} />
      </dialog>
    </>
  );
}

function Step({ shown, ...actions }: ImportProps & { readonly shown: ImportStep }) {
  const { say, language } = useWords();
  switch (shown.type) {
    case "closed":
      return null;
    case "reading":
    case "writing":
      return (
        <>
          <p role="status">{say(`import_${shown.type}`, shown.name)}</p>
          <progress aria-label={say(`import_${shown.type}`, shown.name)} value={shown.share} />
          <p class="buttons">
            <button type="button" onClick={actions.close}>
              {say("import_stop")}
            </button>
          </p>
        </>
      );
    case "asking":
      return <Question name={shown.name} run={shown.run} {...actions} />;
    case "done":
      return (
        <>
          <p role="status">{say("import_done", shown.ids.length.toLocaleString(language))}</p>
          <p class="soft">{say("import_lookedFor")}</p>
          <p class="buttons">
            <button type="button" class="primary" autofocus onClick={actions.close}>
              {say("import_close")}
            </button>
            <button type="button" onClick={actions.takeBack}>
              {say("import_undo")}
            </button>
          </p>
        </>
      );
  }
}

type Asked = Pick<ImportProps, "bringIn" | "close"> & {
  readonly name: string;
  readonly run: DryRun;
};

function Question({ name, run, bringIn, close }: Asked) {
  const { say, language } = useWords();
  if (run.type === "refused")
    return (
      <>
        <p role="status">{say("import_unread", name)}</p>
        <Refusals refusals={run.refusals} refused={run.refusals.length} open />
        <p class="buttons">
          <button type="button" class="primary" autofocus onClick={close}>
            {say("import_close")}
          </button>
        </p>
      </>
    );
  const { plan, importer, refusals, refused } = run;
  const arriving = plan.arriving.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const counts = [
    ["import_arriving", arriving],
    ["import_articles", plan.arriving.length],
    ["import_present", plan.present.length],
    ["import_out", refused],
  ] as const;
  return (
    <>
      <p role="status">{say("import_fileOf", name, TOOLS[importer])}</p>
      <dl>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{say(label)}</dt>
            <dd class="number">{count.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      {arriving > 0 && <Arrivals plan={plan} />}
      {refused > 0 && <Refusals refusals={refusals} refused={refused} />}
      <p class="soft">{say(arriving > 0 ? "import_wholeOrNothing" : "import_nothingNew")}</p>
      <p class="buttons">
        {arriving > 0 && (
          <button type="button" class="primary" autofocus onClick={bringIn}>
            {say("import")}
          </button>
        )}
        <button type="button" onClick={close}>
          {say(arriving > 0 ? "import_cancel" : "import_close")}
        </button>
      </p>
    </>
  );
}
