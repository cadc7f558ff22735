/**
 * What makes a sentence worth checking, and how much each thing weighs.
 * A sentence is worth checking when it asserts something specific that a record could show false: counts, sums,
 * dates, comparisons, acts on record. It is not when it asks, wishes, advises, guesses or feels. The weights are
 * set by hand after that definition, not learned; they are log-odds, so that their sum reads as a probability.
 */
export const WEIGHTS = {
  /** Every sentence, before anything is known of it: most are not worth checking. */
  any: -1.5,
  /** A number in digits or words, which is no date. */
  figure: 1.1,
  /** Each number beyond the first, up to two. */
  anotherFigure: 0.3,
  /** A share, a sum of money, a rate. */
  share: 1,
  /** A year, or a day of a month. */
  date: 0.6,
  /** More, most, rose, fell, first: what a comparison or a ranking is made of. */
  comparison: 0.7,
  /** A completed act that changes something, or the denial of one: decided, passed, resigned, was killed. */
  act: 1.1,
  /** A court, ministry, company or other body. */
  body: 0.4,
  /** What happened, rather than what is or will be. */
  past: 0.45,
  /** Not yet: may, should, plans, hopes, what is to come. */
  open: -0.6,
  /** Feelings, judgments, and whoever speaks of himself. */
  opinion: -0.9,
  /** Acts that change nothing: met, discussed, criticised, is considering. */
  procedure: -0.8,
  /** Births, couples, hobbies, games, weather, service: true or not, of no consequence. */
  private: -1.2,
  question: -1.6,
  /** A line without an end mark: a heading, a caption, a fragment. */
  fragment: -0.6,
} as const;

export type Feature = keyof typeof WEIGHTS;

export const FEATURES = Object.keys(WEIGHTS).filter((name): name is Feature => name in WEIGHTS);

/** Features of a sentence are kept as bits of one number. */
export function bitOf(feature: Feature): number {
  return 1 << FEATURES.indexOf(feature);
}
