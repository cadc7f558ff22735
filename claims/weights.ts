/**
 * What makes a sentence worth checking, and how much each thing weighs.
 * A sentence is worth checking when it asserts something specific that a record could show false: counts, sums,
 * dates, comparisons, acts on record. It is not when it asks, wishes, advises, guesses or feels. The weights are
 * set by hand after that definition, not learned; they are log-odds, so that their sum reads as a probability.
 */
export const WEIGHTS = {
  /** Every sentence, before anything is known of it: most are not worth checking. */
  any: -1.6,
  /** A number in digits or words, which is no date. */
  figure: 1.1,
  /** Each number beyond the first, up to two. */
  anotherFigure: 0.3,
  /** A share, a sum of money, a rate. */
  share: 0.8,
  /** A year, or a day of a month. */
  date: 0.6,
  /** More, most, rose, fell, first: what a comparison or a ranking is made of. */
  comparison: 0.7,
  /** A completed act that changes something: decided, passed, resigned, was killed. */
  act: 1.1,
  /** An accusation or denial of an act. */
  dispute: 0.7,
  /** A court, ministry, company or other body. */
  body: 0.45,
  /** Someone or something by name, beyond the first word. */
  name: 0.15,
  /** What happened, rather than what is or will be. */
  past: 0.45,
  /** One thing because of another. */
  cause: 0.25,
  /** May, could, should, would: nothing that a record shows yet. */
  modal: -0.6,
  /** Plans, hopes, what is to come. */
  future: -0.6,
  /** Feelings, judgments, advice. */
  opinion: -0.7,
  /** The speaker, or the one who is spoken to. */
  person: -0.6,
  /** Acts that change nothing: met, discussed, criticised, is considering. */
  procedure: -0.7,
  /** Births, couples, families, hobbies: true or not, of no consequence. */
  private: -0.9,
  /** Rules of a game, definitions, weather, service information. */
  rule: -1.1,
  /** Mostly somebody's own words, which are opinions more often than facts. */
  quoted: -0.4,
  question: -1.6,
  /** Too short to say anything specific. */
  short: -1.2,
  /** A line without an end mark: a heading, a caption, a fragment. */
  fragment: -0.8,
} as const;

export type Feature = keyof typeof WEIGHTS;
