export function findBrowser(kind: "chromium" | "firefox"): string | null;
export function onPath(commands: readonly string[]): string | null;
