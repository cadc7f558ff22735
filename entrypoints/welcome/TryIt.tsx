import { signal, useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Annotation } from "../../annotation";
import { AnnotationList } from "../../components/AnnotationList";
import { attempt } from "../../components/attempt";
import { describeAnnotation } from "../../components/describe-annotation";
import { formatDate } from "../../components/format-date";
import { useWords } from "../../components/words";
import { openPractice, type Practice } from "./practice";
import { type SampleArticle, sampleArticle } from "./sample-article";

/** No row gets the focus here by being brought back. */
const NONE_RESTORED = signal(null);

/** An article to try marking on, and the rows that what was marked has in the panel. */
export function TryIt() {
  const words = useWords();
  const { say, language } = words;
  const id = useId();
  const sample = sampleArticle(language);
  const article = useRef<HTMLElement>(null);
  const practice = useSignal<Practice | null>(null);
  const marked = practice.value?.annotations.value ?? [];

  useEffect(() => {
    const stop = new AbortController();
    const root = article.current;
    const open = async () => {
      if (root) practice.value = await openPractice(articleOf(sample, root), root, stop.signal);
    };
    attempt(open());
    return () => stop.abort();
  }, [sample]);

  const remove = ({ id }: Annotation) => {
    if (practice.value) attempt(practice.value.writes.remove(id));
  };

  return (
    <>
      <p class="soft">{say("welcome_tryHint")}</p>
      <article ref={article} lang={sample.language} class="sample">
        <h3>{sample.title}</h3>
        <p class="soft">
          {sample.siteName} · {sample.byline} · {formatDate(sample.publishedAt, language)}
        </p>
        {sample.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="buttons">
        <button
          type="button"
          disabled={practice.value === null}
          // The click itself is over only then, and takes away what is selected in it.
          onClick={() => setTimeout(() => practice.value?.select(sample.example))}
        >
          {say("welcome_example")}
        </button>
      </p>
      <h3 id={id}>{say("welcome_marked")}</h3>
      {marked.length === 0 ? (
        <p class="soft">{say("welcome_nothing")}</p>
      ) : (
        <AnnotationList
          annotations={marked}
          language={sample.language}
          labelledBy={id}
          restored={NONE_RESTORED}
          onReveal={({ id }) => practice.value?.reveal(id)}
          onEdit={async ({ id }, change) => practice.value?.writes.edit(id, change)}
          onRemove={remove}
        />
      )}
      <p role="status" class={marked.length === 0 ? "unseen" : "soft"}>
        {marked.length > 0 && say("welcome_done", describeAnnotation(lastOf(marked), words))}
      </p>
    </>
  );
}

function lastOf(annotations: readonly Annotation[]): Annotation {
  return annotations.reduce((last, each) => (each.created > last.created ? each : last));
}

/** The sample as `readArticle` would read it. Its address is of nowhere, since it is kept nowhere. */
function articleOf(sample: SampleArticle, body: Element) {
  const { title, byline, publishedAt, siteName, language } = sample;
  return {
    url: "https://sample.invalid/",
    title,
    byline,
    publishedAt,
    modifiedAt: null,
    siteName,
    language,
    section: null,
    notice: null,
    body,
    asides: [],
  };
}
