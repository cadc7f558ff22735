import type { Status, WordsKind } from "./annotation";
import type { Walked } from "./suggestion";

/** What the reader decided, beside their marks. A new one is a field here, its default, and its shape in `schemas.ts`. */
export interface Settings {
  /** Whether marks made in private windows are kept like all others. */
  readonly keepsInPrivateWindows: boolean;
  /** The format that the reader exported to last; the menu offers it first. */
  readonly exportFormat: string;
  /** Whether single keys mark while the toolbar is shown. */
  readonly toolbarKeys: boolean;
  /** The hosts, without `www.`, on which Tallymark comes only when it is called. */
  readonly sitesOff: readonly string[];
  /** Whether the panel groups claims by who made them. */
  readonly groupsBySpeaker: boolean;
  readonly statusNames: StatusNames;
  /** When everything was last exported from the library, ISO 8601; empty while it never was. */
  readonly exportedAt: string;
  /** The reader's own template for notes, in Liquid; empty for Tallymark's example. */
  readonly noteTemplate: string;
  /** Whether suggestions are underlined in articles. */
  readonly suggests: boolean;
  readonly walks: Walked;
  /** Whether the numbers of an article are checked against each other. */
  readonly checks: boolean;
  readonly looks: KindLooks;
  readonly language: LanguageChoice;
}

/** The interface's language: the browser's, or one of ours. */
export const LANGUAGE_CHOICES = ["browser", "en", "ko"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** How marks can look on pages, each of another form; `highlighting/look.ts` draws them. */
export const LOOK_NAMES = ["line", "fill", "dashes", "double", "thick", "rails"] as const;
export type LookName = (typeof LOOK_NAMES)[number];

/** The look of each kind that is painted; no two have the same. */
export type KindLooks = Readonly<Record<WordsKind, LookName>>;

/** What the reader calls the states of a claim; empty for the name in their language. */
export type StatusNames = Readonly<Record<Status, string>>;

/** Each state by its name in the reader's language. Apart from the other defaults, since pages need no more of them. */
export const UNNAMED: StatusNames = { open: "", checked: "", doubtful: "" };

/** What holds until the reader decides. */
export const DEFAULT_SETTINGS: Settings = {
  keepsInPrivateWindows: false,
  exportFormat: "markdown",
  toolbarKeys: true,
  sitesOff: [],
  groupsBySpeaker: false,
  statusNames: UNNAMED,
  exportedAt: "",
  noteTemplate: "",
  suggests: false,
  walks: "all",
  checks: true,
  looks: { figure: "line", claim: "fill", passage: "dashes" },
  language: "browser",
};
