/** A mark as another tool's file tells of it, before anything of it is believed. */
export interface ForeignMark {
  /** Its place in the file. */
  readonly where: string;
  readonly address: unknown;
  readonly title?: unknown;
  readonly byline?: unknown;
  readonly siteName?: unknown;
  readonly language?: unknown;
  readonly publishedAt?: unknown;
  readonly modifiedAt?: unknown;
  readonly exact: unknown;
  readonly prefix?: unknown;
  readonly suffix?: unknown;
  /** UTF-16 offsets into the text of the page as that tool read it: they tell the order of its marks. */
  readonly start?: unknown;
  readonly end?: unknown;
  readonly note?: unknown;
  readonly tags?: unknown;
  /** A date in any form that `Date` reads, or milliseconds since 1970. */
  readonly created?: unknown;
  readonly modified?: unknown;
  /** What `own-fields.ts` keeps of Tallymark's own marks in files of this format. */
  readonly own?: unknown;
}
