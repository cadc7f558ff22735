/** Files as the other tools write them, each with one mark of these words on this page; for tests. */
import { strToU8, zipSync } from "fflate";
import { ARTICLE, CLAIM, FIGURE, PASSAGE, PICTURE } from "./examples";
import { toHypothesis } from "./hypothesis";
import type { ImporterId } from "./importers";
import { toJson } from "./json";
import { writtenBy } from "./text-writer";
import { toW3c } from "./w3c";

const NOW = "2026-11-18T02:00:00.000Z";
const WHOLE = { article: ARTICLE, annotations: [FIGURE, CLAIM, PICTURE, PASSAGE] };

export const PAGE = "https://news.example/ferries";
export const TITLE = "Ferry fares rise";
export const WORDS = "20,510 commuters";
export const NOTE = "Who counted?";
export const MADE = "2024-05-06T07:08:09.000Z";

const CSV = `Highlight,Title,Author,URL,Note,Location,Date
"${WORDS}",${TITLE},Ada Quill,${PAGE},${NOTE},,${MADE}
`;
const READWISE_CSV = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
"A line without an address","A book",,,,,,,,2024-05-06 07:08:09+00:00,
`;
const RAINDROP_CSV = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,${TITLE},,,${PAGE},Unsorted,"one, two",${MADE},,"Highlight:${WORDS}
Note:${NOTE}
",false
2,A bookmark,,,https://news.example/none,Unsorted,,${MADE},,,false
`;

const omnivoreZip = zipSync({
  "metadata_0_to_1.json": strToU8(
    JSON.stringify([
      { id: "1", slug: "ferries", title: TITLE, author: "Ada Quill", url: PAGE, savedAt: MADE },
    ]),
  ),
  "content/ferries.html": strToU8("<p>The article</p>"),
  "highlights/ferries.md": strToU8(`> ${WORDS}\n\n#one #two\n\n${NOTE}\n`),
});

export const EXAMPLE_FILES: readonly (readonly [ImporterId, string | Uint8Array<ArrayBuffer>])[] = [
  ["json", writtenBy(toJson(NOW), [WHOLE])],
  ["w3c", writtenBy(toW3c(NOW), [WHOLE])],
  ["hypothesis", toHypothesis(WHOLE, NOW)],
  [
    "obsidian",
    JSON.stringify([
      {
        url: PAGE,
        title: TITLE,
        highlights: [{ text: `<p>${WORDS}</p>`, timestamp: MADE, notes: [NOTE] }],
        data: [
          {
            id: String(Date.parse(MADE)),
            type: "text",
            xpath: "/html/body/p[1]",
            content: `<p><b>20,510</b> commuters</p>`,
            notes: [NOTE],
            startOffset: 0,
            endOffset: 16,
            textQuote: { prefix: "About ", suffix: " who cross" },
          },
        ],
      },
    ]),
  ],
  [
    "marks",
    JSON.stringify({
      exportedAt: MADE,
      pages: [
        {
          url: PAGE,
          title: TITLE,
          lastUpdated: MADE,
          highlights: [
            {
              groupId: "1",
              color: "#FFFF00",
              text: WORDS,
              updatedAt: Date.parse(MADE),
              selectors: {
                quote: { exact: WORDS, prefix: "About ", suffix: " who cross" },
                textPosition: { start: 6, end: 22 },
              },
            },
          ],
        },
      ],
    }),
  ],
  [
    "raindrop",
    JSON.stringify({
      items: [
        {
          _id: "1",
          link: PAGE,
          title: TITLE,
          text: WORDS,
          note: NOTE,
          created: MADE,
          tags: ["one"],
        },
      ],
    }),
  ],
  ["raindrop", RAINDROP_CSV],
  ["readwise", CSV],
  ["readwise", `\ufeff${CSV.replaceAll("\n", "\r\n")}${READWISE_CSV.split("\n")[1]}\r\n`],
  ["omnivore", new Uint8Array(omnivoreZip)],
  [
    "highlighter",
    JSON.stringify({
      highlights: {
        [PAGE]: [
          {
            version: "3.1.0",
            string: WORDS,
            container: "body > p",
            anchorNode: "body > p",
            anchorOffset: 6,
            focusNode: "body > p",
            focusOffset: 22,
            color: "yellow",
            href: PAGE,
            uuid: "1",
            createdAt: Date.parse(MADE),
          },
        ],
      },
    }),
  ],
];
