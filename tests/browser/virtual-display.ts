import { spawn } from "node:child_process";
import { once } from "node:events";

export interface VirtualDisplay {
  /** As in the environment variable DISPLAY. */
  readonly name: string;
  close(): void;
}

/** A display that nobody sees, for real keys in a real window; null where there is a real one, or none is needed. */
export async function openVirtualDisplay(): Promise<VirtualDisplay | null> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY) return null;
  const child = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  const stop = () => child.kill();
  process.once("exit", stop);
  const output = child.stdio[3];
  if (!output || !("setEncoding" in output)) throw new Error("Xvfb has no way to tell its display");
  output.setEncoding("utf8");
  const failed = once(child, "error").then(([error]) => {
    throw new Error("Xvfb does not start: run `npm run setup`", { cause: error });
  });
  const [number] = await Promise.race([once(output, "data"), failed]);
  failed.catch(() => undefined);
  return {
    name: `:${String(number).trim()}`,
    close: () => {
      process.off("exit", stop);
      stop();
    },
  };
}
