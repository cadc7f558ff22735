import type { AnnotatedArticle } from "./annotated-article";
import { csvTable } from "./csv-table";
import { type Gathered, type GatherOptions, gathered } from "./gather";
import { highlighter } from "./highlighter";
import { hypothesis } from "./hypothesis";
import type { Content, Importer, ImporterId } from "./importers";
import { inSlices, type SliceOptions } from "./in-slices";
import { isTallymarkFile, readJson } from "./json-in";
import { LIMITS, parseJson } from "./json-text";
import { marks } from "./marks";
import { obsidian } from "./obsidian-highlights";
import { isOmnivoreName, omnivore } from "./omnivore";
import { raindrop } from "./raindrop";
import { readwise } from "./readwise";
import type { Problem, Refusal } from "./refusal";
import { w3c } from "./w3c-in";
import { isZip, zipTexts } from "./zip-texts";

/** Every tool whose files come in, the first that knows a file reads it; `json-in.ts` knows Tallymark's own before. */
export const IMPORTERS: readonly Importer[] = [
  w3c,
  hypothesis,
  marks,
  obsidian,
  raindrop,
  readwise,
  omnivore,
  highlighter,
];

/** What a file would bring in, before anything is written; or why it does not. */
export type ReadFile =
  | {
      readonly type: "understood";
      readonly importer: ImporterId;
      readonly articles: readonly AnnotatedArticle[];
      /** What of the file stays out, and why (the first thousand); the rest comes in whole or not at all. */
      readonly refusals: readonly Refusal[];
      /** How many things stay out in all. */
      readonly refused: number;
    }
  | { readonly type: "refused"; readonly refusals: readonly Refusal[] };

/**
 * Reads a file of any of the tools, which anyone may have written. Gives way to the page while it works.
 * @throws the signal's reason when it is aborted
 */
export async function readFile(
  file: Blob,
  options: GatherOptions & SliceOptions,
): Promise<ReadFile> {
  const content = await contentOf(file);
  if ("problem" in content) return { type: "refused", refusals: [content] };
  if (content.type === "json" && isTallymarkFile(content.value)) {
    const read = await inSlices(readJson(content.value), options);
    return read.type === "refused" ? read : { ...read, importer: "json", refusals: [], refused: 0 };
  }
  for (const { id, read } of IMPORTERS) {
    const found = read(content);
    if (found === null) continue;
    const all = await inSlices(gathered(found, found.length, options), options);
    return outcome(id, all);
  }
  return { type: "refused", refusals: [problem("unknown")] };
}

function outcome(importer: ImporterId, found: Gathered): ReadFile {
  const { articles, refusals, refused } = found;
  if (articles.length === 0 && refused > 0) return { type: "refused", refusals };
  return { type: "understood", importer, articles, refusals, refused };
}

async function contentOf(file: Blob): Promise<Content | Refusal> {
  if (file.size > LIMITS.length) return problem("too large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) {
    const texts = await zipTexts(bytes, isOmnivoreName);
    return texts ? { type: "zip", texts } : problem("not a zip");
  }
  const text = textOfBytes(bytes);
  if (text === null) return problem("not text");
  if (/^\s*[[{]/u.test(text.slice(0, 1_000))) {
    const parsed = parseJson(text);
    return "problem" in parsed ? parsed : { type: "json", value: parsed.value };
  }
  const rows = csvTable(text);
  return rows ? { type: "table", rows } : problem("too large");
}

/** Spreadsheets write UTF-16 too, with a mark before it; what is in no Unicode is not guessed at. */
function textOfBytes(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function problem(name: Problem): Refusal {
  return { problem: name, where: "", detail: "" };
}
