/**
 * What a word can do in a sentence, as bits. A word may have several: `claims` is a cue and a noun.
 * The tables of one language are read into one map, so that a text is looked up word by word once. Those that rules ask
 * for most come first: their numbers are the shortest in what is downloaded.
 */

export const Preposition = 1 << 0;
export const Time = 1 << 1;
export const Determiner = 1 << 2;
/** Joins equals (and, but). */
export const Coordinator = 1 << 3;
/** Surely a finite verb. */
export const Finite = 1 << 4;
/** Opens a clause (because, whether). */
export const Subordinator = 1 << 5;
export const Adverb = 1 << 6;
/** Opens a reported clause (that). */
export const That = 1 << 7;
export const SubjectPronoun = 1 << 8;
export const Relative = 1 << 9;
export const Being = 1 << 10;
/** Attributes words, and needs no conjunction before a reported clause (said). */
export const Says = 1 << 11;
/** Also a noun (the report). */
export const Noun = 1 << 12;
export const Auxiliary = 1 << 13;
/** Puts words as a name to something (called it "…"). */
export const Calls = 1 << 14;
/** A participle: its subject is the one before it (…, adding that). */
export const Participle = 1 << 15;
/** May take a clause without a conjunction (said he knew): an English habit. */
export const Bare = 1 << 16;
/** Introduces a source before its claim (according to). */
export const Source = 1 << 17;
/** Unknown, but formed like a verb. */
export const Verbal = 1 << 18;
/** Attributes words, but takes nouns as well: a reported clause needs `that` or a clear verb (found). */
export const Finds = 1 << 19;
/** Opens a clause that names a source (as the report noted). */
export const As = 1 << 20;
/** Opens a question that is told (whether, how). */
export const Asking = 1 << 21;
/** Names whom it is said to before what is said (told). */
export const Tells = 1 << 22;
/** A noun for words (statement, claim): no place, no person. */
export const Speech = 1 << 23;
/** Subjunctive of reported speech (sei, habe). */
export const Subjunctive = 1 << 24;
/** Opens what someone claims of themselves (affirme avoir vu). */
export const Infinitive = 1 << 25;
/** Attributes a quotation only (continued). */
export const Voices = 1 << 26;
/** A source stands before it (dem Bericht zufolge). */
export const SourceAfter = 1 << 27;
/** Subjunctive of what is not, and of what others say (hätte). */
export const Conditional = 1 << 28;

/** All that attribute words. */
export const CUE = Says | Finds | Tells | Voices | Calls;
