import { signal } from "@preact/signals";
import { attempt } from "../../components/attempt";
import { background } from "../../messaging/remote";
import type { Database } from "../../storage";
import { bringIn, dryRun } from "./import-file";
import type { ImportProps, ImportStep } from "./import-model";

/**
 * An import from a file to its undo; nothing of it is kept anywhere until it is done.
 * @param database opens the one that the marks come into
 * @param say tells the reader of what ended
 */
export function openImport(
  database: () => Promise<Database>,
  say: (ended: "import_stopped" | "import_takenBack") => void,
): ImportProps {
  const step = signal<ImportStep>({ type: "closed" });
  let opened: Promise<Database> | null = null;
  const db = () => {
    opened ??= database();
    return opened;
  };
  let stop = new AbortController();

  /** Does the work of a step; when it fails or is stopped, the dialog closes. */
  const during = (work: (signal: AbortSignal) => Promise<ImportStep>) => {
    stop = new AbortController();
    const { signal: stopped } = stop;
    const carryOut = async () => {
      try {
        step.value = await work(stopped);
      } catch (error) {
        step.value = { type: "closed" };
        if (!stopped.aborted) throw error;
        say("import_stopped");
      }
    };
    attempt(carryOut());
  };

  return {
    step,
    choose(file) {
      const { name } = file;
      const onProgress = (share: number) => {
        step.value = { type: "reading", name, share };
      };
      onProgress(0);
      during(async (stopped) => {
        const now = new Date().toISOString();
        const run = await dryRun(await db(), file, now, { signal: stopped, onProgress });
        stopped.throwIfAborted();
        return { type: "asking", name, run };
      });
    },
    bringIn() {
      const asked = step.value;
      if (asked.type !== "asking" || asked.run.type !== "ready") return;
      const { name, run } = asked;
      const onProgress = (done: number, total: number) => {
        step.value = { type: "writing", name, share: done / total };
      };
      onProgress(0, 1);
      during(async (stopped) => {
        await bringIn(await db(), run.plan, { signal: stopped, onProgress });
        const ids = run.plan.arriving.flatMap(({ annotations }) => annotations.map(({ id }) => id));
        return { type: "done", ids };
      });
    },
    takeBack() {
      const done = step.value;
      if (done.type !== "done") return;
      during(async () => {
        await background.removeMany(done.ids);
        say("import_takenBack");
        return { type: "closed" };
      });
    },
    close() {
      const { type } = step.value;
      if (type === "reading" || type === "writing") stop.abort();
      else step.value = { type: "closed" };
    },
  };
}
