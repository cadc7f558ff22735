/** How much of the page's time may be taken at once, in milliseconds: an article that loads late is looked at soon. */
const AT_ONCE = 100;
/** And the share of it that may be taken for as long as the page is open. */
const SHARE = 0.01;

/** Keeps account of the page's time that was spent, so that a page that never rests pays no more than its share. */
export interface Allowance {
  /** Takes note that the page was held for so long. */
  spend(milliseconds: number): void;
  /** How long to wait before anything more is spent. */
  wait(): number;
}

export function createAllowance(now: () => number = () => performance.now()): Allowance {
  let spent = 0;
  let since = now();
  const settle = () => {
    spent = Math.max(0, spent - (now() - since) * SHARE);
    since = now();
  };
  return {
    spend(milliseconds) {
      settle();
      spent += milliseconds;
    },
    wait() {
      settle();
      return Math.max(0, (spent - AT_ONCE) / SHARE);
    },
  };
}
