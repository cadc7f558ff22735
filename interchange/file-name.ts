/** What file systems and the browsers' own download rules leave for a name, extension included. */
const MAX_BYTES = 200;

/** Reserved by Windows; `#^[]|` besides are read as syntax in links of note programs. */
const RESERVED = /[<>:"/\\|?*#^[\]]/gu;

/** Control, format (bidirectional overrides among them), private and lone surrogate code points; joiners stay. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;

/** Letters that show nothing: fillers of Hangul and the empty Braille cell. */
const BLANK = /[\u115f\u1160\u3164\uffa0\u2800]/gu;

/** Names of devices: with any extension, Windows opens the device instead of a file. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu;

const NAMELESS = "article";

/**
 * A name for a file about something with this title, which every common file system takes: at most 200 UTF-8
 * bytes, NFC, and never empty.
 * @param extension without the dot
 * @param distinction what tells it from another of the same title; it stays whole where a long title is cut
 */
export function fileName(title: string, extension: string, distinction = ""): string {
  const ending = `${distinction}.${extension}`;
  const name = title
    .normalize("NFC")
    .replace(/\s/gu, " ")
    .replace(INVISIBLE, "")
    .replace(RESERVED, " ")
    .replace(BLANK, " ")
    .normalize("NFC")
    .replace(/ {2,}/g, " ");
  const safe = DEVICE.test(withoutEdges(name)) ? `_${withoutEdges(name)}` : withoutEdges(name);
  const cut = withoutEdges(fitting(safe, MAX_BYTES - bytes(ending)));
  return `${cut || NAMELESS}${ending}`;
}

/** Dots at the start hide a file, at the end Windows drops them; a dash at the start reads as an option. */
function withoutEdges(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && " .-~\u200c\u200d".includes(name.charAt(start))) start++;
  while (end > start && " .\u200c\u200d".includes(name.charAt(end - 1))) end--;
  return name.slice(start, end);
}

/** As many whole characters of `name`, as a reader counts them, as go into `room` bytes. */
function fitting(name: string, room: number): string {
  const head = name.slice(0, 2 * MAX_BYTES);
  if (head === name && bytes(name) <= room) return name;
  const characters = Array.from(new Intl.Segmenter().segment(head), ({ segment }) => segment);
  return longest(characters, room) || longest(Array.from(head), room);
}

function longest(parts: readonly string[], room: number): string {
  let left = room;
  const fit = parts.findIndex((part) => {
    left -= bytes(part);
    return left < 0;
  });
  return parts.slice(0, fit < 0 ? parts.length : fit).join("");
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
