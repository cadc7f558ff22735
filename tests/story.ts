export interface Story {
  readonly title: string;
  /** HTML of the paragraphs; filler follows, so that it is as long as an article. */
  readonly body: string;
  /** BCP 47. */
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
  /** HTML that goes into the head. */
  readonly head?: string;
  /** Without it the story runs on for some paragraphs. */
  readonly filler?: string;
}

/** Paragraphs that make a text as long as an article. */
export const FILLER = `<p>The town council heard the plan on Tuesday evening and put off its answer until the spring, when the
new members take their seats and the auditors have read the books of the last years once more.</p>
<p>Residents who came to the meeting asked for a map, for a timetable and for somebody who answers the telephone.
All of it was promised, and none of it had arrived by the time this page was written.</p>
<p>Nobody at the hall wanted to say who had drawn the plan first. It had lain in a drawer, a clerk remembered, and
came out again when the bridge was closed to lorries and the shops at the quay began to write letters.</p>
<p>The mayor, who has crossed the water on foot every morning since the winter, believes that the town can pay for
it without new debts. Her own party is less sure, and has asked for a second opinion from the neighbours.</p>
<p>What happens next depends on the weather as much as on the council: the piers can be repaired only while the
river is low, and the company that owns the crane has other customers waiting up the coast.</p>`;

/** A page as news sites have them, with the signs of an article in its head. */
export function story({ title, body, language = "en", direction = "ltr", ...rest }: Story): string {
  const { head = "", filler = FILLER } = rest;
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    datePublished: "2026-03-04T08:30:00+01:00",
    author: { "@type": "Person", name: "Ines Falk" },
  };
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<title>${title}</title><link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="article:published_time" content="2026-03-04T08:30:00+01:00">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>body { font: 18px/1.6 sans-serif; max-width: 44rem; margin: 8rem auto }</style>${head}</head>
<body><header><nav><a href="/">Home</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Ines Falk</p>
<div id="text">${body}
${filler}</div></article></main><footer>All rights at The Harbour Post</footer></body></html>`;
}
