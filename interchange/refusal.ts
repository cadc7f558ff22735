/** Why a file, or one thing in it, does not come in. */
export type Problem =
  | "too large"
  | "too deep"
  | "not text"
  | "not JSON"
  | "not a zip"
  | "not from Tallymark"
  | "from a newer Tallymark"
  /** No importer knows a file like this. */
  | "unknown"
  | "wrong shape"
  | "there twice"
  | "of another article"
  /** It marks nothing: a note on a page as a whole, or a bookmark. */
  | "no words"
  /** The article's address is missing, or none of the web. */
  | "no address";

export interface Refusal {
  readonly problem: Problem;
  /** The place in the file, such as `articles[0].annotations[2].reading.value`; empty for the file as a whole. */
  readonly where: string;
  /** What was expected and what was found there, in English; empty where the problem says it all. */
  readonly detail: string;
}

/** Short enough to show: what stands in a hostile file may be megabytes long. */
export function brief(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
