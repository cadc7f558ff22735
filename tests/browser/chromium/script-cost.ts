import type { ScriptCost } from "../test-browser.ts";

/** An event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Events in which a script is compiled or runs. */
const SCRIPT = new Set(["v8.compile", "EvaluateScript", "FunctionCall"]);

/** The time in which scripts were compiled or ran; what runs inside of another event is counted once. */
export function costOf(events: readonly TraceEvent[]): ScriptCost {
  const spans = events
    .filter(({ ph, name }) => ph === "X" && SCRIPT.has(name))
    .sort((a, b) => a.tid - b.tid || a.ts - b.ts);
  const outer: { tid: number; start: number; end: number }[] = [];
  for (const { tid, ts, dur = 0 } of spans) {
    const last = outer.at(-1);
    if (last?.tid === tid && ts < last.end) last.end = Math.max(last.end, ts + dur);
    else outer.push({ tid, start: ts, end: ts + dur });
  }
  const times = outer.map(({ start, end }) => (end - start) / 1000);
  return {
    milliseconds: times.reduce((sum, time) => sum + time, 0),
    calls: times.length,
    longest: Math.max(0, ...times),
  };
}
