import type { ScriptCost } from "../test-browser.ts";

/** An event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly tid: number;
  /** When it began. */
  readonly ts: number;
  /** How long it took by the clock on the wall. */
  readonly dur?: number;
  /** How long its thread was at work for it: a busy machine makes the other longer, and not this. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Events in which a script is compiled or runs. */
const SCRIPT = new Set(["v8.compile", "EvaluateScript", "FunctionCall"]);

/** The time in which scripts were compiled or ran; what runs inside of another event is counted once. */
export function costOf(events: readonly TraceEvent[]): ScriptCost {
  const spans = events
    .filter(({ ph, name }) => ph === "X" && SCRIPT.has(name))
    .sort((a, b) => a.tid - b.tid || a.ts - b.ts);
  const times: number[] = [];
  let outer = { tid: Number.NaN, end: 0 };
  for (const { tid, ts, dur = 0, tdur = dur } of spans) {
    if (tid === outer.tid && ts < outer.end) continue;
    outer = { tid, end: ts + dur };
    times.push(tdur / 1000);
  }
  return {
    milliseconds: times.reduce((sum, time) => sum + time, 0),
    calls: times.length,
    longest: Math.max(0, ...times),
  };
}
