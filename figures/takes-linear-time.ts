const SMALL = 50_000;
const TIMES = 4;
/** What grows with the square takes 16 times as long, not 4. */
const MOST_GROWTH = 10;
/** Below this a busy machine disturbs the measure more than any growth; milliseconds. */
const TOO_SHORT = 5000;

/** For tests: whether the time of `run` grows with the length of its text, which is `piece` over and over. */
export function takesLinearTime(run: (text: string) => unknown, piece: string): boolean {
  const cost = (length: number) => {
    const text = piece.repeat(length / piece.length);
    const begun = performance.now();
    run(text);
    return performance.now() - begun;
  };
  cost(SMALL);
  const small = cost(SMALL);
  return cost(TIMES * SMALL) < Math.max(MOST_GROWTH * small, TOO_SHORT);
}
