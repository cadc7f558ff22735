import { type Message, useWords } from "../../components/words";
import { HOME, VIEWS, type View, writeAddress } from "./address";
import type { LibraryActions, LibraryState } from "./open-library";

export const VIEW_NAMES: Readonly<Record<View, Message>> = {
  annotations: "view_annotations",
  articles: "view_articles",
  figures: "view_figures",
  speakers: "view_speakers",
  changes: "view_changes",
  trash: "view_trash",
};

interface Props {
  readonly address: LibraryState["address"];
  readonly onGo: LibraryActions["go"];
}

/** The views of the library; search and filters stay what they are. */
export function Navigation({ address, onGo }: Props) {
  const { say } = useWords();
  const { view, search, filters } = address.value;
  return (
    <nav class="library-views" aria-label={say("library_views")}>
      {VIEWS.map((each) => (
        <a
          key={each}
          href={writeAddress({ ...HOME, view: each, search, filters })}
          aria-current={each === view ? "page" : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onGo({ view: each, sort: "", group: "", open: "" });
          }}
        >
          {say(VIEW_NAMES[each])}
        </a>
      ))}
    </nav>
  );
}
